package io.gridward.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jboss.logging.Logger;

import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Loads the shipped lists into an empty database, once. Later years are entered. */
@UseCase
public class CalendarSeeding {

    private static final Logger LOG = Logger.getLogger(CalendarSeeding.class);
    private static final String SHIPPED = "reference/public-holidays.json";

    /** Before the lists are read into memory with the first news. */
    public static final int PRIORITY = 110;

    private final CalendarYears years;
    private final ObjectMapper json;
    private final Locks locks;
    private final Time time;

    CalendarSeeding(CalendarYears years, ObjectMapper json, Locks locks, Time time) {
        this.years = years;
        this.json = json;
        this.locks = locks;
        this.time = time;
    }

    void atStart(@Observes @Priority(PRIORITY) StartupEvent start) {
        // Two nodes that start on an empty database wait for each other here.
        locks.acquire("calendar-seeding");
        if (years.count() == 0) {
            read().forEach(list -> years.persist(new CalendarYear(list.year(), list.list(), time.now())));
            LOG.infof("Loaded the public holidays of %d years", years.count());
        }
    }

    private List<ShippedYear> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(SHIPPED)) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED, e);
        }
    }

    @RegisterForReflection
    record ShippedYear(int year, String source, List<NamedDay> holidays, List<NamedDay> makeUpWorkdays) {

        ReplaceCalendarYear list() {
            return new ReplaceCalendarYear(source, holidays, makeUpWorkdays);
        }
    }
}

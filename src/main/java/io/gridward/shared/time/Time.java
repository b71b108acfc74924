package io.gridward.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock, and the zone in which business days are counted. */
@ApplicationScoped
public class Time {

    private final Clock clock;
    private final ZoneId zone;

    Time(Clock clock, @ConfigProperty(name = "gridward.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Now in microseconds, the resolution of the database: what is answered equals what is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public ZoneId zone() {
        return zone;
    }

    @Singleton
    static class SystemClock {
        @Produces
        @Singleton
        @DefaultBean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}

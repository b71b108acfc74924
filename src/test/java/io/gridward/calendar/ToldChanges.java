package io.gridward.calendar;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Remembers which years were told to have changed. */
@Singleton
class ToldChanges {

    private final List<Integer> years = new CopyOnWriteArrayList<>();

    void hear(@Observes CalendarChanged change) {
        years.add(change.year());
    }

    List<Integer> years() {
        return years;
    }
}

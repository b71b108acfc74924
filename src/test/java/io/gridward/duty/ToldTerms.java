package io.gridward.duty;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Remembers what was told to be asked otherwise. */
@Singleton
class ToldTerms {

    private final List<DutyTermsChanged> changes = new CopyOnWriteArrayList<>();

    void hear(@Observes DutyTermsChanged change) {
        changes.add(change);
    }

    List<DutyTermsChanged> changes() {
        return changes;
    }
}

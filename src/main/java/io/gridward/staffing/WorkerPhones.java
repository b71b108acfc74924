package io.gridward.staffing;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.secret.PersonalData;

/** Tells by his telephone number who somebody is, for the capabilities that let people in; within the caller's transaction. */
@ApplicationScoped
public class WorkerPhones {

    private final Workers workers;
    private final PersonalData personal;

    WorkerPhones(Workers workers, PersonalData personal) {
        this.workers = workers;
        this.personal = personal;
    }

    /** The one worker in service with the number; empty as well where two share one. */
    public Optional<UUID> whose(String phone) {
        var found = workers.withPhone(personal.fingerprint(phone, PersonalFields.PHONE));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

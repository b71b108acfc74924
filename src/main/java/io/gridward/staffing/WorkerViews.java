package io.gridward.staffing;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Masks;
import io.gridward.shared.secret.PersonalData;

/** Shows workers: with their personal numbers to the few who may see them, masked to all others. */
@ApplicationScoped
class WorkerViews {

    private final PersonalData personal;
    private final Career career;
    private final CurrentCaller caller;

    WorkerViews(PersonalData personal, Career career, CurrentCaller caller) {
        this.personal = personal;
        this.career = career;
        this.caller = caller;
    }

    /** As the current caller may see him. */
    WorkerView of(Worker worker) {
        return view(
                worker,
                Disclosure.isTrusted(caller.get())
                        || worker.id().equals(caller.get().workerId()));
    }

    /** As anybody may see him: for the outbox. */
    WorkerView masked(Worker worker) {
        return view(worker, false);
    }

    private WorkerView view(Worker worker, boolean whole) {
        String phone = personal.open(worker.phone(), worker.id(), PersonalFields.PHONE);
        String idCard = personal.open(worker.idCard(), worker.id(), PersonalFields.ID_CARD);
        return new WorkerView(
                worker.id().toString(),
                worker.kind(),
                worker.name(),
                worker.areaCode(),
                worker.education(),
                worker.hireDate(),
                whole ? worker.birthDate() : null,
                whole ? phone : Masks.phone(phone),
                whole ? idCard : Masks.idCard(idCard),
                career.read(worker.career()),
                worker.state(),
                worker.departedAt(),
                worker.departureReason(),
                worker.createdAt(),
                worker.version());
    }
}

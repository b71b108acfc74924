package io.gridward.staffing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Time;

/** Reads workers. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
@Needs(Scope.READ_WORKERS)
public class WorkerSearch {

    private final Workers workers;
    private final WorkerViews views;
    private final PersonalData personal;
    private final CurrentCaller caller;
    private final Time time;

    WorkerSearch(Workers workers, WorkerViews views, PersonalData personal, CurrentCaller caller, Time time) {
        this.workers = workers;
        this.views = views;
        this.personal = personal;
        this.caller = caller;
        this.time = time;
    }

    @OutsideReach(value = Outside.HIDDEN_UNLESS_OWN, note = "looking for a telephone number: ADMIN and COMMANDER only")
    public Page<WorkerView> page(WorkerFilter filter, @NotNull @Valid PageRequest request) {
        return workers.page(caller.get(), filter, phoneHash(filter.phone()), time.now(), request, views::of);
    }

    public WorkerView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("worker", id));
    }

    public Optional<WorkerView> find(UUID id) {
        return workers.visible(caller.get(), id, time.now()).map(views::of);
    }

    /** Those of the workers that are within reach, in no order. */
    public List<WorkerView> byIds(Collection<UUID> ids) {
        return workers.visible(caller.get(), ids, time.now()).stream()
                .map(views::of)
                .toList();
    }

    /**
     * Those of the workers in service with the identity numbers that are within reach, in no order.
     *
     * @throws Problem FORBIDDEN for who sees numbers masked
     */
    public List<WorkerView> byIdCards(Collection<String> idCards) {
        requireSeesNumbers();
        var hashes = idCards.stream()
                .map(idCard -> personal.fingerprint(idCard, PersonalFields.ID_CARD))
                .toList();
        return workers.withIdCards(caller.get(), hashes, time.now()).stream()
                .map(views::of)
                .toList();
    }

    /** The workers the areas employ or have employed under one of the names, those within reach, in no order. */
    public List<WorkerView> named(Collection<String> areaCodes, Collection<String> names) {
        return workers.named(caller.get(), areaCodes, names, time.now()).stream()
                .map(views::of)
                .toList();
    }

    /** @throws Problem FORBIDDEN for who sees numbers masked: by guessing he would find out what the mask hides */
    private byte @Nullable [] phoneHash(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        requireSeesNumbers();
        if (!phone.matches(CreateWorker.PHONE)) {
            throw Problem.of(
                    CommonProblem.INVALID_FIELDS, List.of(new FieldError("phone", "PATTERN", CreateWorker.PHONE)));
        }
        return personal.fingerprint(phone, PersonalFields.PHONE);
    }

    private void requireSeesNumbers() {
        if (!Disclosure.isTrusted(caller.get())) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
    }
}

package io.gridward.staffing;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.secret.Sealed;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Takes workers into service: one, or many by the same rules with as many statements as one. */
@ApplicationScoped
class NewWorkers {

    private final Workers workers;
    private final WorkerViews views;
    private final PersonalData personal;
    private final Career career;
    private final AreaSearch areas;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    NewWorkers(
            Workers workers,
            WorkerViews views,
            PersonalData personal,
            Career career,
            AreaSearch areas,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.workers = workers;
        this.views = views;
        this.personal = personal;
        this.career = career;
        this.areas = areas;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** @return what became of each, in the same order */
    List<Judged<WorkerView>> create(List<CreateWorker> commands) {
        var given = new Given(commands);
        var judged = commands.stream()
                .map(command -> Judged.of(() -> given.worker(command)))
                .toList();
        workers.persist(Judged.allAccepted(judged));
        workers.flush();
        return judged.stream().map(one -> one.map(this::recorded)).toList();
    }

    private WorkerView recorded(Worker worker) {
        outbox.append(Change.created("WORKER_CREATED", worker.id(), worker.areaCode(), views.masked(worker)));
        return views.of(worker);
    }

    /** What the commands meet: the areas that employ, and which ids and numbers are taken, before and among them. */
    private final class Given {

        private final Set<String> employers;
        private final Set<UUID> takenIds;
        private final Set<String> takenIdCards;

        Given(List<CreateWorker> commands) {
            var areaCodes = commands.stream().map(CreateWorker::areaCode).collect(Collectors.toSet());
            employers = areas.byCodes(areaCodes).stream().map(AreaView::code).collect(Collectors.toSet());
            takenIds = new HashSet<>(workers.idsAmong(commands.stream()
                    .map(CreateWorker::id)
                    .filter(Objects::nonNull)
                    .toList()));
            takenIdCards = new HashSet<>(workers.idCardsAmong(commands.stream()
                    .map(CreateWorker::idCard)
                    .filter(Objects::nonNull)
                    .map(idCard -> personal.fingerprint(normal(idCard), PersonalFields.ID_CARD))
                    .toList()));
        }

        Worker worker(CreateWorker command) {
            if (!employers.contains(command.areaCode()) || !caller.reach().covers(command.areaCode())) {
                throw Problem.notFound("area", command.areaCode());
            }
            var worker =
                    new Worker(ids.orNext(command.id()), command, career.write(command.careerOrNone()), time.now());
            WorkerDates.require(worker, command.career(), time.today());
            if (command.phone() != null) {
                worker.usePhone(personal.seal(command.phone(), worker.id(), PersonalFields.PHONE));
            }
            var idCard = command.idCard() == null
                    ? null
                    : personal.seal(normal(command.idCard()), worker.id(), PersonalFields.ID_CARD);
            worker.useIdCard(idCard);
            take(worker, idCard);
            return worker;
        }

        private void take(Worker worker, @Nullable Sealed idCard) {
            String number = idCard == null ? null : HexFormat.of().formatHex(idCard.fingerprint());
            if (number != null && takenIdCards.contains(number)) {
                throw Problem.of(StaffingProblem.ID_CARD_TAKEN);
            }
            if (!takenIds.add(worker.id())) {
                throw Problem.of(CommonProblem.ID_TAKEN).with("id", worker.id().toString());
            }
            if (number != null) {
                takenIdCards.add(number);
            }
        }
    }

    private static String normal(String idCard) {
        return idCard.toUpperCase(Locale.ROOT);
    }
}

package io.gridward.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Administers where reports without an account may come from. */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.HIDDEN)
public class ReportSourceAdministration {

    private final ReportSources sources;
    private final AreaSearch areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    ReportSourceAdministration(
            ReportSources sources,
            AreaSearch areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.sources = sources;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    public Page<ReportSourceView> page(@Nullable String area, @NotNull @Valid PageRequest request) {
        return sources.page(caller.reach(), area, request);
    }

    public ReportSourceView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("report-source", id));
    }

    public Optional<ReportSourceView> find(UUID id) {
        return sources.within(caller.reach(), id).map(ReportSourceView::from);
    }

    /**
     * Creates a source once: sent again under the same id by the same account, it answers the source there is, without the
     * key, which only an {@code Idempotency-Key} brings back.
     */
    public NewReportSourceView create(@NotNull @Valid CreateReportSource command) {
        var repeated = chosen.repeated("report-source", command.id(), command);
        if (repeated.isPresent()) {
            return new NewReportSourceView(byId(repeated.get()), null);
        }
        areas.byCode(command.areaCode());
        // Of the areas above one may read, but not dispose.
        if (!caller.reach().covers(command.areaCode())) {
            throw Problem.notFound("area", command.areaCode());
        }
        UUID id = ids.orNext(command.id());
        if (sources.findByIdOptional(id).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
        }
        String key = RandomText.key();
        var source = new ReportSource(id, command, RandomText.hash(key), time.now());
        sources.persistAndFlush(source);
        var view = ReportSourceView.from(source);
        outbox.append(Change.created("REPORT_SOURCE_CREATED", id, source.areaCode(), view));
        return new NewReportSourceView(view, key);
    }

    public ReportSourceView update(UUID id, int expectedVersion, @NotNull @Valid UpdateReportSource patch) {
        var source = lock(id);
        Expected.version(expectedVersion, source.version());
        return change("REPORT_SOURCE_UPDATED", source, changed -> changed.update(patch));
    }

    /** Replaces the key; the old one is refused from now on. */
    public IssuedKey replaceKey(UUID id) {
        String key = RandomText.key();
        change("REPORT_SOURCE_KEY_REPLACED", lock(id), source -> source.useKey(RandomText.hash(key)));
        return new IssuedKey(key);
    }

    private ReportSource lock(UUID id) {
        return sources.lockWithin(caller.reach(), id).orElseThrow(() -> Problem.notFound("report-source", id));
    }

    private ReportSourceView change(String type, ReportSource source, Consumer<ReportSource> step) {
        var before = ReportSourceView.from(source);
        step.accept(source);
        sources.flush();
        var after = ReportSourceView.from(source);
        outbox.append(Change.changed(type, source.id(), source.areaCode(), before, after));
        return after;
    }
}

package io.gridward.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.FieldError;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Takes in what somebody wants exported. Who may read a list may export it. */
@UseCase
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "the file has what the list shows the caller")
public class ExportRequesting {

    private final ExportJobs jobs;
    private final ExportLists lists;
    private final ExportViews views;
    private final CurrentCaller caller;
    private final ActionNote note;
    private final Locks locks;
    private final Event<ExportQueued> queued;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;
    private final ExportConfig config;

    ExportRequesting(
            ExportJobs jobs,
            ExportLists lists,
            ExportViews views,
            CurrentCaller caller,
            ActionNote note,
            Locks locks,
            Event<ExportQueued> queued,
            Outbox outbox,
            Ids ids,
            Time time,
            ExportConfig config) {
        this.jobs = jobs;
        this.lists = lists;
        this.views = views;
        this.caller = caller;
        this.note = note;
        this.locks = locks;
        this.queued = queued;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.config = config;
    }

    /** @throws Problem EXPORT_TOO_MANY, and whatever the list itself would refuse */
    public ExportView request(@NotNull @Valid CreateExport command, Locale language) {
        var filter = command.filter() == null ? ExportFilter.NONE : command.filter();
        var fields = distinct(command.fields());
        requireKnown(fields, lists.fields(lists.of(command.type(), filter), command.format()));
        requireFew();
        var job = new ExportJob(
                ids.next(),
                command.type(),
                command.format(),
                views.written(filter),
                fields,
                language,
                note.get(),
                caller.get(),
                ExportLists.tellsNumbers(command.type(), fields, caller.get()),
                time.now());
        jobs.persistAndFlush(job);
        var view = views.of(job);
        outbox.append(
                Change.created("EXPORT_REQUESTED", job.id(), caller.reach().commonPrefix(), view));
        queued.fire(new ExportQueued());
        return view;
    }

    private static List<String> distinct(@Nullable List<String> fields) {
        return fields == null ? List.of() : fields.stream().distinct().toList();
    }

    private static void requireKnown(List<String> fields, Set<String> known) {
        for (int i = 0; i < fields.size(); i++) {
            if (!known.contains(fields.get(i))) {
                throw Problem.of(
                        CommonProblem.INVALID_FIELDS,
                        List.of(new FieldError(
                                "/fields/" + i, CommonProblem.UNKNOWN_FIELD.name(), String.join("|", known))));
            }
        }
    }

    /** One after the other: two requests at once are not both the last that is let through. */
    private void requireFew() {
        locks.acquire("exports " + caller.id());
        if (jobs.unfinished(caller.id()) >= config.mostUnfinished()) {
            throw Problem.of(ExportProblem.EXPORT_TOO_MANY).with("limit", config.mostUnfinished());
        }
    }
}

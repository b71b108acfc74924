package io.gridward.workrecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads records: those within reach, and one's own. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
@Needs(Scope.READ_RECORDS)
public class RecordSearch {

    private final WorkRecords records;
    private final RecordViews views;
    private final OwnWorker own;
    private final CurrentCaller caller;

    RecordSearch(WorkRecords records, RecordViews views, OwnWorker own, CurrentCaller caller) {
        this.records = records;
        this.views = views;
        this.own = own;
        this.caller = caller;
    }

    public Page<WorkRecordView> page(RecordFilter filter, @NotNull @Valid PageRequest request) {
        return records.page(caller.get(), filter, request);
    }

    public WorkRecordView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("record", id));
    }

    public Optional<WorkRecordView> find(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** Those of the records the caller may see, in no order. */
    public List<WorkRecordView> byIds(Collection<UUID> ids) {
        return views.of(records.visible(caller.get(), ids));
    }

    /** The caller's own of one day, wherever they were made. */
    @OutsideReach(value = Outside.OPEN, note = "one's own only")
    @Needs({})
    public Page<WorkRecordView> own(@NotNull LocalDate day, @NotNull @Valid PageRequest request) {
        return records.pageOf(RecordFilter.ofWorker(own.id(), day), request);
    }
}

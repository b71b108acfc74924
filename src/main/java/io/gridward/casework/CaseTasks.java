package io.gridward.casework;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;

import io.gridward.department.DepartmentDirectory;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Time;

/** Shows everybody which cases wait for him: those his department has, those he is to verify, and his own drafts. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "one's own only")
public class CaseTasks {

    private final CaseFiles files;
    private final CaseSituations situations;
    private final DepartmentDirectory departments;
    private final CurrentCaller caller;
    private final Time time;

    CaseTasks(
            CaseFiles files,
            CaseSituations situations,
            DepartmentDirectory departments,
            CurrentCaller caller,
            Time time) {
        this.files = files;
        this.situations = situations;
        this.departments = departments;
        this.caller = caller;
        this.time = time;
    }

    /** @param most how many are shown, the earliest due first */
    public CaseTasksView own(int most) {
        var by = caller.get();
        Set<UUID> own = departments.ofMember(caller.id());
        var waiting = files.waitingFor(by, own);
        var order = waiting.stream().limit(most).toList();
        var shown = files.byIds(order);
        var allowed = situations.of(shown, by, time.now());
        return new CaseTasksView(
                waiting.size(),
                shown.stream()
                        .sorted(Comparator.comparingInt(file -> order.indexOf(file.id())))
                        .map(file -> CaseTaskView.of(
                                file, CaseLifeCycle.allowed(Objects.requireNonNull(allowed.get(file.id())))))
                        .toList());
    }
}

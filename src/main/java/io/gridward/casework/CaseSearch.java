package io.gridward.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Reads cases: those within reach, and those the caller has reported himself or joined. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_OWN)
@Needs(Scope.READ_CASES)
public class CaseSearch {

    private final CaseFiles files;
    private final CaseSteps steps;
    private final CaseClocks clocks;
    private final CaseJoiners joiners;
    private final CaseSituations situations;
    private final CurrentCaller caller;
    private final Time time;

    CaseSearch(
            CaseFiles files,
            CaseSteps steps,
            CaseClocks clocks,
            CaseJoiners joiners,
            CaseSituations situations,
            CurrentCaller caller,
            Time time) {
        this.files = files;
        this.steps = steps;
        this.clocks = clocks;
        this.joiners = joiners;
        this.situations = situations;
        this.caller = caller;
        this.time = time;
    }

    public Page<CaseView> page(CaseFilter filter, @NotNull @Valid PageRequest request) {
        return files.page(caller.get(), filter, request, time.now());
    }

    public CaseView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("case", id));
    }

    public CaseView byNumber(String number) {
        return files.visible(caller.get(), number)
                .map(CaseView::from)
                .orElseThrow(() -> Problem.notFound("case", number));
    }

    public Optional<CaseView> find(UUID id) {
        return files.visible(caller.get(), id).map(CaseView::from);
    }

    /** Those of the cases the caller may see, in no order. */
    public List<CaseView> byIds(Collection<UUID> ids) {
        return files.visible(caller.get(), ids).stream().map(CaseView::from).toList();
    }

    public List<CaseStepView> steps(UUID id) {
        byId(id);
        return steps.of(List.of(id)).stream().map(CaseStepView::from).toList();
    }

    /** What the caller may do to each of the cases now: the buttons his phone shows. By the id of the case. */
    @OutsideReach(Outside.OPEN)
    public Map<String, List<CaseVerb>> allowedVerbs(Collection<CaseView> shown) {
        var by = caller.get();
        var visible = files.visible(
                by, shown.stream().map(view -> UUID.fromString(view.id())).toList());
        return situations.of(visible, by, time.now()).values().stream()
                .collect(Collectors.toMap(situation -> situation.file().id().toString(), CaseLifeCycle::allowed));
    }

    /** The clocks of cases that were read before, by the id of the case. */
    public Map<String, List<CaseClockView>> clocks(Collection<CaseView> shown) {
        return clocks.of(shown.stream().map(view -> UUID.fromString(view.id())).toList()).stream()
                .collect(Collectors.groupingBy(
                        clock -> clock.caseId().toString(),
                        Collectors.mapping(CaseClockView::from, Collectors.toList())));
    }

    public List<CaseClockView> clocks(UUID id) {
        return clocks(List.of(byId(id))).getOrDefault(id.toString(), List.of());
    }

    /** The steps of cases that were read before, by the id of the case. */
    public Map<String, List<CaseStepView>> steps(Collection<CaseView> shown) {
        return steps.of(shown.stream().map(view -> UUID.fromString(view.id())).toList()).stream()
                .collect(Collectors.groupingBy(
                        step -> step.caseId().toString(), Collectors.mapping(CaseStepView::from, Collectors.toList())));
    }

    public List<CaseJoinerView> joiners(UUID id) {
        return joiners(List.of(byId(id))).getOrDefault(id.toString(), List.of());
    }

    /** Who joined cases that were read before, by the id of the case. */
    public Map<String, List<CaseJoinerView>> joiners(Collection<CaseView> shown) {
        return joiners.of(shown.stream().map(view -> UUID.fromString(view.id())).toList()).stream()
                .collect(Collectors.groupingBy(
                        joiner -> joiner.caseId().toString(),
                        Collectors.mapping(CaseJoinerView::from, Collectors.toList())));
    }

    /**
     * The latest open cases of each grid, at most so many a grid, by grid code.
     *
     * @param fields of the cases that are read; the others are null, whatever the view says of them
     */
    public Map<String, List<CaseView>> openIn(Collection<String> gridCodes, int most, Fields fields) {
        return files.openIn(reached(gridCodes), most, fields).stream()
                .collect(Collectors.groupingBy(CaseView::gridCode));
    }

    /** How many cases are open in each grid; grids without any are left out. */
    public Map<String, Long> openCounts(Collection<String> gridCodes) {
        return files.openCounts(reached(gridCodes));
    }

    private List<String> reached(Collection<String> gridCodes) {
        return gridCodes.stream().filter(caller.reach()::covers).distinct().toList();
    }
}

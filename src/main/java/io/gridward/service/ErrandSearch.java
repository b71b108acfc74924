package io.gridward.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads errands within reach. Who sees the resident is said by {@link Sight}. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.AUDITOR,
    Role.Names.PARTNER
})
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_SERVICES)
public class ErrandSearch {

    private final Errands errands;
    private final ErrandSteps steps;
    private final ErrandViews views;
    private final CurrentCaller caller;

    ErrandSearch(Errands errands, ErrandSteps steps, ErrandViews views, CurrentCaller caller) {
        this.errands = errands;
        this.steps = steps;
        this.views = views;
        this.caller = caller;
    }

    public Page<ErrandView> page(ErrandFilter filter, @NotNull @Valid PageRequest request) {
        return errands.page(caller.get(), filter, request);
    }

    public ErrandView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("errand", id));
    }

    public Optional<ErrandView> find(UUID id) {
        return errands.visible(caller.get(), id).map(views::of);
    }

    public List<ErrandStepView> steps(UUID id) {
        byId(id);
        return steps.of(List.of(id)).stream().map(ErrandStep::view).toList();
    }

    /** The steps of errands that were read before, by the id of the errand. */
    public Map<String, List<ErrandStepView>> steps(Collection<ErrandView> shown) {
        return steps.of(shown.stream().map(view -> UUID.fromString(view.id())).toList()).stream()
                .collect(Collectors.groupingBy(
                        step -> step.errandId().toString(), Collectors.mapping(ErrandStep::view, Collectors.toList())));
    }

    /** What the caller may do to the errand now: the buttons his phone shows. */
    @OutsideReach(Outside.OPEN)
    public List<ErrandVerb> allowedVerbs(ErrandView shown) {
        return ErrandLifeCycle.allowed(shown.state(), caller.get()).stream()
                .filter(verb -> verb != ErrandVerb.ERASE || shown.erasedAt() == null)
                .toList();
    }
}

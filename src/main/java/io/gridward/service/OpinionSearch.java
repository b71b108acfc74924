package io.gridward.service;

import java.util.Optional;
import java.util.UUID;

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
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads opinions within reach. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_SERVICES)
public class OpinionSearch {

    private final Opinions opinions;
    private final CurrentCaller caller;

    OpinionSearch(Opinions opinions, CurrentCaller caller) {
        this.opinions = opinions;
        this.caller = caller;
    }

    public Page<OpinionView> page(OpinionFilter filter, @NotNull @Valid PageRequest request) {
        return opinions.page(caller.get(), filter, request);
    }

    public OpinionView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("opinion", id));
    }

    public Optional<OpinionView> find(UUID id) {
        return opinions.visible(caller.get(), id).map(opinions::view);
    }
}

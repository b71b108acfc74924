package io.gridward.duty;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads flags: those within reach for who reviews or audits; everyone sees what is said of him, with the evidence. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
@OutsideReach(Outside.HIDDEN)
public class FlagSearch {

    private final Flags flags;
    private final OwnWorker own;
    private final CurrentCaller caller;

    FlagSearch(Flags flags, OwnWorker own, CurrentCaller caller) {
        this.flags = flags;
        this.own = own;
        this.caller = caller;
    }

    public Page<FlagView> page(FlagFilter filter, @NotNull @Valid PageRequest request) {
        return flags.page(caller.get(), filter, request);
    }

    @Authenticated
    @OutsideReach(value = Outside.OPEN, note = "one's own only")
    @Needs({})
    public Page<FlagView> own(@NotNull @Valid PageRequest request) {
        return flags.ofWorker(own.id(), request);
    }

    public FlagView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("flag", id));
    }

    public Optional<FlagView> find(UUID id) {
        return flags.visible(caller.get(), id).map(flags::view);
    }
}

package io.gridward.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Tells the caller who he is, as stored now; his token may still say what held when it was made. */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(value = Outside.OPEN, note = "concerns the caller himself")
@Needs({})
public class Me {

    private final Accounts accounts;
    private final ApiClients clients;
    private final CurrentCaller caller;

    Me(Accounts accounts, ApiClients clients, CurrentCaller caller) {
        this.accounts = accounts;
        this.clients = clients;
        this.caller = caller;
    }

    @Authenticated
    public MeView view() {
        UUID id = caller.id();
        Optional<MeView> person = accounts.findByIdOptional(id).map(MeView::from);
        return person.or(() -> clients.findByIdOptional(id).map(MeView::from))
                .orElseThrow(() -> Problem.of(CommonProblem.UNAUTHENTICATED));
    }
}

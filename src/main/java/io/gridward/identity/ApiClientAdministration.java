package io.gridward.identity;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Reach;
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

/**
 * Administers API clients whose whole reach lies within the administrator's own. What tokens tell (reach, scopes, limits)
 * calls them back when it changes; so do deactivation and a new secret that leaves the old one no time.
 */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.NOT_GRANTED)
public class ApiClientAdministration {

    private final ApiClients clients;
    private final TokenEpochs epochs;
    private final PasswordGate gate;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    ApiClientAdministration(
            ApiClients clients,
            TokenEpochs epochs,
            PasswordGate gate,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.clients = clients;
        this.epochs = epochs;
        this.gate = gate;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    public Page<ApiClientView> page(@NotNull @Valid PageRequest request) {
        return clients.page(caller.reach(), request);
    }

    public ApiClientView byId(UUID id) {
        return clients.findByIdOptional(id)
                .filter(this::isMine)
                .map(ApiClientView::from)
                .orElseThrow(() -> Problem.notFound("api-client", id));
    }

    /**
     * Creates a client once: sent again under the same id by the same account, it answers the client there is, without the
     * secret, which only an {@code Idempotency-Key} brings back.
     */
    public NewApiClientView create(@NotNull @Valid CreateApiClient command) {
        var repeated = chosen.repeated("api-client", command.id(), command);
        if (repeated.isPresent()) {
            return new NewApiClientView(byId(repeated.get()), null);
        }
        Reach reach = new Reach(command.reach());
        ReachRule.requireWithin(caller.reach(), reach);
        if (command.id() != null && clients.findByIdOptional(command.id()).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", command.id());
        }
        IssuedSecret issued = IssuedSecret.fresh();
        var client = new ApiClient(
                ids.orNext(command.id()),
                command.clientId(),
                command.name(),
                gate.enter(() -> PasswordHash.of(issued.secret())),
                reach,
                command.grant(),
                command.expiresAt(),
                time.now());
        clients.persistAndFlush(client);
        var view = ApiClientView.from(client);
        outbox.append(Change.created("API_CLIENT_CREATED", client.id(), reach.commonPrefix(), view));
        return new NewApiClientView(view, issued.secret());
    }

    public ApiClientView update(UUID id, int expectedVersion, @NotNull @Valid UpdateApiClient patch) {
        return change("API_CLIENT_UPDATED", find(id, expectedVersion), client -> {
            if (patch.name() != null) {
                patch.name().ifPresent(client::rename);
            }
            if (patch.expiresAt() != null) {
                client.expireAt(patch.expiresAt().orElse(null));
            }
            if (patch.reach() != null) {
                Reach reach = new Reach(patch.reach());
                ReachRule.requireWithin(caller.reach(), reach);
                client.reachOut(reach);
            }
            if (patch.changesGrant()) {
                client.grant(patch.grant(client.grant()));
            }
            if (patch.reach() != null || patch.changesGrant()) {
                epochs.begin(id);
            }
        });
    }

    /** Replaces the secret. The old one is refused from now on, unless it is to stay good for a while. */
    public IssuedSecret replaceSecret(UUID id, @NotNull @Valid ReplaceSecret command) {
        IssuedSecret issued = IssuedSecret.fresh();
        String hash = gate.enter(() -> PasswordHash.of(issued.secret()));
        @Nullable Instant oldUntil = command.oldValid().map(time.now()::plus).orElse(null);
        change("API_CLIENT_SECRET_REPLACED", find(id), client -> client.useSecret(hash, oldUntil));
        if (oldUntil == null) {
            epochs.begin(id);
        }
        return issued;
    }

    public ApiClientView deactivate(UUID id) {
        var view = change("API_CLIENT_DEACTIVATED", find(id), client -> client.deactivate(time.now()));
        epochs.begin(id);
        return view;
    }

    public ApiClientView reactivate(UUID id, int expectedVersion) {
        return change("API_CLIENT_REACTIVATED", find(id, expectedVersion), ApiClient::reactivate);
    }

    private ApiClientView change(String type, ApiClient client, Consumer<ApiClient> step) {
        var before = ApiClientView.from(client);
        step.accept(client);
        clients.flush();
        var after = ApiClientView.from(client);
        outbox.append(Change.changed(type, client.id(), client.reach().commonPrefix(), before, after));
        return after;
    }

    private ApiClient find(UUID id, int expectedVersion) {
        ApiClient client = find(id);
        Expected.version(expectedVersion, client.version());
        return client;
    }

    private ApiClient find(UUID id) {
        return clients.lock(id).filter(this::isMine).orElseThrow(() -> Problem.notFound("api-client", id));
    }

    private boolean isMine(ApiClient client) {
        return ReachRule.covers(caller.reach(), client.reach());
    }
}

package io.gridward.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.Scopes;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Time;

/** Signs machines in with their secret. Secrets are random and long, so guesses are not counted. */
@UseCase
@OutsideReach(Outside.OPEN)
public class MachineSigningIn {

    private final ApiClients clients;
    private final PasswordGate gate;
    private final AccessTokens tokens;
    private final Time time;

    MachineSigningIn(ApiClients clients, PasswordGate gate, AccessTokens tokens, Time time) {
        this.clients = clients;
        this.gate = gate;
        this.tokens = tokens;
        this.time = time;
    }

    @PermitAll
    public TokenGrant signIn(String clientId, String secret, Optional<String> scope) {
        ApiClient client = gate.enter(() -> passed(clientId, PasswordPolicy.cut(secret)))
                .orElseThrow(OauthProblem.INVALID_CLIENT::toProblem);
        Caller caller = client.asCaller(
                scope.map(text -> requested(text, client.grant())).orElseGet(client::grant));
        clients.used(client.id(), time.now());
        return new TokenGrant(
                tokens.sign(caller),
                tokens.lifetimeSeconds(),
                null,
                Scopes.text(caller.grant().scopes()));
    }

    /** A part of what the client has (RFC 6749 §3.3). */
    private static Grant requested(String scope, Grant granted) {
        Set<Scope> asked = Scopes.parse(scope)
                .filter(scopes -> granted.scopes().containsAll(scopes))
                .orElseThrow(OauthProblem.INVALID_SCOPE::toProblem);
        return granted.only(asked);
    }

    private Optional<ApiClient> passed(String clientId, String secret) {
        Optional<ApiClient> found = clients.named(clientId);
        if (found.isEmpty()) {
            PasswordHash.waste(secret);
        }
        return found.filter(client ->
                        client.secretHashes(time.now()).stream().anyMatch(hash -> PasswordHash.matches(secret, hash)))
                .filter(client -> client.mayComeIn(time.now()));
    }
}

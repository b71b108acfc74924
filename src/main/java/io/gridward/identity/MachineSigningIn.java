package io.gridward.identity;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
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
    public TokenGrant signIn(String clientId, String secret) {
        ApiClient client = gate.enter(() -> passed(clientId, PasswordPolicy.cut(secret)))
                .orElseThrow(OauthProblem.INVALID_CLIENT::toProblem);
        clients.used(client.id(), time.now());
        return new TokenGrant(tokens.sign(client.asCaller()), tokens.lifetimeSeconds(), null);
    }

    private Optional<ApiClient> passed(String clientId, String secret) {
        Optional<ApiClient> found = clients.named(clientId);
        if (found.isEmpty()) {
            PasswordHash.waste(secret);
        }
        return found.filter(
                client -> PasswordHash.matches(secret, client.secretHash()) && client.mayComeIn(time.now()));
    }
}

package io.gridward.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.arc.Arc;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;

import static io.restassured.RestAssured.given;

/**
 * Signs in for tests that are not about signing in:
 *
 * <pre>{@code loggedInAs(Role.COMMANDER, "330282006").get("/v1/grids").then().statusCode(200);}</pre>
 *
 * <p>An account of that role and reach is made when first needed and found again afterwards; no reach means everything.
 * The token comes straight from the application's signer, so this costs about a millisecond.
 */
public final class SignIn {

    /** Password of every account made here. */
    public static final String PASSWORD = "Test-only-1";

    private static final Map<String, UUID> ACCOUNTS = new ConcurrentHashMap<>();

    // Without this RestAssured writes the text of types it does not know, such as merge patches, in ISO 8859-1.
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    private SignIn() {}

    /** A request with the token of someone with this role and reach. */
    public static RequestSpecification loggedInAs(Role role, String... reach) {
        return given().config(UTF_8).auth().oauth2(token(role, null, reach));
    }

    /** A request with the token of this worker. */
    public static RequestSpecification loggedInAsWorker(UUID workerId, String... reach) {
        return given().config(UTF_8).auth().oauth2(token(Role.WORKER, workerId, reach));
    }

    /** The token alone, for instance for a WebSocket. */
    public static String token(Role role, UUID workerId, String... reach) {
        return tokenWithin(reach.length == 0 ? Reach.everything() : new Reach(List.of(reach)), role, workerId);
    }

    /** The same for a reach that may be none at all. */
    public static String tokenWithin(Reach granted, Role role, UUID workerId) {
        String name = loginName(role, workerId, granted);
        UUID id = known(name, role, granted, workerId);
        var grant = role == Role.PARTNER ? Grant.NONE.only(EnumSet.allOf(Scope.class)) : Grant.NONE;
        return bean(AccessTokens.class).sign(new Caller(id, name, Set.of(role), granted, workerId, grant));
    }

    /** The token of a machine that was granted this. */
    public static String machineToken(Reach granted, Grant grant) {
        String name = loginName(Role.PARTNER, null, granted);
        UUID id = known(name, Role.PARTNER, granted, null);
        return bean(AccessTokens.class).sign(new Caller(id, name, Set.of(Role.PARTNER), granted, null, grant));
    }

    /** The id of the account behind such a token. */
    public static UUID accountId(Role role, String... reach) {
        Reach granted = reach.length == 0 ? Reach.everything() : new Reach(List.of(reach));
        return known(loginName(role, null, granted), role, granted, null);
    }

    private static UUID known(String loginName, Role role, Reach reach, UUID workerId) {
        return ACCOUNTS.computeIfAbsent(loginName, name -> account(name, role, reach, workerId));
    }

    /** An account of that name with {@link #PASSWORD}, made unless it exists. */
    public static UUID account(String loginName, Role role, Reach reach, UUID workerId) {
        return asSystem(() ->
                bean(AccountProvisioning.class).account(loginName, loginName, PASSWORD, Set.of(role), reach, workerId));
    }

    /** An API client of that client id with {@link #PASSWORD} as its secret, made unless it exists. */
    public static UUID client(String clientId, Reach reach) {
        return asSystem(() -> bean(AccountProvisioning.class).client(clientId, clientId, PASSWORD, reach));
    }

    private static String loginName(Role role, UUID workerId, Reach reach) {
        return "test-" + role + "-" + String.join(".", reach.prefixes()) + (workerId == null ? "" : "-" + workerId);
    }

    private static UUID asSystem(java.util.function.Supplier<UUID> work) {
        var context = Arc.container().requestContext();
        boolean mine = !context.isActive();
        if (mine) {
            context.activate();
        }
        var caller = bean(CurrentCaller.class);
        try {
            caller.actAs(Caller.SYSTEM);
            return work.get();
        } finally {
            caller.actAs(null);
            if (mine) {
                context.terminate();
            }
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

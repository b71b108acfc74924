package io.gridward.wechat.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;
import io.gridward.shared.transaction.Statements;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The access token of the mini-program, one for all nodes: sealed in the database, fetched by one of them at a time. */
@ApplicationScoped
class WechatTokens {

    /** From then on WeChat gives out the next one; both are good so long. */
    private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(5);

    private static final String FIELD = "wechat.access-token";

    private final WechatServer server;
    private final WechatLine line;
    private final Statements statements;
    private final PersonalData secrecy;
    private final Locks locks;
    private final Time time;

    WechatTokens(
            WechatServer server, WechatLine line, Statements statements, PersonalData secrecy, Locks locks, Time time) {
        this.server = server;
        this.line = line;
        this.statements = statements;
        this.secrecy = secrecy;
        this.locks = locks;
        this.time = time;
    }

    private record Stored(String token, Instant expiresAt) {}

    String current() {
        Optional<String> known = QuarkusTransaction.requiringNew().call(this::fresh);
        return known.orElseGet(() -> alone(() -> fresh().orElseGet(() -> fetch(false))));
    }

    /** The token to use instead of one that WeChat has refused; fetched unless another has done so meanwhile. */
    String insteadOf(String refused) {
        return alone(() -> fresh().filter(token -> !token.equals(refused)).orElseGet(() -> {
            String token = fetch(false);
            return token.equals(refused) ? fetch(true) : token;
        }));
    }

    /** Whoever else wants a token waits: WeChat counts how often it is asked. */
    private String alone(Callable<String> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            locks.acquire(FIELD);
            return work.call();
        });
    }

    private Optional<String> fresh() {
        var latest = time.now().plus(BEFORE_EXPIRY);
        return statements
                .query(
                        "select token, expires_at from wechat_access_token where app_id = ?",
                        row -> new Stored(
                                new String(secrecy.openBytes(row.getBytes(1), owner(), FIELD), UTF_8),
                                row.getTimestamp(2).toInstant()),
                        server.appId())
                .stream()
                .filter(stored -> stored.expiresAt().isAfter(latest))
                .map(Stored::token)
                .findFirst();
    }

    /** @param force ends the token there is: WeChat allows it seldom */
    private String fetch(boolean force) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("grant_type", "client_credential")
                .put("appid", server.appId())
                .put("secret", server.secret())
                .put("force_refresh", force)
                .toString();
        var answer = line.ask(() -> server.api().stableToken(body));
        String token = answer.text("access_token");
        statements.update(
                """
                insert into wechat_access_token (app_id, token, expires_at) values (?, ?, ?)
                on conflict (app_id) do update set token = excluded.token, expires_at = excluded.expires_at
                """,
                server.appId(),
                secrecy.sealBytes(token.getBytes(UTF_8), owner(), FIELD),
                time.now().plusSeconds(answer.json().path("expires_in").asLong()));
        return token;
    }

    private UUID owner() {
        return UUID.nameUUIDFromBytes(server.appId().getBytes(UTF_8));
    }
}

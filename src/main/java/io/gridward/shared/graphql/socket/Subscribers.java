package io.gridward.shared.graphql.socket;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.shared.access.SignedIn;
import io.gridward.shared.access.TokenHolders;
import io.gridward.shared.graphql.Subscribing;
import io.gridward.shared.graphql.Subscribing.Begun;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.rate.Standing;
import io.gridward.shared.time.Time;
import io.gridward.shared.web.RequestRates;

/** What all sockets share: who may come in and how much of it, and what they subscribe to. */
@ApplicationScoped
class Subscribers {

    private final TokenHolders holders;
    private final RequestRates rates;
    private final SocketCounts counts;
    private final Subscribing subscribing;
    private final SocketWork work;
    private final SocketConfig config;
    private final ObjectMapper json;
    private final Time time;

    Subscribers(
            TokenHolders holders,
            RequestRates rates,
            SocketCounts counts,
            Subscribing subscribing,
            SocketWork work,
            SocketConfig config,
            ObjectMapper json,
            Time time) {
        this.holders = holders;
        this.rates = rates;
        this.counts = counts;
        this.subscribing = subscribing;
        this.work = work;
        this.config = config;
        this.json = json;
        this.time = time;
    }

    /** Who has come, or why he may not come in. */
    record Entry(Optional<SignedIn> holder, Optional<Closing> refusal) {

        private static Entry refused(Closing why) {
            return new Entry(Optional.empty(), Optional.of(why));
        }
    }

    /** Counts him as one more of his account's sockets when he may come in. */
    Entry enter(String token, String address) {
        if (!rates.ofAddress(address).map(Standing::taken).orElse(true)) {
            return Entry.refused(Closing.RATE_LIMITED);
        }
        var holder = holders.of(token);
        if (holder.isEmpty()) {
            return Entry.refused(Closing.UNAUTHENTICATED);
        }
        if (!rates.ofCaller(holder.get().caller()).map(Standing::taken).orElse(true)) {
            return Entry.refused(Closing.RATE_LIMITED);
        }
        return counts.enter(id(holder.get()))
                ? new Entry(holder, Optional.empty())
                : Entry.refused(Closing.SOCKETS_EXCEEDED);
    }

    /**
     * Counts as a request.
     *
     * @throws Subscribing.Refused when nothing begins
     */
    Begun begin(SignedIn holder, Locale locale, JsonNode payload) {
        var standing = rates.ofCaller(holder.caller());
        return work.as(holder, locale, () -> {
            if (!standing.map(Standing::taken).orElse(true)) {
                var refusal = Problem.of(CommonProblem.RATE_LIMITED)
                        .with("retryAfter", standing.get().retrySeconds());
                throw subscribing.refused(refusal, locale);
            }
            return subscribing.begin(payload, locale);
        });
    }

    Subscribing.Refused refused(Problem problem, Locale locale) {
        return subscribing.refused(problem, locale);
    }

    static UUID id(SignedIn holder) {
        // Tokens are made for accounts and clients, which have ids.
        return Objects.requireNonNull(holder.caller().id());
    }

    /** How long his token is good, unless it is called back. */
    long millisLeft(SignedIn holder) {
        return Math.max(1, Duration.between(time.now(), holder.expires()).toMillis());
    }

    SocketWork work() {
        return work;
    }

    SocketConfig config() {
        return config;
    }

    ObjectMapper json() {
        return json;
    }
}

package io.gridward.shared.web;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.rate.Rate;
import io.gridward.shared.rate.Rates;
import io.gridward.shared.rate.RatesConfig;
import io.gridward.shared.rate.Standing;
import io.gridward.shared.secret.Secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Takes one request from the rates that hold for all of them; nothing where there is no rate. */
@ApplicationScoped
public class RequestRates {

    private static final String SECRET = "request-address";

    private final Rates rates;
    private final RatesConfig config;
    private final Secrets secrets;

    RequestRates(Rates rates, RatesConfig config, Secrets secrets) {
        this.rates = rates;
        this.config = config;
        this.secrets = secrets;
    }

    public Optional<Standing> ofAddress(String address) {
        int quota = config.requestsPerMinuteOfAddress();
        return quota <= 0
                ? Optional.empty()
                : Optional.of(rates.take(Rate.perMinute("address", quota), address, () -> hidden(address)));
    }

    public Optional<Standing> ofCaller(Caller caller) {
        int quota = Objects.requireNonNullElse(caller.grant().requestsPerMinute(), config.requestsPerMinute());
        return quota <= 0
                ? Optional.empty()
                : Optional.of(rates.take(Rate.perMinute("caller", quota), String.valueOf(caller.id())));
    }

    /** An address is somebody's: it is stored as a keyed hash. */
    private String hidden(String address) {
        return Base64.getEncoder().encodeToString(secrets.hmac(SECRET, address.getBytes(UTF_8)));
    }
}

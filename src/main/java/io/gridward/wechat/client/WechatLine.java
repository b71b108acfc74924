package io.gridward.wechat.client;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Asks, and asks again where that does no harm. */
@ApplicationScoped
class WechatLine {

    private final WechatBreaker breaker;
    private final ObjectMapper json;

    WechatLine(WechatBreaker breaker, ObjectMapper json) {
        this.breaker = breaker;
        this.json = json;
    }

    /** For what may be asked twice. */
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            retryOn = {WechatUnavailable.class, WechatSilent.class})
    WechatAnswer ask(Supplier<String> call) {
        return through(call);
    }

    /** For what must not be done twice: again only where WeChat has surely done nothing. */
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = WechatUnavailable.class)
    WechatAnswer askOnce(Supplier<String> call) {
        return through(call);
    }

    private WechatAnswer through(Supplier<String> call) {
        try {
            return breaker.ask(() -> WechatAnswer.read(text(call), json));
        } catch (CircuitBreakerOpenException open) {
            throw new WechatUnavailable("WeChat has failed too often lately", open);
        }
    }

    // The causes stay behind: their messages hold the address, which holds secrets.
    private static String text(Supplier<String> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            throw new WechatSilent("Status " + e.getResponse().getStatus());
        } catch (ProcessingException e) {
            if (wasNeverReached(e)) {
                throw new WechatUnavailable("WeChat cannot be reached", null);
            }
            throw new WechatSilent("No answer");
        }
    }

    private static boolean wasNeverReached(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }
}

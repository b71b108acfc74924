package io.gridward.webhook;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookSignatureTest {

    /** The example that the reference implementations of Standard Webhooks are tested with. */
    @Test
    void the_published_example_is_signed_as_published() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        String header = WebhookSignature.header(
                List.of(secret),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");

        assertThat(header).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(WebhookSignature.shown(secret)).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    @Test
    void while_a_secret_is_replaced_both_sign() {
        byte[] fresh = {1};
        byte[] former = {2};
        var at = Instant.ofEpochSecond(1);

        String both = WebhookSignature.header(List.of(fresh, former), "id", at, "{}");

        assertThat(both)
                .isEqualTo(WebhookSignature.header(List.of(fresh), "id", at, "{}") + " "
                        + WebhookSignature.header(List.of(former), "id", at, "{}"));
    }
}

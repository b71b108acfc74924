package io.gridward.webhook;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Speaks to receivers, none of whom is trusted: to the address that was looked at and no other, never where one sends us on to,
 * not longer than was said and reading no more than a little. Nobody's thread waits for them.
 */
@ApplicationScoped
class WebhookClient {

    private static final int MOST_BYTES = 1 << 16;
    private static final int SHOWN_CHARACTERS = 500;
    private static final int MOST_CONNECTIONS = 1000;

    private final Vertx vertx;
    private final WebhookConfig config;
    private final HttpClient client;

    WebhookClient(Vertx vertx, WebhookConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setConnectTimeout((int) config.timeout().toMillis())
                .setForceSni(true));
    }

    /** Always succeeds; what did not is told by the attempt. */
    Future<Attempt> send(Receiver receiver, SignedDelivery delivery) {
        return new Sending().begin(receiver, delivery);
    }

    private static RequestOptions options(Receiver receiver) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                // Its name goes into Host and is what its certificate must say; the connection goes here.
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(receiver.address(), receiver.port())))
                .setHost(receiver.host())
                .setPort(receiver.port())
                .setSsl(receiver.isSecure())
                .setURI(receiver.path())
                .setFollowRedirects(false);
    }

    /** One attempt: it ends with the answer, a fault or the time, whatever comes first. */
    private final class Sending {

        private final long began = System.nanoTime();
        private final Promise<Attempt> ended = Promise.promise();
        private final Buffer answer = Buffer.buffer();

        Future<Attempt> begin(Receiver receiver, SignedDelivery delivery) {
            long timer = vertx.setTimer(
                    config.timeout().toMillis(),
                    late -> ended.tryComplete(Attempt.failed(SendingFault.TIMEOUT, millis())));
            client.request(options(receiver)).onFailure(this::fail).onSuccess(request -> send(request, delivery));
            return ended.future().onComplete(done -> vertx.cancelTimer(timer));
        }

        private void send(HttpClientRequest request, SignedDelivery delivery) {
            // However it ends, the connection ends with it.
            ended.future().onComplete(done -> request.reset());
            request.putHeader("content-type", "application/json")
                    .putHeader("user-agent", "Gridward")
                    .putHeader("webhook-id", delivery.id().toString())
                    .putHeader("webhook-timestamp", delivery.timestamp())
                    .putHeader("webhook-signature", delivery.signature())
                    .send(delivery.body())
                    .onFailure(this::fail)
                    .onSuccess(this::read);
        }

        private void read(HttpClientResponse response) {
            response.exceptionHandler(this::fail)
                    .handler(part -> {
                        answer.appendBuffer(part);
                        if (answer.length() >= MOST_BYTES) {
                            answered(response);
                        }
                    })
                    .endHandler(end -> answered(response));
        }

        private void answered(HttpClientResponse response) {
            String text = answer.getString(0, Math.min(answer.length(), MOST_BYTES), UTF_8.name());
            ended.tryComplete(Attempt.answered(response.statusCode(), millis(), shown(text)));
        }

        private void fail(Throwable fault) {
            ended.tryComplete(Attempt.failed(SendingFault.CONNECTION, millis()));
        }

        private int millis() {
            return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        }
    }

    /** Without what the database keeps in no text. */
    private static String shown(String text) {
        String clean = text.replace("\0", "");
        return clean.length() <= SHOWN_CHARACTERS
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, SHOWN_CHARACTERS)));
    }
}

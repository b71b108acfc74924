package io.gridward.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;

/**
 * Deliveries a second: from the moment in which changes of cases are committed until the last of them has been received, with
 * one webhook and with several; against the same bodies sent, by as many at a time, by a client that neither signs nor keeps
 * anything.
 */
public final class WebhooksBench {

    private static final int EVENTS = Integer.getInteger("events", 4000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int MOST_WEBHOOKS = 8;

    /** So many requests a receiver is sent at a time, as the program does by default. */
    private static final int TOGETHER = 4;

    private static final int LONGEST_MINUTES = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Client client;
    private final String partner;
    private final HttpServer receiver;
    private final AtomicReference<CountDownLatch> awaited = new AtomicReference<>(new CountDownLatch(0));
    private final AtomicReference<byte[]> body = new AtomicReference<>(new byte[0]);
    private final String changes;
    private int written;

    private WebhooksBench(int port, String changes) throws IOException, InterruptedException {
        this.changes = changes;
        client = new Client(port);
        partner = client.partner();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.createContext("/", exchange -> {
            body.set(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            awaited.get().countDown();
        });
        receiver.start();
    }

    public static void main(String[] args) throws Exception {
        var bench = new WebhooksBench(Integer.parseInt(args[0]), args[1]);
        System.out.printf("%-12s %14s %12s %10s%n", "", "deliveries/s", "bare", "of bare");
        int webhooks = 0;
        for (int many : new int[] {1, MOST_WEBHOOKS}) {
            while (webhooks < many) {
                bench.subscribe(webhooks++);
            }
            bench.measure(many);
        }
        System.exit(0);
    }

    private void measure(int webhooks) throws Exception {
        delivered(webhooks);
        bare(webhooks);
        double[] delivered = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            delivered[i] = delivered(webhooks);
            bare[i] = bare(webhooks);
        }
        double rate = median(delivered);
        System.out.printf(
                "%-12s %,14.0f %,12.0f %10.2f%n", webhooks + " webhook(s)", rate, median(bare), rate / median(bare));
    }

    private void subscribe(int number) throws IOException, InterruptedException {
        client.post("/v1/webhooks", partner, Map.of("url", url(number), "types", List.of("CASE")));
    }

    private String url(int number) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/" + number;
    }

    private double delivered(int webhooks) throws IOException, InterruptedException {
        int events = EVENTS / webhooks;
        var all = new CountDownLatch(events * webhooks);
        awaited.set(all);
        Psql.run("-v", "changes=" + events, "-v", "times=" + events, "-v", "before=" + written, "-f", changes);
        written += events;
        long began = System.nanoTime();
        await(all);
        return events * webhooks / seconds(began);
    }

    private double bare(int webhooks) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(0)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body.get()))
                .build();
        int each = EVENTS / (webhooks * TOGETHER);
        long began = System.nanoTime();
        CompletableFuture.allOf(IntStream.range(0, webhooks * TOGETHER)
                        .mapToObj(sender -> send(request, each))
                        .toArray(CompletableFuture[]::new))
                .join();
        return each * webhooks * TOGETHER / seconds(began);
    }

    private CompletableFuture<Void> send(HttpRequest request, int times) {
        return times == 0
                ? CompletableFuture.completedFuture(null)
                : http.sendAsync(request, BodyHandlers.discarding()).thenCompose(sent -> send(request, times - 1));
    }

    private static void await(CountDownLatch all) throws InterruptedException {
        if (!all.await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException(all.getCount() + " have not been received");
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}

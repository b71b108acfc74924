package io.gridward.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A partner pulls all cases in each of the ways there are, one connection, one page after the other, against COPY of the same
 * rows; meanwhile somebody in a command room asks for a page of his queue again and again.
 */
public final class PullBench {

    /** Of a way that would take longer, the rows of so many seconds are counted. */
    private static final int SECONDS = Integer.getInteger("seconds", 30);

    private static final String QUEUE = "/v1/cases?area=330282006&state=DISPATCHED&limit=50";

    private static final String PAGE = """
            { cases(first: 100%s) { pageInfo { endCursor hasNextPage } nodes {
                id number categoryCode text place { longitude latitude datum } occurredAt reportedAt gridCode areaCode
                source workerId departmentId department state level dueAt supervision closedAt version } } }
            """;

    private final Client client;
    private final int port;
    private final String partner;
    private final String commander;

    private PullBench(int port) throws IOException, InterruptedException {
        this.port = port;
        this.client = new Client(port);
        this.partner = client.partner();
        this.commander = client.person("commander");
    }

    /** A way to pull. */
    private interface Pull {
        /** @return how many rows came until the moment, by {@link System#nanoTime}, or all there are */
        long until(long end) throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws Exception {
        var bench = new PullBench(Integer.parseInt(args[0]));
        Psql.run("-v", "changes=200000", "-v", "times=1", "-v", "before=0", "-f", args[1]);
        bench.queue(Integer.getInteger("warm", 30));
        var alone = bench.queue(SECONDS);
        System.out.printf(
                "%-12s %12s %10s %8s %14s %12s%n", "", "rows", "rows/s", "of COPY", "queue p99 ms", "of alone");
        System.out.printf("%-12s %12s %10s %8s %14.1f%n", "alone", "", "", "", alone.p99Millis());
        double copy = bench.measure("COPY", PullBench::copy, alone, Double.NaN);
        bench.measure("export", bench::export, alone, copy);
        bench.measure("feed", bench::feed, alone, copy);
        bench.measure("GraphQL", bench::pages, alone, copy);
    }

    private Load.Round queue(int seconds) throws Exception {
        return new Load(port).run(Load.get(QUEUE, commander), 1, seconds);
    }

    private double measure(String name, Pull pull, Load.Round alone, double copy) throws Exception {
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return queue(SECONDS);
            } catch (Exception failed) {
                throw new CompletionException(failed);
            }
        });
        long began = System.nanoTime();
        long rows = pull.until(began + SECONDS * 1_000_000_000L);
        double perSecond = rows / ((System.nanoTime() - began) / 1e9);
        double p99 = waiting.get().p99Millis();
        System.out.printf(
                "%-12s %,12d %,10.0f %8.3f %14.1f %12.2f%n",
                name, rows, perSecond, perSecond / copy, p99, p99 / alone.p99Millis());
        return perSecond;
    }

    /** Again and again, so that it lasts as long as the others. */
    private static long copy(long end) throws IOException, InterruptedException {
        long rows = 0;
        do {
            Psql.run("-c", "copy (select * from case_file) to stdout");
            rows += 1_000_000;
        } while (System.nanoTime() < end);
        return rows;
    }

    /** All of it, however long it takes. */
    private long export(long end) throws IOException, InterruptedException {
        JsonNode export =
                Client.JSON.readTree(client.post("/v1/exports", partner, Map.of("type", "CASES", "format", "NDJSON")));
        String path = "/v1/exports/" + export.get("id").textValue();
        while (!export.get("state").textValue().equals("COMPLETED")) {
            if (!export.path("problem").isNull()) {
                throw new IllegalStateException(export.toString());
            }
            Thread.sleep(100);
            export = Client.JSON.readTree(Client.succeeded(client.get(path, partner)));
        }
        long lines = 0;
        for (byte one : Client.succeeded(client.get(path + "/file", partner))) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    private long feed(long end) throws IOException, InterruptedException {
        String since = "2000-01-01T00:00:00Z";
        long rows = 0;
        JsonNode page;
        do {
            page = Client.JSON.readTree(Client.succeeded(
                    client.get("/v1/changes?types=CASE&limit=200&since=" + URLEncoder.encode(since, UTF_8), partner)));
            since = page.get("nextToken").textValue();
            rows += page.get("items").size();
        } while (page.get("more").booleanValue() && System.nanoTime() < end);
        return rows;
    }

    private long pages(long end) throws IOException, InterruptedException {
        String after = "";
        long rows = 0;
        JsonNode cases;
        do {
            cases = Client.JSON
                    .readTree(client.query("/graphql", partner, PAGE.formatted(after)))
                    .at("/data/cases");
            after = ", after: \"" + cases.at("/pageInfo/endCursor").textValue() + "\"";
            rows += cases.get("nodes").size();
        } while (cases.at("/pageInfo/hasNextPage").booleanValue() && System.nanoTime() < end);
        return rows;
    }
}

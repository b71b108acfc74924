package io.gridward.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page "100 grids with team and open cases" through GraphQL, against the same bytes served from memory by the same
 * application: what the page costs beyond the server itself. Needs the program in a bench build with the demo county.
 */
public final class PageBench {

    private static final int WARM_SECONDS = Integer.getInteger("warm", 60);
    private static final int ROUND_SECONDS = Integer.getInteger("round", 10);
    private static final int ROUNDS = 3;

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        String query = Files.readString(Path.of(args[1]));
        var client = new Client(port);
        String token = client.partner();
        byte[] page = client.query("/graphql", token, query);
        client.put("/bench/memory", token, page);

        var load = new Load(port);
        byte[] ask = Load.post("/graphql", token, Client.body(query));
        byte[] memory = Load.get("/bench/memory", token);
        load.run(ask, 8, WARM_SECONDS);
        load.run(memory, 8, Math.max(1, WARM_SECONDS / 6));

        System.out.printf("answer: %d bytes%n", page.length);
        System.out.printf(
                "%-12s %12s %10s %12s %10s %8s%n", "connections", "page/s", "p99 ms", "memory/s", "p99 ms", "ratio");
        for (int connections : new int[] {1, 8, 64}) {
            List<Load.Round> asked = new ArrayList<>();
            List<Load.Round> served = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                asked.add(load.run(ask, connections, ROUND_SECONDS));
                served.add(load.run(memory, connections, Math.max(1, ROUND_SECONDS / 3)));
            }
            var a = Load.Round.median(asked);
            var s = Load.Round.median(served);
            System.out.printf(
                    "%-12d %12.1f %10.1f %12.0f %10.2f %8.4f%s%n",
                    connections,
                    a.requestsPerSecond(),
                    a.p99Millis(),
                    s.requestsPerSecond(),
                    s.p99Millis(),
                    a.requestsPerSecond() / s.requestsPerSecond(),
                    a.errors() + s.errors() == 0 ? "" : "  errors: " + a.errors() + ", " + s.errors());
        }
    }
}

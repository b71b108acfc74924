package io.gridward.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.gridward.shared.graphql.Bombs;
import io.gridward.shared.graphql.Bombs.Bomb;

/** Each GraphQL bomb by itself: it must end in a clear 400, and soon. */
final class TimedBombs {

    private static final double LONGEST_SECONDS = 1;

    /** Of these the slowest counts, the first of all aside. */
    private static final int TIMES = 5;

    private final Wire wire;
    private final String token;

    TimedBombs(Wire wire, String token) {
        this.wire = wire;
        this.token = token;
    }

    void report(Report report) {
        for (Bomb bomb : Bombs.all()) {
            var request = new Hostile(
                    -1,
                    "bomb: " + bomb.name(),
                    "POST",
                    "/graphql",
                    List.of("Authorization: Bearer " + token, "Content-Type: application/json"),
                    bomb.body().getBytes(StandardCharsets.UTF_8));
            double first = wire.send(request).seconds();
            double slowest = 0;
            Optional<String> fault = Optional.empty();
            for (int i = 0; i < TIMES; i++) {
                Verdict verdict = wire.send(request);
                slowest = Math.max(slowest, verdict.seconds());
                fault = fault.or(() -> fault(bomb, verdict));
            }
            report.note("%-45s first %5.0f ms, then at most %5.0f ms"
                    .formatted(request.operation(), first * 1000, slowest * 1000));
            fault.ifPresent(found -> report.find(request.operation(), found));
        }
    }

    private static Optional<String> fault(Bomb bomb, Verdict verdict) {
        boolean isClear =
                bomb.codes().stream().anyMatch(code -> verdict.answer().contains("\"" + code + "\""));
        if (verdict.status() != 400 || !isClear) {
            return Optional.of("no clear 400 but " + verdict.status());
        }
        return verdict.seconds() > LONGEST_SECONDS
                ? Optional.of("took %.1f s".formatted(verdict.seconds()))
                : Optional.empty();
    }
}

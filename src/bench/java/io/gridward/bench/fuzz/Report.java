package io.gridward.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Counts by status, the slowest, and a curl line for every finding. */
final class Report {

    private static final int SHOWN_SLOWEST = 10;
    private static final int SHOWN_ANSWER = 300;

    private final String base;
    private final long seed;
    private final TreeMap<Integer, Integer> byStatus = new TreeMap<>();
    private final List<Verdict> all = new ArrayList<>();
    private final List<Verdict> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Report(String base, long seed) {
        this.base = base;
        this.seed = seed;
    }

    void add(Verdict verdict) {
        byStatus.merge(verdict.status(), 1, Integer::sum);
        all.add(verdict);
        if (verdict.fault().isPresent()) {
            findings.add(verdict);
        }
    }

    /** Something to be told beside the counts. */
    void note(String line) {
        notes.add(line);
    }

    /** A finding that no single request of those counted shows. */
    void find(String what, String fault) {
        others.add(what + ": " + fault);
    }

    /** True when nothing was found. */
    boolean write(Path directory) throws IOException {
        Files.createDirectories(directory);
        var text = new StringBuilder("%d requests, seed %d%n".formatted(all.size(), seed));
        byStatus.forEach((status, count) -> text.append("  %d  %d%n".formatted(status, count)));
        text.append("slowest%n".formatted());
        all.stream()
                .sorted(Comparator.comparing(Verdict::seconds).reversed())
                .limit(SHOWN_SLOWEST)
                .forEach(verdict -> text.append("  %.2f s  %d  #%d %s%n"
                        .formatted(
                                verdict.seconds(),
                                verdict.status(),
                                verdict.request().number(),
                                verdict.request().operation())));
        notes.forEach(note -> text.append(note).append('\n'));
        text.append("%d findings%n".formatted(findings.size() + others.size()));
        others.forEach(other -> text.append(other).append('\n'));
        for (Verdict finding : findings) {
            int number = finding.request().number();
            Path body = directory.resolve(number + ".body");
            Files.write(body, finding.request().body());
            text.append("#%d %s: %s%n  %s%n  %s%n"
                    .formatted(
                            number,
                            finding.request().operation(),
                            finding.fault().orElseThrow(),
                            finding.request().curl(base, body.toString()),
                            body(finding.answer())));
        }
        // Half surrogates and all: what cannot be written becomes a question mark.
        Files.write(directory.resolve("report.txt"), text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.print(text);
        return findings.isEmpty() && others.isEmpty();
    }

    private static String body(String answer) {
        int begin = Math.max(0, answer.indexOf("\r\n\r\n"));
        return answer.substring(begin, Math.min(answer.length(), begin + SHOWN_ANSWER))
                .strip();
    }
}

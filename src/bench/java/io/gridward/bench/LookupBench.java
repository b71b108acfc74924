package io.gridward.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

import io.gridward.demo.CountyOutline;
import io.gridward.demo.CountyTiling;
import io.gridward.shared.geo.BoundaryIndex;

/** Point-to-grid look-ups a second on one core; see src/bench/README.md. */
public final class LookupBench {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int POINTS = 200_000;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 9;

    /** A way to find a grid: how many of the points in [from, to) lie in one. */
    private interface Contender {
        int hits(int from, int to);
    }

    private final BoundaryIndex index;
    private final STRtree tree = new STRtree();
    private final List<BoundaryIndex.Entry> entries;
    private final double[] longitudes = new double[POINTS];
    private final double[] latitudes = new double[POINTS];

    private LookupBench(List<BoundaryIndex.Entry> entries) {
        this.entries = entries;
        long start = System.nanoTime();
        index = BoundaryIndex.of(entries);
        System.out.printf(Locale.ROOT, "%,d grids, indexed in %d ms%n", entries.size(), millisSince(start));
        entries.forEach(entry -> tree.insert(entry.boundary().getEnvelopeInternal(), entry));
        tree.build();
        var box = new Envelope();
        entries.forEach(entry -> box.expandToInclude(entry.boundary().getEnvelopeInternal()));
        var random = new SplittableRandom(2);
        // Points inside a grid: one outside is cheaper to answer, and rarer.
        for (int i = 0; i < POINTS; ) {
            longitudes[i] = random.nextDouble(box.getMinX(), box.getMaxX());
            latitudes[i] = random.nextDouble(box.getMinY(), box.getMaxY());
            if (index.at(longitudes[i], latitudes[i], NOW).isPresent()) {
                i++;
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        new LookupBench(county()).run(2_000);
        new LookupBench(entries(SyntheticProvince.cells(400, 250))).run(20);
    }

    private void run(int scanned) {
        var names = List.of("index", "STRtree, unprepared polygons", "trying every grid");
        var contenders = List.<Contender>of(this::byIndex, this::byTree, this::byScan);
        var samples = new int[] {POINTS, POINTS / 10, scanned};
        for (int i = 1; i < samples.length; i++) {
            if (contenders.get(i).hits(0, samples[i]) != byIndex(0, samples[i])) {
                throw new IllegalStateException(names.get(i) + " finds other grids than the index");
            }
        }
        var perSecond = new double[samples.length][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int i = 0; i < samples.length; i++) {
                long start = System.nanoTime();
                contenders.get(i).hits(0, samples[i]);
                double rate = samples[i] * 1e9 / (System.nanoTime() - start);
                if (round >= 0) {
                    perSecond[i][round] = rate;
                }
            }
        }
        for (int i = 0; i < samples.length; i++) {
            double median = median(perSecond[i]);
            System.out.printf(
                    Locale.ROOT,
                    "  %-30s %,12.0f look-ups/s   %s%n",
                    names.get(i),
                    median,
                    i == 0 ? "" : String.format(Locale.ROOT, "index is %,.1f x", median(perSecond[0]) / median));
        }
    }

    private int byIndex(int from, int to) {
        int hits = 0;
        for (int i = from; i < to; i++) {
            if (index.at(longitudes[i], latitudes[i], NOW).isPresent()) {
                hits++;
            }
        }
        return hits;
    }

    private int byTree(int from, int to) {
        int hits = 0;
        for (int i = from; i < to; i++) {
            var point = GEOMETRIES.createPoint(new Coordinate(longitudes[i], latitudes[i]));
            for (Object found : tree.query(point.getEnvelopeInternal())) {
                if (((BoundaryIndex.Entry) found).boundary().covers(point)) {
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private int byScan(int from, int to) {
        int hits = 0;
        for (int i = from; i < to; i++) {
            var point = GEOMETRIES.createPoint(new Coordinate(longitudes[i], latitudes[i]));
            for (var entry : entries) {
                if (entry.boundary().covers(point)) {
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private static List<BoundaryIndex.Entry> county() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                LookupBench.class.getResourceAsStream("/reference/cixi-divisions.csv"), StandardCharsets.UTF_8))) {
            var codes = lines.lines().map(line -> line.split(",")[0]).toList();
            long start = System.nanoTime();
            var grids = CountyTiling.tile(CountyOutline.read(), codes, 330282);
            System.out.printf(Locale.ROOT, "County tiled in %d ms (cold)%n", millisSince(start));
            return entries(grids.stream().map(CountyTiling.Grid::boundary).toList());
        }
    }

    private static List<BoundaryIndex.Entry> entries(List<Geometry> boundaries) {
        var entries = new ArrayList<BoundaryIndex.Entry>();
        for (var boundary : boundaries) {
            var code = "%015d".formatted(entries.size());
            entries.add(new BoundaryIndex.Entry(new UUID(0, entries.size()), code, Instant.EPOCH, null, boundary));
        }
        return entries;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}

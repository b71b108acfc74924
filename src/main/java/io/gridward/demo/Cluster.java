package io.gridward.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Spots around a common centre. Splitting is Lloyd's algorithm (S. P. Lloyd, Least squares quantization in PCM, 1982):
 * compact, contiguous parts of about equal weight.
 */
record Cluster(Spot centre, List<Spot> spots) {

    private static final int ROUNDS = 12;

    /** @return as many clusters as asked for, none empty; deterministic for a random generator's state */
    static List<Cluster> split(List<Spot> spots, int parts, SplittableRandom random) {
        if (spots.size() < parts) {
            throw new IllegalArgumentException(spots.size() + " spots do not make " + parts + " clusters");
        }
        var centres = distinct(spots, parts, random);
        for (int round = 0; round < ROUNDS; round++) {
            centres = gather(spots, centres).stream().map(Cluster::centre).toList();
        }
        return gather(spots, centres);
    }

    private static List<Spot> distinct(List<Spot> spots, int count, SplittableRandom random) {
        var shuffled = new ArrayList<>(spots);
        for (int i = 0; i < count; i++) {
            var other = random.nextInt(i, shuffled.size());
            var chosen = shuffled.get(other);
            shuffled.set(other, shuffled.get(i));
            shuffled.set(i, chosen);
        }
        return List.copyOf(shuffled.subList(0, count));
    }

    private static List<Cluster> gather(List<Spot> spots, List<Spot> centres) {
        var gathered = new ArrayList<List<Spot>>();
        for (int i = 0; i < centres.size(); i++) {
            gathered.add(new ArrayList<>());
        }
        var middles = centres.toArray(Spot[]::new);
        for (var spot : spots) {
            gathered.get(spot.nearest(middles)).add(spot);
        }
        var clusters = new ArrayList<Cluster>();
        for (int i = 0; i < centres.size(); i++) {
            var members = gathered.get(i);
            if (members.isEmpty()) {
                // Its centre fell between others; it starts again from the fullest cluster.
                var fullest = gathered.stream()
                        .reduce((a, b) -> b.size() > a.size() ? b : a)
                        .orElseThrow();
                members.add(fullest.remove(fullest.size() - 1));
            }
        }
        gathered.forEach(members -> clusters.add(new Cluster(mean(members), members)));
        return clusters;
    }

    private static Spot mean(List<Spot> spots) {
        double x = 0;
        double y = 0;
        for (var spot : spots) {
            x += spot.x();
            y += spot.y();
        }
        return new Spot(x / spots.size(), y / spots.size());
    }
}

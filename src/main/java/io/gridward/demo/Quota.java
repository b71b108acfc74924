package io.gridward.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Shares a whole number out in proportion to weights, by the largest remainder (Hamilton's method). */
final class Quota {

    private Quota() {}

    /** @return one share a weight, in the same order; ties go to the earlier one */
    static List<Integer> share(int total, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        var byRemainder = new ArrayList<Integer>();
        int given = 0;
        for (int i = 0; i < weights.size(); i++) {
            byRemainder.add(i);
            given += (int) ((long) total * weights.get(i) / sum);
        }
        byRemainder.sort(Comparator.comparing((Integer i) -> (long) total * weights.get(i) % sum)
                .reversed());
        var favoured = new HashSet<>(byRemainder.subList(0, total - given));
        var shares = new ArrayList<Integer>();
        for (int i = 0; i < weights.size(); i++) {
            shares.add((int) ((long) total * weights.get(i) / sum) + (favoured.contains(i) ? 1 : 0));
        }
        return shares;
    }
}

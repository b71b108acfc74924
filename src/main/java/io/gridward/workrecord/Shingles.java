package io.gridward.workrecord;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A text as the set of its pairs of neighbouring characters. How much two texts have in common is their resemblance
 * |A ∩ B| / |A ∪ B| after A. Z. Broder, "On the resemblance and containment of documents" (1997). It is computed from the
 * whole sets: his samples (MinHash) pay for millions of documents, not for a month of one worker's notes. Pairs suit
 * Chinese, which has no spaces between its mostly two-character words.
 *
 * <p>Width, case, spaces and punctuation say nothing: they are what changes when a note is pasted and touched up.
 */
final class Shingles {

    private final int length;
    private final long[] pairs;

    private Shingles(int length, long[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    static Shingles of(String text) {
        int[] said = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        // One character alone is a pair with nothing.
        var pairs = said.length == 1
                ? LongStream.of(said[0])
                : LongStream.range(0, Math.max(0, said.length - 1))
                        .map(i -> (long) said[(int) i] << Integer.SIZE | said[(int) i + 1]);
        return new Shingles(said.length, pairs.sorted().distinct().toArray());
    }

    /** Characters that say something. */
    int length() {
        return length;
    }

    /** From 0, nothing in common, to 1, the same; 0 too where a text says nothing. */
    double resemblance(Shingles other) {
        int all = pairs.length + other.pairs.length;
        int common = common(other);
        return all == 0 ? 0 : (double) common / (all - common);
    }

    private int common(Shingles other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < pairs.length && theirs < other.pairs.length) {
            int order = Long.compare(pairs[mine], other.pairs[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }
}

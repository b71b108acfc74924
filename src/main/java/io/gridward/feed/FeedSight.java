package io.gridward.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * What somebody is shown of the feed: changes of these types within these areas, and of some types what lies above them.
 *
 * @param typesFromAbove those of the types of which also what belongs to an area above is shown
 * @param above the codes of those areas
 */
public record FeedSight(List<String> types, Reach within, List<String> typesFromAbove, List<String> above) {

    private static final int[] CODE_DIGITS = {6, 9, 12, 15};
    private static final int TOWN_DIGITS = 9;

    /**
     * @param wanted types of change, or kinds for all of their types; empty for all the caller may see
     * @param area code below which he wants to be told; null for all within his reach
     * @throws Problem FEED_TYPE_UNKNOWN
     */
    public static FeedSight of(Caller caller, Collection<String> wanted, @Nullable String area) {
        var named = named(wanted);
        var types = narrowed(ChangeKind.types(caller), named);
        if (area != null) {
            return new FeedSight(types, caller.reach().common(new Reach(List.of(area))), List.of(), List.of());
        }
        var fromAbove = narrowed(ChangeKind.typesFromAbove(caller), named);
        return new FeedSight(types, caller.reach(), fromAbove, fromAbove.isEmpty() ? List.of() : above(caller.reach()));
    }

    /** Whether a change is shown, as {@link FeedReading} decides it for a page, of what does not belong to an area above. */
    public boolean shows(TailEntry change) {
        return types.contains(change.type()) && covers(change.area()) && !hasOnlyMovedWithin(change);
    }

    /** Whether what has this code now is still shown. */
    public boolean covers(@Nullable String code) {
        return within.isEverything() || code != null && within.covers(code);
    }

    /** Who sees where a subject has gone is not told that it has left. */
    private boolean hasOnlyMovedWithin(TailEntry change) {
        return change.movedTo() != null && covers(change.movedTo());
    }

    /**
     * @param wanted types of change, or kinds for all of their types
     * @throws Problem FEED_TYPE_UNKNOWN; SCOPE_MISSING where a machine names what it has no scope for
     */
    public static void requireTold(Caller caller, Collection<String> wanted) {
        var types = ChangeKind.types(caller);
        for (String type : named(wanted)) {
            if (!types.contains(type)) {
                throw Problem.of(CommonProblem.SCOPE_MISSING).with("scope", ChangeKind.scope(type));
            }
        }
    }

    /** Whether a change of this type that is told to this area is shown. */
    public boolean shows(String type, @Nullable String area) {
        return types.contains(type) && covers(area) || typesFromAbove.contains(type) && above.contains(area);
    }

    boolean isNothing() {
        return types.isEmpty() || within.prefixes().isEmpty() && above.isEmpty();
    }

    /** The beginnings of what is shown, for LIKE. */
    String[] patterns() {
        return Stream.of(within.leadingDigits()).map(prefix -> prefix + "%").toArray(String[]::new);
    }

    /** The towns in which all of it lies, each with an index of its own; empty when it is more than some towns. */
    List<String> towns() {
        boolean isSmall = within.prefixes().stream().allMatch(prefix -> prefix.length() >= TOWN_DIGITS);
        return isSmall
                ? Stream.concat(within.prefixes().stream(), above.stream())
                        .map(code -> code.substring(0, Math.min(code.length(), TOWN_DIGITS)))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Set<String> named(Collection<String> wanted) {
        var named = new HashSet<String>();
        var unknown = new TreeSet<String>();
        for (String name : wanted) {
            var types = ChangeKind.typesNamed(name);
            named.addAll(types);
            if (types.isEmpty()) {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.of(FeedProblem.FEED_TYPE_UNKNOWN).with("unknown", unknown);
        }
        return named;
    }

    private static List<String> narrowed(List<String> types, Set<String> named) {
        return named.isEmpty() ? types : types.stream().filter(named::contains).toList();
    }

    private static List<String> above(Reach reach) {
        return reach.prefixes().stream()
                .flatMap(prefix -> IntStream.of(CODE_DIGITS)
                        .filter(digits -> digits < prefix.length())
                        .mapToObj(digits -> prefix.substring(0, digits)))
                .distinct()
                .toList();
    }
}

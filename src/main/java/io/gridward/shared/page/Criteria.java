package io.gridward.shared.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.time.Rfc3339;

/**
 * The conditions of one list, joined by AND. Every query narrows by reach through {@link #reach}, so a list that
 * forgets it cannot be written by accident: the constructor asks for it.
 *
 * <p>Code columns are collated "C", which makes a prefix a plain range of the ordinary index.
 */
public final class Criteria {

    /** Sorts after every digit: the end of the range of codes with a prefix. */
    private static final char AFTER_DIGITS = ':';

    private static final Pattern CODE_PATH = Pattern.compile("\\{([\\w.]+)}");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Criteria() {}

    /** Only what lies within reach, by the code at the given path. */
    public static Criteria reach(Reach reach, String codePath) {
        Criteria criteria = new Criteria();
        if (!reach.isEverything()) {
            criteria.conditions.add(criteria.ranges(codePath, reach));
        }
        return criteria;
    }

    /** Only rows all of whose own code prefixes, an array at the given path, lie within reach. */
    public static Criteria reachOfAll(Reach reach, String prefixesPath) {
        Criteria criteria = new Criteria();
        return reach.isEverything()
                ? criteria
                : criteria.and(
                        "function('reach_within' as Boolean, " + prefixesPath + ", :value) = true",
                        String.join(",", reach.prefixes()));
    }

    /** As {@link #reachOfAll}, and what the caller owns; the system owns nothing. */
    public static Criteria reachOfAllOrOwn(Caller caller, String prefixesPath, String ownerPath) {
        if (caller.reach().isEverything() || caller.id() == null) {
            return reachOfAll(caller.reach(), prefixesPath);
        }
        return new Criteria()
                .and(
                        "(" + ownerPath + " = :owner or function('reach_within' as Boolean, " + prefixesPath
                                + ", :value) = true)",
                        String.join(",", caller.reach().prefixes()))
                .with("owner", caller.id());
    }

    /** Only what the caller owns, wherever it lies. */
    public static Criteria own(Caller caller, String ownerPath) {
        return new Criteria().and(ownerPath + " = :value", caller.id());
    }

    /** What lies within reach, and the ancestors of it. */
    public static Criteria reachOrAbove(Reach reach, String codePath) {
        return reachWhere(reach, "{" + codePath + "} or " + codePath + " in :above", Map.of("above", ancestors(reach)));
    }

    /** As {@link #reachOrAbove}, and what meets a condition of the caller's own with these values. */
    public static Criteria reachOrAboveOr(Reach reach, String codePath, String condition, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.put("above", ancestors(reach));
        return reachWhere(reach, "{" + codePath + "} or " + codePath + " in :above or " + condition, all);
    }

    /** What the caller owns although it lies outside his reach; null for the system, which owns nothing. */
    public static @Nullable Criteria ownBeyondReach(Caller caller, String codePath, String ownerPath) {
        return caller.id() == null || caller.reach().isEverything()
                ? null
                : beyondReach(caller.reach(), codePath).equal(ownerPath, caller.id());
    }

    /** What lies outside reach; who uses it says whose it must be. */
    public static Criteria beyondReach(Reach reach, String codePath) {
        Criteria criteria = new Criteria();
        criteria.conditions.add(reach.isEverything() ? "1 = 0" : "not " + criteria.ranges(codePath, reach));
        return criteria;
    }

    /**
     * Only what lies within reach in one of several ways: a condition that names the codes it looks at in braces, such
     * as {@code w.id in (select a.workerId from Assignment a where {a.gridCode})}.
     *
     * @param values of the named parameters the condition has besides
     */
    public static Criteria reachWhere(Reach reach, String condition, Map<String, ?> values) {
        Criteria criteria = new Criteria();
        if (!reach.isEverything()) {
            criteria.conditions.add("(" + bindCodes(condition, path -> criteria.ranges(path, reach)) + ")");
            criteria.parameters.putAll(values);
        }
        return criteria;
    }

    /** Only what lies below the code by a condition as in {@link #reachWhere}; null means no such filter. */
    public Criteria withinWhere(String condition, @Nullable String prefix, Map<String, ?> values) {
        if (prefix != null) {
            String name = name();
            conditions.add("(" + bindCodes(condition, path -> range(path, name, prefix)) + ")");
            parameters.putAll(values);
        }
        return this;
    }

    /** Only codes below the given one; null means no such filter. */
    public Criteria within(String codePath, @Nullable String prefix) {
        if (prefix != null) {
            conditions.add(range(codePath, name(), prefix));
        }
        return this;
    }

    /** Only rows with this value; null means no such filter. */
    public Criteria equal(String path, @Nullable Object value) {
        return and(path + " = :value", value);
    }

    /** Only rows that have a value there, or only those that have none; null means no such filter. */
    public Criteria present(String path, @Nullable Boolean wanted) {
        return wanted == null ? this : and(path + (wanted ? " is not null" : " is null"));
    }

    /** A condition on one value, named {@code :value} in the text; null means no such filter. */
    public Criteria and(String condition, @Nullable Object value) {
        if (value != null) {
            String name = name();
            conditions.add(condition.replace(":value", ":" + name));
            parameters.put(name, value instanceof Instant time ? Rfc3339.storable(time) : value);
        }
        return this;
    }

    /** A condition without a value. */
    public Criteria and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Gives a value to a parameter that the text before the conditions names. */
    public Criteria with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * The page of rows that meet the conditions.
     *
     * @param from HQL up to its where clause, such as {@code from Grid g}
     */
    public <E, V> Page<V> page(
            EntityManager entities,
            Cursors cursors,
            String from,
            Class<E> type,
            Keyset<E> keyset,
            PageRequest request,
            Function<List<E>, List<V>> views) {
        return page(List.of(this), entities, cursors, from, type, keyset, request, views);
    }

    /**
     * The page of rows that meet one or the other conditions, no row more than one of them. One statement each, because an
     * OR over two columns keeps the database from using the index of either.
     */
    public static <E, V> Page<V> page(
            List<Criteria> disjoint,
            EntityManager entities,
            Cursors cursors,
            String from,
            Class<E> type,
            Keyset<E> keyset,
            PageRequest request,
            Function<List<E>, List<V>> views) {
        List<String> after = request.cursor() == null
                ? List.of()
                : cursors.read(keyset.list(), keyset.keys().size(), request.cursor());
        List<E> rows = disjoint.stream()
                .map(criteria -> criteria.rows(entities, from, type, keyset, after, request.limit() + 1))
                .reduce((some, others) -> Stream.concat(some.stream(), others.stream())
                        .sorted(keyset.order())
                        .toList())
                .orElseThrow();
        boolean hasNext = rows.size() > request.limit();
        List<E> shown = hasNext ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                views.apply(shown), hasNext, i -> cursors.write(keyset.list(), keyset.valuesOf(shown.get(i))));
    }

    private <E> List<E> rows(
            EntityManager entities, String from, Class<E> type, Keyset<E> keyset, List<String> after, int most) {
        if (!after.isEmpty()) {
            conditions.add(keyset.comparison());
            for (int i = 0; i < after.size(); i++) {
                parameters.put("key" + i, Keyset.parse(keyset.keys().get(i).type(), after.get(i)));
            }
        }
        return query(entities, from + where() + " order by " + keyset.orderBy(), type)
                // Shown and let go: nothing has to be compared at the end of the transaction.
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(most)
                .getResultList();
    }

    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** A query of the given text, which contains {@link #where()}, with the parameters of the conditions. */
    public <T> TypedQuery<T> query(EntityManager entities, String hql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static List<String> ancestors(Reach reach) {
        return reach.prefixes().stream()
                .flatMap(prefix -> IntStream.range(0, prefix.length()).mapToObj(end -> prefix.substring(0, end)))
                .distinct()
                .toList();
    }

    private static String bindCodes(String condition, UnaryOperator<String> range) {
        return CODE_PATH.matcher(condition).replaceAll(match -> Matcher.quoteReplacement(range.apply(match.group(1))));
    }

    private String ranges(String path, Reach reach) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < reach.prefixes().size(); i++) {
            ranges.add(range(path, "reach" + i, reach.prefixes().get(i)));
        }
        return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")";
    }

    private String range(String path, String name, String prefix) {
        parameters.put(name + "From", prefix);
        parameters.put(name + "To", prefix + AFTER_DIGITS);
        return "(" + path + " >= :" + name + "From and " + path + " < :" + name + "To)";
    }

    private String name() {
        return "p" + parameters.size();
    }
}

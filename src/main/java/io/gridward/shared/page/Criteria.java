package io.gridward.shared.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import io.gridward.shared.access.Reach;

/**
 * The conditions of one list, joined by AND. Every query narrows by reach through {@link #reach}, so a list that
 * forgets it cannot be written by accident: the constructor asks for it.
 *
 * <p>Code columns are collated "C", which makes a prefix a plain range of the ordinary index.
 */
public final class Criteria {

    /** Sorts after every digit: the end of the range of codes with a prefix. */
    private static final char AFTER_DIGITS = ':';

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Criteria() {}

    /** Only what lies within reach, by the code at the given path. */
    public static Criteria reach(Reach reach, String codePath) {
        Criteria criteria = new Criteria();
        if (!reach.isEverything()) {
            List<String> ranges = new ArrayList<>();
            for (int i = 0; i < reach.prefixes().size(); i++) {
                ranges.add(
                        criteria.range(codePath, "reach" + i, reach.prefixes().get(i)));
            }
            criteria.conditions.add(ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")");
        }
        return criteria;
    }

    /** Only what lies within reach with every one of its own prefixes, which are an array at the given path. */
    public static Criteria reachOfAll(Reach reach, String prefixesPath) {
        Criteria criteria = reach(reach, "prefix");
        if (!reach.isEverything()) {
            String within = String.join(" and ", criteria.conditions);
            criteria.conditions.clear();
            criteria.conditions.add(
                    "not exists (select 1 from unnest(" + prefixesPath + ") prefix where not " + within + ")");
        }
        return criteria;
    }

    /** What lies within reach, and the ancestors of it. */
    public static Criteria reachOrAbove(Reach reach, String codePath) {
        Criteria criteria = reach(reach, codePath);
        if (!reach.isEverything()) {
            String within = String.join(" and ", criteria.conditions);
            criteria.conditions.clear();
            criteria.conditions.add("(" + within + " or " + codePath + " in :above)");
            criteria.parameters.put("above", ancestors(reach));
        }
        return criteria;
    }

    /** Only codes below the given one; null means no such filter. */
    public Criteria within(String codePath, String prefix) {
        if (prefix != null) {
            conditions.add(range(codePath, name(), prefix));
        }
        return this;
    }

    /** Only rows with this value; null means no such filter. */
    public Criteria equal(String path, Object value) {
        return and(path + " = :value", value);
    }

    /** A condition on one value, named {@code :value} in the text; null means no such filter. */
    public Criteria and(String condition, Object value) {
        if (value != null) {
            String name = name();
            conditions.add(condition.replace(":value", ":" + name));
            parameters.put(name, value);
        }
        return this;
    }

    /** A condition without a value. */
    public Criteria and(String condition) {
        conditions.add(condition);
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
        if (request.cursor() != null) {
            List<String> values = cursors.read(keyset.list(), keyset.keys().size(), request.cursor());
            conditions.add(keyset.comparison());
            for (int i = 0; i < values.size(); i++) {
                parameters.put("key" + i, Keyset.parse(keyset.keys().get(i).type(), values.get(i)));
            }
        }
        List<E> rows = query(entities, from + where() + " order by " + keyset.orderBy(), type)
                .setMaxResults(request.limit() + 1)
                .getResultList();
        boolean hasNext = rows.size() > request.limit();
        List<E> shown = hasNext ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                views.apply(shown), hasNext, i -> cursors.write(keyset.list(), keyset.valuesOf(shown.get(i))));
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

    private String range(String path, String name, String prefix) {
        parameters.put(name + "From", prefix);
        parameters.put(name + "To", prefix + AFTER_DIGITS);
        return "(" + path + " >= :" + name + "From and " + path + " < :" + name + "To)";
    }

    private String name() {
        return "p" + parameters.size();
    }
}

package io.gridward.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.exchange.sheet.Field;
import io.gridward.exchange.sheet.Field.Look;
import io.gridward.shared.time.Rfc3339;

/**
 * What the cells of a column hold: how a text becomes a value and a value a text.
 *
 * @param expected what a text must look like, shown to who sends another
 * @param parse throws DateTimeException or IllegalArgumentException for a text that does not fit
 */
record CellType<T>(String expected, Look look, Function<String, T> parse, Function<T, String> format) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d]");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d]['T'][ ]H:mm[:ss]");

    /** One with an even number of backslashes before it. */
    private static final Pattern SEMICOLON = Pattern.compile("(?<=(?<!\\\\)(?:\\\\\\\\){0,50})[;；]");

    /** Kept as it stands. */
    static final CellType<String> TEXT = new CellType<>("text", Look.TEXT, Function.identity(), Function.identity());

    static final CellType<String> CODE = new CellType<>("code", Look.CODE, String::strip, Function.identity());

    /** As the door of single workers keeps it. */
    static final CellType<String> ID_CARD =
            new CellType<>("18", Look.CODE, text -> text.strip().toUpperCase(Locale.ROOT), Function.identity());

    static final CellType<UUID> ID =
            new CellType<>("UUID", Look.TEXT, text -> UUID.fromString(text.strip()), UUID::toString);

    static final CellType<Double> DECIMAL =
            new CellType<>("12.5", Look.NUMBER, text -> Double.valueOf(text.strip()), value -> String.valueOf(value));

    static final CellType<Integer> INTEGER =
            new CellType<>("12", Look.NUMBER, text -> Integer.valueOf(text.strip()), value -> String.valueOf(value));

    /** Also as spreadsheet programs in China write days: 2026/1/31. */
    static final CellType<LocalDate> DAY_OF_LIFE =
            new CellType<>("2026-01-31", Look.TEXT, text -> LocalDate.parse(text.strip(), DAY), LocalDate::toString);

    static final CellType<Boolean> YES_OR_NO =
            new CellType<>("true|false", Look.TEXT, CellType::yes, value -> String.valueOf(value));

    /** Items with semicolons between them. */
    static final CellType<List<String>> LIST = new CellType<>("a;b", Look.TEXT, CellType::items, CellType::joined);

    private static boolean yes(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    /** With offset, or as spreadsheet programs write times, without one: then in the zone of the installation. */
    static CellType<Instant> time(ZoneId zone) {
        return new CellType<>(
                "2026-01-31T08:00:00+08:00",
                Look.TEXT,
                text -> {
                    String stripped = text.strip();
                    try {
                        return LocalDateTime.parse(stripped, MINUTE)
                                .atZone(zone)
                                .toInstant();
                    } catch (DateTimeException withOffset) {
                        return Rfc3339.instant(stripped).truncatedTo(ChronoUnit.MICROS);
                    }
                },
                instant -> instant.atZone(zone).toOffsetDateTime().toString());
    }

    /** Records as JSON, for what has no shape a cell could have. */
    static <R> CellType<List<R>> json(ObjectMapper json, Class<R> type) {
        return new CellType<>(
                "JSON",
                Look.TEXT,
                text -> {
                    try {
                        return json.readerForListOf(type).readValue(text);
                    } catch (JsonProcessingException misfit) {
                        throw new IllegalArgumentException("not as JSON", misfit);
                    }
                },
                items -> {
                    try {
                        return items.isEmpty() ? "" : json.writeValueAsString(items);
                    } catch (JsonProcessingException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }

    /** Constants, or their Chinese names. */
    static <E extends Enum<E>> CellType<E> constant(Class<E> type, Map<E, String> chinese) {
        String expected = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|"));
        return new CellType<>(
                expected,
                Look.TEXT,
                text -> {
                    String stripped = text.strip();
                    return chinese.entrySet().stream()
                            .filter(entry -> entry.getValue().equals(stripped))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElseGet(() -> Enum.valueOf(type, stripped));
                },
                Enum::name);
    }

    /** The value as a cell; the column has said what type it is of. */
    @SuppressWarnings("unchecked")
    Field write(Object value) {
        return new Field(format.apply((T) value), look);
    }

    /** A backslash stands before a semicolon, or a backslash, that is part of an item. */
    private static String joined(List<String> items) {
        return items.stream().map(item -> item.replaceAll("[\\\\;；]", "\\\\$0")).collect(Collectors.joining(";"));
    }

    private static List<String> items(String text) {
        return SEMICOLON
                .splitAsStream(text)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> item.replaceAll("\\\\(.)", "$1"))
                .toList();
    }
}

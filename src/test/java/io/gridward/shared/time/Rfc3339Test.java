package io.gridward.shared.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Rfc3339Test {

    @Test
    void the_offset_counts() {
        assertThat(Rfc3339.instant("2026-11-23T08:00:00+08:00")).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void the_first_and_the_last_year_are_kept() {
        assertThat(Rfc3339.date("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Rfc3339.date("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Rfc3339.storable(Rfc3339.instant("0001-01-01T00:00:00+14:00")))
                .isNotNull();
        assertThat(Rfc3339.storable(Rfc3339.instant("9999-12-31T23:59:59-14:00")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T08:00:00",
                "2026-11-23",
                "noon",
                "",
                "0000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void other_texts_are_no_times(String text) {
        assertThatThrownBy(() -> Rfc3339.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void what_no_calendar_holds_is_refused() {
        assertThatThrownBy(() -> Rfc3339.storable(Instant.MAX)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Rfc3339.storable(Instant.MIN)).isInstanceOf(Problem.class);
    }

    @Test
    void the_usual_form_is_read_as_the_library_reads_it() {
        var random = new Random(7);
        int times = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = almost(USUAL.get(i % USUAL.size()), random);
            var expected = library(text);
            assertThat(attempt(text)).as(text).isEqualTo(expected);
            times += expected.isPresent() ? 1 : 0;
        }
        assertThat(times).isBetween(20_000, 180_000);
    }

    private static final List<String> USUAL = List.of(
            "2026-11-23T09:00:00Z",
            "2028-02-29T23:59:59.123Z",
            "2026-11-23T17:00:00+08:00",
            "1999-12-31T00:00:00.000000001-11:30",
            "0001-01-01T00:00:00.5+18:00");

    /** With up to three characters changed, left out or put in. */
    private static String almost(String time, Random random) {
        var text = new StringBuilder(time);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            char other = "0123456789012345678901234567890123456789-+:.TZtz ".charAt(random.nextInt(49));
            switch (random.nextInt(6)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, other);
                default -> text.setCharAt(at, other);
            }
        }
        return text.toString();
    }

    private static Optional<Instant> attempt(String text) {
        try {
            return Optional.of(Rfc3339.instant(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> library(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            return Optional.of(time)
                    .filter(read -> read.getYear() >= 1 && read.getYear() <= 9999)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

package io.gridward.shared.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

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
}

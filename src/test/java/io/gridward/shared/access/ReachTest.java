package io.gridward.shared.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "330282006, 330282006",
        "330282006004001 330282006004002, 330282006004",
        "330282006004001 330282006014, 330282006",
        "330282006 330283001, ",
        "33, ",
        "*, ",
        "'', "
    })
    void its_code_is_that_of_the_smallest_with_all_of_it(String prefixes, String code) {
        assertThat(of(prefixes).commonCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "330282006, *, 330282006",
        "*, 330282006, 330282006",
        "330282006, 330282006004, 330282006004",
        "330282006004 330282007, 330282006 330282007001, 330282006004 330282007001",
        "330282006, 330282007, ''"
    })
    void what_lies_in_both_of_two_is_the_smaller_of_each_pair(String one, String other, String both) {
        assertThat(of(one).common(of(other))).isEqualTo(of(both));
    }

    @Test
    void every_code_begins_with_the_digits_of_everything() {
        assertThat(Reach.everything().leadingDigits()).containsExactly("");
        assertThat(of("330282006 330282007").leadingDigits()).containsExactly("330282006", "330282007");
        assertThat(Reach.none().leadingDigits()).isEmpty();
    }

    private static Reach of(String prefixes) {
        return new Reach(prefixes.isEmpty() ? List.of() : List.of(prefixes.split(" ")));
    }
}

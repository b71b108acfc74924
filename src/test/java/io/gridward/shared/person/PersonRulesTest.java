package io.gridward.shared.person;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonRulesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Numbered(@IdCardNumber String number) {}

    /** The first is the example of GB 11643-1999; the last has a region that never was. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "440524188001010014", "000000199001010018"})
    void a_number_with_a_right_check_character_is_taken(String number) {
        assertThat(VALIDATOR.validate(new Numbered(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"110105194912310021", "11010519491231002", "1101051949123100２X", "X1010519491231002X", "", "-"})
    void any_other_is_refused(String number) {
        assertThat(VALIDATOR.validate(new Numbered(number))).hasSize(1);
    }

    @Test
    void masks_keep_head_and_tail() {
        assertThat(Masks.phone("13812341234")).isEqualTo("138****1234");
        assertThat(Masks.idCard("330282199001011234")).isEqualTo("3302**********1234");
        assertThat(Masks.phone(null)).isNull();
    }
}

package io.gridward.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg1", "abcdef1!", "ABCDEF1!", "网格Abcdef1", "Aa1 Aa1 "})
    void strong_enough(String password) {
        assertThatCode(() -> PasswordPolicy.require(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Abcdef1", "abcdefgh", "abcdefg1", "ABCDEFG1", "12345678!", "😀😀😀A1a"})
    void too_weak(String password) {
        assertThatThrownBy(() -> PasswordPolicy.require(password)).isInstanceOf(Problem.class);
    }

    @Test
    void too_long() {
        assertThatThrownBy(() -> PasswordPolicy.require("Aa1" + "x".repeat(126)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void generated_ones_meet_the_policy_and_differ() {
        String password = PasswordPolicy.generate();

        assertThatCode(() -> PasswordPolicy.require(password)).doesNotThrowAnyException();
        assertThat(PasswordPolicy.generate()).isNotEqualTo(password);
    }

    @Test
    void are_stored_as_argon2id_with_a_salt_of_their_own() {
        String hash = PasswordHash.of("Abcdefg1");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(PasswordHash.of("Abcdefg1"));
        assertThat(PasswordHash.matches("Abcdefg1", hash)).isTrue();
        assertThat(PasswordHash.matches("Abcdefg2", hash)).isFalse();
    }

    /** Made by the reference implementation's command line: argon2 somesalt -id -t 2 -k 65536 -p 1, "password". */
    @Test
    void agree_with_the_reference_implementation() {
        assertThat(PasswordHash.matches(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }
}

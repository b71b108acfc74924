package io.gridward.shared.secret;

import java.nio.file.Path;
import java.util.UUID;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonalDataTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BERTA = new UUID(0, 2);

    @TempDir
    Path directory;

    private PersonalData personal;

    @BeforeEach
    void with_keys_of_its_own() {
        personal = new PersonalData(new Secrets(new SmallRyeConfigBuilder().build(), directory));
    }

    @Test
    void opens_what_it_sealed() {
        assertThat(personal.open(sealed("13812345678"), ANNA, "phone")).isEqualTo("13812345678");
        assertThat(personal.open(sealed("𠮷"), ANNA, "phone")).isEqualTo("𠮷");
    }

    @Test
    void opens_nothing_where_nothing_was_sealed() {
        assertThat(personal.open(null, ANNA, "phone")).isNull();
    }

    @Test
    void the_sealed_value_shows_nothing_and_never_comes_twice() {
        assertThat(new String(sealed("13812345678"), ISO_8859_1)).doesNotContain("1234");
        assertThat(sealed("13812345678")).isNotEqualTo(sealed("13812345678"));
    }

    @Test
    void does_not_open_for_another_person_or_field() {
        byte[] sealed = sealed("13812345678");

        assertThatThrownBy(() -> personal.open(sealed, BERTA, "phone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> personal.open(sealed, ANNA, "mobile")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void does_not_open_when_changed_or_under_another_key() {
        byte[] changed = sealed("13812345678");
        changed[changed.length - 1] ^= 1;
        byte[] otherKey = sealed("13812345678");
        otherKey[0] = 2;

        assertThatThrownBy(() -> personal.open(changed, ANNA, "phone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> personal.open(otherKey, ANNA, "phone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> personal.open(new byte[] {1}, ANNA, "phone"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equal_values_have_equal_fingerprints_within_one_field() {
        assertThat(personal.seal("13812345678", ANNA, "phone").fingerprint())
                .isEqualTo(personal.fingerprint("13812345678", "phone"))
                .isNotEqualTo(personal.fingerprint("13812345679", "phone"))
                .isNotEqualTo(personal.fingerprint("13812345678", "mobile"));
    }

    private byte[] sealed(String phone) {
        return personal.seal(phone, ANNA, "phone").cipher();
    }
}

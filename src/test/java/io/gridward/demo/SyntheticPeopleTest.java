package io.gridward.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SyntheticPeopleTest {

    private final SyntheticPeople people = new SyntheticPeople(330282);

    @Test
    void are_the_same_for_the_same_seed() {
        assertThat(new SyntheticPeople(330282).person(17)).isEqualTo(people.person(17));
        assertThat(new SyntheticPeople(1).person(17)).isNotEqualTo(people.person(17));
    }

    @Test
    void cannot_be_anybody_real() {
        IntStream.range(0, 30_000).mapToObj(people::person).forEach(person -> {
            assertThat(person.name()).matches("\\p{IsHan}{2,3}");
            assertThat(person.phone()).matches("1011\\d{7}");
            assertThat(person.idNumber()).matches("790000\\d{11}[\\dX]");
        });
    }

    @Test
    void never_share_a_telephone_or_an_id_number() {
        var phones = new HashSet<String>();
        var ids = new HashSet<String>();
        for (int i = 0; i < 50_000; i++) {
            assertThat(phones.add(people.person(i).phone())).isTrue();
            assertThat(ids.add(people.person(i).idNumber())).isTrue();
        }
    }

    @Test
    void have_id_numbers_that_agree_with_birth_date_and_sex() {
        for (int i = 0; i < 1_000; i++) {
            var person = people.person(i * 6_000);
            var id = person.idNumber();
            assertThat(LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE))
                    .isEqualTo(person.birthDate());
            assertThat((id.charAt(16) - '0') % 2 == 0).isEqualTo(person.female());
        }
    }

    /** ISO 7064 MOD 11-2: weighted by powers of two from the right, all eighteen characters give 1. */
    @Test
    void have_a_valid_check_character() {
        for (int i = 0; i < 1_000; i++) {
            int remainder = 0;
            for (char character : people.person(i).idNumber().toCharArray()) {
                remainder = (remainder * 2 + (character == 'X' ? 10 : character - '0')) % 11;
            }
            assertThat(remainder).isEqualTo(1);
        }
    }

    @Test
    void are_not_endless() {
        assertThat(people.person(6_574_499).phone()).hasSize(11);
        assertThat(people.person(6_574_499).idNumber()).hasSize(18);
        assertThatIllegalArgumentException().isThrownBy(() -> people.person(6_574_500));
        assertThatIllegalArgumentException().isThrownBy(() -> people.person(-1));
    }
}

package io.gridward.wechat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextPartsTest {

    @Test
    void what_is_short_enough_stays_whole() {
        assertThat(TextParts.of("字".repeat(2500))).containsExactly("字".repeat(2500));
        assertThat(TextParts.of("")).containsExactly("");
    }

    @Test
    void what_is_cut_is_whole_in_one_of_the_parts() {
        String word = "加微信领奖违规";
        for (int before = 2400; before <= 2600; before++) {
            String text = "字".repeat(before) + word + "字".repeat(2500);
            assertThat(TextParts.of(text))
                    .allMatch(part -> part.length() <= 2500)
                    .anyMatch(part -> part.contains(word));
        }
    }

    @Test
    void no_character_is_cut_in_two() {
        // One, so that every cut would fall into the middle of a character.
        String text = "字" + "😀".repeat(4000);
        var parts = TextParts.of(text);
        assertThat(parts)
                .allMatch(part -> part.length() <= 2500)
                .noneMatch(part -> Character.isLowSurrogate(part.charAt(0)))
                .noneMatch(part -> Character.isHighSurrogate(part.charAt(part.length() - 1)));
        assertThat(parts.get(0)).isEqualTo(text.substring(0, 2499));
        assertThat(text).endsWith(parts.get(parts.size() - 1));
    }
}

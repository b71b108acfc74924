package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.shared.geo.Position;
import io.gridward.workrecord.TextDuplicates.Note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TextDuplicatesTest {

    private static final String VISIT = "走访独居老人王奶奶，身体状况良好，已提醒用电用气安全。";
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration DAYS = Duration.ofDays(12);

    private final TextDuplicates duplicates = new TextDuplicates(new Defaults());

    @Test
    void resemblance_is_what_two_texts_share_of_all_they_have() {
        // 下水 水道 道堵 堵塞 and 下水 水道 道不 不通: two of six.
        assertThat(Shingles.of("下水道堵塞").resemblance(Shingles.of("下水道不通"))).isCloseTo(2 / 6.0, within(1e-9));
        assertThat(Shingles.of("下水道堵塞").resemblance(Shingles.of("下水道堵塞"))).isEqualTo(1);
        assertThat(Shingles.of("下水道").resemblance(Shingles.of("路灯坏"))).isZero();
        assertThat(Shingles.of("好").resemblance(Shingles.of("好"))).isEqualTo(1);
    }

    @Test
    void width_case_spaces_and_punctuation_say_nothing() {
        assertThat(Shingles.of("ＡＢ栋 3 号楼，正常！").resemblance(Shingles.of("ab栋3号楼正常")))
                .isEqualTo(1);
        assertThat(Shingles.of("……！").resemblance(Shingles.of("……！"))).isZero();
    }

    @Test
    void a_long_text_again_is_one_wherever_and_whenever() {
        var known = note(VISIT, NINE, 121.2);
        assertThat(original(note(VISIT, NINE.plus(DAYS), 121.3), known)).contains(known.id());
        assertThat(original(note(VISIT.replace("王", "王老") + "！", NINE.plus(DAYS), 121.3), known))
                .contains(known.id());
    }

    @Test
    void another_long_text_is_none() {
        var known = note(VISIT, NINE, 121.2);
        assertThat(original(note("走访独居老人李爷爷，血压偏高，约好周三陪同去卫生院复查，子女已告知。", NINE, 121.2), known))
                .isEmpty();
    }

    @Test
    void a_short_text_is_honest_on_every_round() {
        var known = note("巡查正常", NINE, 121.2);
        assertThat(original(note("巡查正常", NINE.plus(DAYS), 121.2), known)).isEmpty();
        assertThat(original(note("巡查正常", NINE.plusSeconds(600), 121.21), known)).isEmpty();
        assertThat(original(note("巡查正常。", NINE.plusSeconds(600), 121.2), known)).contains(known.id());
    }

    @Test
    void the_later_note_is_the_repetition_whichever_arrived_first() {
        var known = note("巡查正常", NINE, 121.2);
        var earlier = note("巡查正常。", NINE.minusSeconds(600), 121.2);
        assertThat(original(earlier, known)).isEmpty();
        assertThat(duplicates.repetitions(earlier, List.of(known))).containsExactly(known.id());
        assertThat(duplicates.repetitions(note("巡查正常", NINE.plusSeconds(600), 121.2), List.of(known)))
                .isEmpty();
    }

    @Test
    void notes_of_different_kinds_are_different() {
        var known = new Note(UUID.randomUUID(), WorkRecordKind.ERRAND, Shingles.of(VISIT), place(121.2), NINE);
        assertThat(original(note(VISIT, NINE, 121.2), known)).isEmpty();
    }

    @Test
    void the_most_similar_is_the_original() {
        var near = note(VISIT.replace("良好", "很好"), NINE, 121.2);
        var same = note(VISIT, NINE, 121.2);
        assertThat(duplicates.original(note(VISIT, NINE.plus(DAYS), 121.2), List.of(near, same)))
                .contains(same.id());
    }

    private Optional<UUID> original(Note fresh, Note known) {
        return duplicates.original(fresh, List.of(known));
    }

    private static Note note(String text, Instant at, double longitude) {
        return new Note(UUID.randomUUID(), WorkRecordKind.VISIT, Shingles.of(text), place(longitude), at);
    }

    private static Position place(double longitude) {
        return Position.wgs84(longitude, 30.1);
    }

    /** As the configuration has them when nobody says otherwise. */
    private static final class Defaults implements RecordConfig.Similar {

        @Override
        public Duration within() {
            return Duration.ofDays(30);
        }

        @Override
        public double resemblance() {
            return 0.8;
        }

        @Override
        public int ownLength() {
            return 16;
        }

        @Override
        public Duration soon() {
            return Duration.ofHours(1);
        }

        @Override
        public double metres() {
            return 50;
        }
    }
}

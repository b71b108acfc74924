package io.gridward.duty;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DutyJudgementTest {

    private static final Requirement USUAL = Requirement.whole(DutyTerms.DEFAULT, List.of());

    @Test
    void a_day_is_met_by_metres_and_records() {
        assertThat(judged(USUAL, 3000, 5)).isEqualTo(new DutyJudgement(DutyResult.MET, List.of()));
        assertThat(judged(USUAL, 3000, 5).last().result()).isEqualTo(DutyResult.MET);
    }

    @Test
    void what_is_short_is_pending_until_the_last_word() {
        var early = judged(USUAL, 1200, 4);
        assertThat(early.result()).isEqualTo(DutyResult.PENDING);
        assertThat(early.reasons()).containsExactly(DutyReason.METRES_SHORT, DutyReason.RECORDS_SHORT);
        assertThat(early.last().result()).isEqualTo(DutyResult.NOT_MET);
        assertThat(early.last().reasons()).isEqualTo(early.reasons());
    }

    @Test
    void metres_short_by_no_more_than_the_error_are_left_to_a_person() {
        // The walk below is known to within 80 m.
        assertThat(judged(USUAL, 2920, 5).reasons()).containsExactly(DutyReason.METRES_IN_DOUBT);
        assertThat(judged(USUAL, 2920, 5).last().result()).isEqualTo(DutyResult.PENDING);
        assertThat(judged(USUAL, 2919, 5).reasons()).containsExactly(DutyReason.METRES_SHORT);
        assertThat(judged(USUAL, 2919, 5).last().result()).isEqualTo(DutyResult.NOT_MET);
    }

    @Test
    void no_doubt_about_metres_makes_up_for_records() {
        assertThat(judged(USUAL, 2990, 4).last().result()).isEqualTo(DutyResult.NOT_MET);
    }

    @Test
    void half_a_day_asks_for_half_rounded_in_favour_of_the_worker() {
        var half = Requirement.half(DutyTerms.DEFAULT, List.of(DutyReason.LEAVE, DutyReason.HALF_DAY));
        assertThat(half.metres()).isEqualTo(1500);
        assertThat(half.records()).isEqualTo(2);
        assertThat(judged(half, 1500, 2))
                .isEqualTo(new DutyJudgement(DutyResult.MET, List.of(DutyReason.LEAVE, DutyReason.HALF_DAY)));
    }

    @Test
    void who_is_exempt_is_exempt_whatever_he_did() {
        var exempt = Requirement.none(DutyTerms.DEFAULT, List.of(DutyReason.HOLIDAY));
        var expected = new DutyJudgement(DutyResult.EXEMPT, List.of(DutyReason.HOLIDAY));
        assertThat(judged(exempt, 0, 0)).isEqualTo(expected);
        assertThat(judged(exempt, 5000, 9).last()).isEqualTo(expected);
    }

    @Test
    void a_rule_may_count_only_metres_inside_the_grid() {
        var terms = new DutyTerms(DutyMode.SCORED, 3000, 5, MetresCounted.IN_GRID, 1, 3, 10, 50);
        // Half of the walk below is inside.
        assertThat(judged(Requirement.whole(terms, List.of()), 4000, 5).reasons())
                .containsExactly(DutyReason.METRES_SHORT);
        assertThat(judged(Requirement.whole(terms, List.of()), 6000, 5).result())
                .isEqualTo(DutyResult.MET);
    }

    private static DutyJudgement judged(Requirement asked, int metres, int records) {
        var walk = new DayWalk(metres, 80, metres / 2, 3000, 4, 0, 0, 0, 0, 0, 0, 0, 1);
        return DutyJudgement.of(asked, walk, records);
    }
}

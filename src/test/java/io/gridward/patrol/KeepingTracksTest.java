package io.gridward.patrol;

import java.time.Period;
import java.time.YearMonth;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.time.Time;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class KeepingTracksTest {

    @Inject
    TrackPartitions partitions;

    @Inject
    TrackSegments segments;

    @Inject
    PatrolConfig config;

    @Inject
    Time time;

    @Test
    void months_are_made_ahead_and_dropped_when_their_time_is_over() {
        var today = time.today();
        var oldest = YearMonth.from(today.minus(config.retention()));
        var gone = YearMonth.from(today.minus(config.retention()).minus(Period.ofMonths(1)));
        QuarkusTransaction.requiringNew().run(() -> {
            segments.dropPartition(YearMonth.from(today).plusMonths(2));
            segments.createPartition(gone);
        });

        partitions.keep();

        assertThat(QuarkusTransaction.requiringNew().call(segments::partitions))
                .contains(oldest, YearMonth.from(today), YearMonth.from(today).plusMonths(2))
                .doesNotContain(gone);
    }
}

package io.gridward.department;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department may be given. */
class ServingAnAreaTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void its_area_and_whatever_lies_below_it() {
        var ofTown = serving("330282006", DepartmentState.ACTIVE);
        assertThat(ofTown.serves("330282006")).isTrue();
        assertThat(ofTown.serves("330282006004001")).isTrue();
        assertThat(ofTown.serves("330282")).isFalse();
        assertThat(ofTown.serves("330282002001001")).isFalse();
    }

    @Test
    void nothing_once_it_is_retired() {
        assertThat(serving("330282", DepartmentState.RETIRED).serves("330282006"))
                .isFalse();
    }

    private static DepartmentView serving(String area, DepartmentState state) {
        return new DepartmentView("id", "水利局", area, null, state, NOW, null, null, 0);
    }
}

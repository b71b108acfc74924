package io.gridward.shared.page;

import org.junit.jupiter.api.Test;

import io.gridward.shared.access.Caller;

import static org.assertj.core.api.Assertions.assertThat;

class CriteriaTest {

    @Test
    void the_system_sees_everything_and_owns_nothing() {
        assertThat(Criteria.reach(Caller.SYSTEM.reach(), "c.code").where()).isEmpty();
        assertThat(Criteria.ownBeyondReach(Caller.SYSTEM, "c.code", "c.reportedBy"))
                .isNull();
    }
}

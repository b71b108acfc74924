package io.gridward.demo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoIdTest {

    @Test
    void tells_seed_kind_and_number_in_plain_digits() {
        assertThat(DemoId.WORKER.of(1398)).hasToString("00330282-0003-8000-8000-000000001398");
        assertThat(DemoId.RECORD.of(999_999_999_999L)).hasToString("00330282-0011-8000-8000-999999999999");
    }
}

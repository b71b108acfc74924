package io.gridward.wechat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTextTest {

    @ParameterizedTest
    @CsvSource({
        "thing1, 消防安全拉练, 消防安全拉练",
        "thing1, 一二三四五六七八九十一二三四五六七八九十, 一二三四五六七八九十一二三四五六七八九十",
        "thing1, 一二三四五六七八九十一二三四五六七八九十多, 一二三四五六七八九十一二三四五六七八九…",
        "thing1, '', 无",
        "phrase2, 即将到期了吗, 即将到期了",
        "phrase2, abc, 无",
        "name3, 一二三四五六七八九十多, 一二三四五六七八九十",
        "character_string4, 案件2026-1号, 2026-1",
        "number5, 约12.5米, 12.5",
        "time6, 2026-11-23 15:01, 2026年11月23日 15:01",
        "date7, 2026-11-03, 2026年11月3日"
    })
    void values_are_made_to_fit(String field, String value, String fitting) {
        assertThat(FieldText.fitting(field, value)).isEqualTo(fitting);
    }

    @Test
    void a_character_is_never_cut_in_two() {
        String fitting = FieldText.fitting("thing1", "a".repeat(18) + "𠮷𠮷");
        assertThat(fitting).isEqualTo("a".repeat(18) + "…");
    }
}

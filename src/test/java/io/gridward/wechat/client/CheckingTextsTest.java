package io.gridward.wechat.client;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.wechat.client.TextVerdict.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GridwardTest
class CheckingTextsTest {

    private static final int COMMENT = 2;

    @Inject
    WechatClient client;

    @ParameterizedTest
    @CsvSource({"下水道堵塞, PASS, 100", "加微信领奖违规, RISKY, 10001", "请复审, REVIEW, 21000"})
    void a_text_passes_or_is_risky_or_is_for_a_person(String text, Suggestion suggestion, int label) {
        assertThat(client.check("oResident", COMMENT, text)).isEqualTo(new TextVerdict(suggestion, label));
    }

    @Test
    void what_wechat_cannot_check_is_told_by_its_code() {
        refused(() -> client.check("oResident", 5, "下水道堵塞"), WechatCode.SCENE_WRONG);
        refused(() -> client.check("stranger", COMMENT, "下水道堵塞"), WechatCode.OPENID_OF_ANOTHER_APP);
        refused(() -> client.check("oResident", COMMENT, ""), WechatCode.TEXT_EMPTY);
    }

    private static void refused(Runnable asking, WechatCode code) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(WechatRefusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}

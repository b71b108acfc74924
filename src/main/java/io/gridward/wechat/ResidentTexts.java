package io.gridward.wechat;

import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.gridward.intake.CheckedText;
import io.gridward.intake.TextCheck;
import io.gridward.intake.TextChecker;
import io.gridward.wechat.client.TextVerdict;
import io.gridward.wechat.client.WechatClient;
import io.gridward.wechat.client.WechatRefusal;
import io.gridward.wechat.client.WechatSilent;
import io.gridward.wechat.client.WechatUnavailable;

/** Has WeChat look through what residents write in the mini-program. Of a text in parts the worst verdict counts. */
@ApplicationScoped
class ResidentTexts implements TextChecker {

    private static final Logger LOG = Logger.getLogger(ResidentTexts.class);

    /** What everybody may read, as in a forum. */
    private static final int FORUM = 3;

    private static final Comparator<TextVerdict> WORST = Comparator.comparing(TextVerdict::suggestion);

    private final WechatClient wechat;
    private final MiniProgramConfig config;

    ResidentTexts(WechatClient wechat, MiniProgramConfig config) {
        this.wechat = wechat;
        this.config = config;
    }

    @Override
    public boolean isOn() {
        return config.textCheck() && wechat.isConfigured();
    }

    @Override
    public CheckedText check(String openid, String text) {
        try {
            return TextParts.of(text).stream()
                    .map(part -> wechat.check(openid, FORUM, part))
                    .max(WORST)
                    .map(ResidentTexts::verdict)
                    .orElseThrow();
        } catch (WechatRefusal refusal) {
            return refused(refusal);
        } catch (WechatUnavailable | WechatSilent e) {
            LOG.warnf("WeChat cannot be asked about a text: %s", e.getMessage());
            return CheckedText.LATER;
        }
    }

    private static CheckedText verdict(TextVerdict given) {
        var check =
                switch (given.suggestion()) {
                    case PASS -> TextCheck.PASSED;
                    case REVIEW -> TextCheck.REVIEW;
                    case RISKY -> TextCheck.RISKY;
                };
        return new CheckedText(check, given.label());
    }

    private static CheckedText refused(WechatRefusal refusal) {
        return switch (refusal.code()) {
            case TOO_OFTEN, TOO_MANY_A_MINUTE, QUOTA_USED, TOKEN_WRONG, TOKEN_EXPIRED -> {
                LOG.warnf("WeChat does not check a text now: %s", refusal.getMessage());
                yield CheckedText.LATER;
            }
            // He has closed the mini-program: nobody's fault.
            case USER_AWAY -> CheckedText.UNANSWERED;
            default -> {
                LOG.errorf("WeChat does not check a text: %s", refusal.getMessage());
                yield CheckedText.UNANSWERED;
            }
        };
    }
}

package io.gridward.wechat;

import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.gridward.shared.problem.Problem;
import io.gridward.wechat.client.WechatRefusal;
import io.gridward.wechat.client.WechatSilent;
import io.gridward.wechat.client.WechatUnavailable;

/** Asks WeChat for somebody who waits for the answer, and tells him what its refusals mean for him. */
final class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private Asking() {}

    static <T> T forHim(Supplier<T> call) {
        try {
            return call.get();
        } catch (WechatRefusal refusal) {
            throw problem(refusal);
        } catch (WechatUnavailable | WechatSilent e) {
            LOG.warnf("WeChat cannot be asked: %s", e.getMessage());
            throw Problem.of(WechatProblem.WECHAT_UNAVAILABLE);
        }
    }

    private static Problem problem(WechatRefusal refusal) {
        return switch (refusal.code()) {
            case CODE_INVALID -> Problem.of(WechatProblem.WECHAT_CODE_INVALID);
            case CODE_USED -> Problem.of(WechatProblem.WECHAT_CODE_USED);
            case USER_BLOCKED -> Problem.of(WechatProblem.WECHAT_USER_BLOCKED);
            case TOO_OFTEN -> Problem.of(WechatProblem.WECHAT_TOO_OFTEN);
            default -> forOperators(refusal);
        };
    }

    private static Problem forOperators(WechatRefusal refusal) {
        LOG.errorf("WeChat refuses: %s", refusal.getMessage());
        return Problem.of(refusal.code().isOurs() ? WechatProblem.WECHAT_MISCONFIGURED : WechatProblem.WECHAT_REFUSED)
                .with("errcode", refusal.number());
    }
}

package io.gridward.wechat;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class WechatDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "wechat_binding_account_once", WechatProblem.WECHAT_ACCOUNT_BOUND,
                "wechat_binding_openid_once", WechatProblem.WECHAT_BOUND_ALREADY);
    }
}

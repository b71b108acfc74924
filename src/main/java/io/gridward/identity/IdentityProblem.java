package io.gridward.identity;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals of the administration of accounts and API clients. */
public enum IdentityProblem implements ProblemKind {
    PASSWORD_TOO_WEAK(
            400,
            "密码强度不足",
            "The password is too weak",
            "密码为 8 至 128 个字符，至少包含大写字母、小写字母、数字、其他字符中的三类",
            "Use 8 to 128 characters with three of upper case, lower case, digits and others"),
    PASSWORD_WRONG(
            400, "原密码不正确", "The old password is not right", "原密码不正确，或账号暂时被锁定", "It is wrong, or the account is locked"),
    PASSWORD_UNCHANGED(400, "新密码与原密码相同", "The new password is the old one", "请使用不同的密码", "Choose another password"),
    REACH_EXCEEDED(
            403, "超出授权范围", "Beyond your reach", "不能授予自己没有的范围", "You cannot grant reach that you do not have yourself"),
    OWN_ACCOUNT(
            409,
            "不能停用自己",
            "Not to your own account",
            "不能停用自己，也不能取消自己的管理员角色",
            "You cannot deactivate yourself or give up your own ADMIN role"),
    LOGIN_NAME_TAKEN(409, "登录名已被使用", "The login name is taken", "请换一个登录名", "Choose another login name"),
    CLIENT_ID_TAKEN(409, "客户端标识已被使用", "The client id is taken", "请换一个客户端标识", "Choose another client id");

    private final Definition definition;

    IdentityProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

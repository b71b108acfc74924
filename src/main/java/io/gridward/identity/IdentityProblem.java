package io.gridward.identity;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals of the administration of accounts and API clients. */
public enum IdentityProblem implements ProblemKind {
    PASSWORD_TOO_WEAK(
            400,
            new Text("密码强度不足", "The password is too weak"),
            new Text(
                    "密码为 8 至 128 个字符，至少包含大写字母、小写字母、数字、其他字符中的三类",
                    "Use 8 to 128 characters with three of upper case, lower case, digits and others"),
            new Text("在输入框旁写明规则，请用户换一个密码", "Show the rule beside the input field and let the user choose another")),
    PASSWORD_WRONG(
            400,
            new Text("原密码不正确", "The old password is not right"),
            new Text("原密码不正确，或账号暂时被锁定", "It is wrong, or the account is locked"),
            new Text(
                    "请用户重新输入原密码；忘记密码或账号被锁定时由管理员重置",
                    "Let the user enter the old password again; an administrator resets a forgotten one and lifts a lock")),
    PASSWORD_UNCHANGED(
            400,
            new Text("新密码与原密码相同", "The new password is the old one"),
            new Text("请使用不同的密码", "Choose another password"),
            new Text("请用户输入与原密码不同的新密码", "Let the user enter a password that differs from the old one")),
    REACH_EXCEEDED(
            403,
            new Text("超出授权范围", "Beyond your reach"),
            new Text("不能授予自己没有的范围", "You cannot grant reach that you do not have yourself"),
            new Text(
                    "只授予自己范围以内的区划代码，或请上级管理员办理",
                    "Grant only codes within your own reach, or ask an administrator of the level above")),
    ACCOUNT_WITHOUT_WORKER(
            403,
            new Text("账号未关联网格员", "The account belongs to no worker"),
            new Text("只有关联网格员的账号才有本人的轨迹和工作记录", "Only an account of a worker has tracks and work records of its own"),
            new Text("请管理员在账号中关联网格员（workerId）", "Let an administrator name the worker (workerId) in the account")),
    OWN_ACCOUNT(
            409,
            new Text("不能停用自己", "Not to your own account"),
            new Text("不能停用自己，也不能取消自己的管理员角色", "You cannot deactivate yourself or give up your own ADMIN role"),
            new Text("请另一位管理员办理", "Ask another administrator to do it")),
    LOGIN_NAME_TAKEN(
            409,
            new Text("登录名已被使用", "The login name is taken"),
            new Text("请换一个登录名", "Choose another login name"),
            new Text(
                    "先查询该登录名是否就是同一个人，再决定沿用还是换名",
                    "See whether the account is the same person's before choosing another name")),
    CLIENT_ID_TAKEN(
            409,
            new Text("客户端标识已被使用", "The client id is taken"),
            new Text("请换一个客户端标识", "Choose another client id"),
            new Text(
                    "先查询该客户端是否已经登记，再决定沿用还是换名",
                    "See whether the client is registered already before choosing another id"));

    private final Definition definition;

    IdentityProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("账号与客户端", "Accounts and API clients"), values());
        }
    }
}

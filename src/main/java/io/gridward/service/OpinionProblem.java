package io.gridward.service;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Why something about opinions was refused. */
enum OpinionProblem implements ProblemKind {
    OPINION_TAG_UNKNOWN(
            422,
            new Text("民意标签不可用", "The tag is not in use"),
            new Text("没有可用的标签 {kind}", "There is no tag {kind} in use"),
            new Text("从 GET /v1/opinion-tags 中选择未停用的标签", "Choose one from GET /v1/opinion-tags that is not retired")),
    OPINION_TAG_TAKEN(
            409,
            new Text("标签已存在", "The tag exists already"),
            new Text("已有标签 {kind}", "There is a tag {kind} already"),
            new Text("使用已有标签，或换一个代码", "Use that one, or choose another code")),
    OPINION_ANSWERED(
            409,
            new Text("已答复", "It is answered"),
            new Text("已于 {from} 答复", "It was answered at {from}"),
            new Text("已答复的民意不再更改；有新情况请另行登记", "What is answered stays as it is; file another opinion for what is new")),
    OPINION_GROUPED(
            409,
            new Text("已归入分组", "It belongs to a group already"),
            new Text("该民意已在分组 {existing} 中", "It is in the group {existing}"),
            new Text("先移出原分组", "Let it leave that group first")),
    OPINION_NOT_GROUPED(
            409,
            new Text("未归入任何分组", "It belongs to no group"),
            new Text("该民意不在分组中", "The opinion is in no group"),
            new Text("重新读取民意", "Read the opinion again")),
    OPINION_OUTSIDE_GROUP(
            422,
            new Text("不在分组的区域内", "It lies outside the group's area"),
            new Text("分组的区域是 {area}", "The group is for {area}"),
            new Text("改用上级区域的分组", "Use a group of an area above"));

    private final Definition definition;

    OpinionProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("社情民意", "Opinions"), values());
        }
    }
}

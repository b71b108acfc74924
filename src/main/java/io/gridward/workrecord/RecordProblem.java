package io.gridward.workrecord;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about work records. */
public enum RecordProblem implements ProblemKind {
    RECORD_TEXT_REQUIRED(
            422,
            new Text("须填写记录内容", "The record needs a text"),
            new Text("{kind} 类记录须说明做了什么、看到什么", "A record of kind {kind} must say what was done or seen"),
            new Text(
                    "请网格员填写内容后重发；未发现问题时使用 NOTHING_FOUND",
                    "Let the worker write a text and send it again; where there was nothing, NOTHING_FOUND needs none")),
    RECORD_IN_FUTURE(
            422,
            new Text("记录时间晚于当前时间", "The record lies in the future"),
            new Text("occurredAt 不得晚于 {latest}", "occurredAt must not be after {latest}"),
            new Text(
                    "检查手机的时钟和时区；省略 occurredAt 则以收到的时间为准",
                    "Check the telephone's clock and offset; without occurredAt the moment of arrival counts")),
    RECORD_TOO_OLD(
            422,
            new Text("记录时间过早", "The record is too old"),
            new Text("occurredAt 不得早于 {earliest}", "occurredAt must not be before {earliest}"),
            new Text(
                    "离线记录须在期限内上传；确已过期的不再补录",
                    "Send what was recorded offline in time; what is older is not taken any more")),
    RECORD_OWN(
            403,
            new Text("不能处理本人的记录", "Not your own record"),
            new Text("不能驳回或恢复本人的工作记录", "Nobody rejects or readmits a record of his own"),
            new Text("请其他网格长、指导员或指挥室办理", "Ask another leader, a supervisor or the command room")),
    RECORD_PHOTOS_FULL(
            409,
            new Text("照片数量已达上限", "The record has all the photos it may have"),
            new Text("每条记录最多 {limit} 张照片", "A record has at most {limit} photos"),
            new Text("只上传最能说明情况的照片", "Send only the photos that show the matter best")),
    RECORD_REJECTED(
            409,
            new Text("记录已被驳回", "The record is rejected already"),
            new Text("该记录此前已被驳回", "Somebody has rejected it before"),
            new Text("重新读取记录，显示已有的驳回理由", "Read the record again and show the reason it was rejected for")),
    RECORD_NOT_REJECTED(
            409,
            new Text("记录未被驳回", "The record is not rejected"),
            new Text("没有可以撤销的驳回", "There is no rejection to undo"),
            new Text("重新读取记录；多半是他人刚刚撤销了驳回", "Read the record again; somebody has probably just undone it"));

    private final Definition definition;

    RecordProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("工作记录", "Work records"), values());
        }
    }
}

package io.gridward.inbox;

import java.util.Locale;
import java.util.Map;

import io.gridward.shared.problem.Text;

import static io.gridward.inbox.MessageSubject.CASE;
import static io.gridward.inbox.MessageSubject.DUTY_APPEAL;
import static io.gridward.inbox.MessageSubject.TRAINING;
import static io.gridward.inbox.MessageSubject.WEBHOOK;

/** What people are told. The words are made when a message is read; {@code {name}} is the parameter of that name. */
public enum MessageKind {
    CASE_MERGED(
            CASE,
            new Text("案件已合并", "Case joined with another"),
            new Text(
                    "您上报的案件{number}与案件{into}为同一事项，已合并办理。",
                    "Your report {number} is about the same matter as case {into} and was joined with it.")),
    CASE_REJECTED(
            CASE,
            new Text("案件不予立案", "Case not taken on"),
            new Text("您上报的案件{number}不予立案，理由见案件记录。", "Your report {number} was not taken on; the case says why.")),
    CASE_CLOSED(
            CASE,
            new Text("案件已结案", "Case closed"),
            new Text("您上报的案件{number}已办结。", "The matter you reported as {number} is settled.")),
    CASE_TERMINATED(
            CASE,
            new Text("案件已中止", "Case terminated"),
            new Text(
                    "您上报的案件{number}已中止办理，理由见案件记录。",
                    "Work on the matter you reported as {number} has ended; the case says why.")),
    CASE_DISPATCHED(
            CASE,
            new Text("新交办案件", "New case"),
            new Text("案件{number}已交办{department}，请签收。", "Case {number} was given to {department}; please sign for it.")),
    CASE_REWORK(
            CASE,
            new Text("案件返工", "Case returned for rework"),
            new Text("案件{number}核查或回访未通过，请返工。", "What was done about case {number} did not hold; please rework it.")),
    CASE_DUE_SOON(
            CASE,
            new Text("案件即将到期", "Case due soon"),
            new Text("案件{number}须于{dueAt}前办结。", "Case {number} is to be settled by {dueAt}.")),
    CASE_OVERDUE(
            CASE,
            new Text("案件已超期", "Case overdue"),
            new Text("案件{number}应于{dueAt}前办结，现已超期。", "Case {number} was to be settled by {dueAt} and is overdue.")),
    TRAINING_TOMORROW(
            TRAINING,
            new Text("明日培训", "Training tomorrow"),
            new Text("您报名的培训“{title}”将于{startsAt}开始。", "The training “{title}” you enrolled in begins at {startsAt}.")),
    DUTY_APPEAL_DECIDED(
            DUTY_APPEAL,
            new Text("申诉已有决定", "Appeal decided"),
            new Text("对您{date}履职结果的申诉已有决定。", "The appeal about your duty on {date} has been decided.")),
    WEBHOOK_STOPPED(
            WEBHOOK,
            new Text("回调已停用", "Webhook switched off"),
            new Text(
                    "发往{url}的回调已停用，原因见该回调；其间的变更请从变更流补齐。",
                    "Nothing is sent to {url} any more; the webhook says why. Read what it missed from the change feed."));

    private final MessageSubject subject;
    private final Text title;
    private final Text text;

    MessageKind(MessageSubject subject, Text title, Text text) {
        this.subject = subject;
        this.title = title;
        this.text = text;
    }

    MessageSubject subject() {
        return subject;
    }

    public String title(Locale language) {
        return title.in(language);
    }

    String text(Locale language, Map<String, Object> parameters) {
        return text.in(language, parameters);
    }
}

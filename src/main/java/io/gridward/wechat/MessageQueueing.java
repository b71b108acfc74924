package io.gridward.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.gridward.inbox.MessagesWritten;
import io.gridward.shared.time.Time;
import io.gridward.wechat.client.WechatClient;

/** What people are told in the inbox they are told in WeChat, too: noted in the same transaction, sent later. */
@ApplicationScoped
class MessageQueueing {

    private final WechatClient wechat;
    private final Templates templates;
    private final OutgoingMessages outgoing;
    private final Time time;

    MessageQueueing(WechatClient wechat, Templates templates, OutgoingMessages outgoing, Time time) {
        this.wechat = wechat;
        this.templates = templates;
        this.outgoing = outgoing;
        this.time = time;
    }

    void queue(@Observes MessagesWritten written) {
        if (wechat.isConfigured()) {
            templates
                    .of(written.kind())
                    .ifPresent(template -> outgoing.add(written.kind(), template.id(), written.messages(), time.now()));
        }
    }
}

package io.gridward.wechat;

import io.gridward.inbox.MessageKind;

/**
 * Of what one can be told in WeChat.
 *
 * @param templateId to be asked for with {@code wx.requestSubscribeMessage}
 * @param remaining how many messages one has accepted that were not sent yet
 */
public record SubscriptionView(MessageKind kind, String templateId, int remaining) {}

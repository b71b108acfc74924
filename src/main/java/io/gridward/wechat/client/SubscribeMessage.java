package io.gridward.wechat.client;

import java.util.Map;

/**
 * What somebody is told in WeChat.
 *
 * @param fields of the template, such as {@code thing1}, each short enough for its kind
 */
public record SubscribeMessage(String openid, String templateId, String page, Map<String, String> fields) {}

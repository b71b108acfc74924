package io.gridward.wechat.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What came back, once it is known that it is no refusal. */
record WechatAnswer(JsonNode json) {

    /** @throws WechatUnavailable when it is busy; @throws WechatRefusal for any other {@code errcode} but 0 */
    static WechatAnswer read(String text, ObjectMapper mapper) {
        JsonNode json;
        try {
            json = mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new WechatSilent("No JSON at " + e.getLocation());
        }
        int number = json.path("errcode").asInt(0);
        if (number == WechatCode.BUSY.number()) {
            throw new WechatUnavailable("WeChat is busy", null);
        }
        if (number != 0) {
            throw new WechatRefusal(number, json.path("errmsg").asText());
        }
        return new WechatAnswer(json);
    }

    /** The text there. */
    String text(String field) {
        String text = json.path(field).asText();
        if (text.isEmpty()) {
            throw new WechatSilent("An answer without " + field);
        }
        return text;
    }
}

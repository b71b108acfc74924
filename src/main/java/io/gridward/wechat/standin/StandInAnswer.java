package io.gridward.wechat.standin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer in the making. */
record StandInAnswer(ObjectNode json) {

    static StandInAnswer ok() {
        return new StandInAnswer(
                JsonNodeFactory.instance.objectNode().put("errcode", 0).put("errmsg", "ok"));
    }

    /** Some successes carry no errcode at all. */
    static StandInAnswer of(String field, String value) {
        return new StandInAnswer(JsonNodeFactory.instance.objectNode().put(field, value));
    }

    /** @param rid by which WeChat's own people would find the request */
    static StandInAnswer refused(int errcode, String message, String rid) {
        return new StandInAnswer(
                JsonNodeFactory.instance.objectNode().put("errcode", errcode).put("errmsg", message + " rid: " + rid));
    }

    StandInAnswer with(String field, long value) {
        json.put(field, value);
        return this;
    }

    StandInAnswer with(String field, String value) {
        json.put(field, value);
        return this;
    }
}

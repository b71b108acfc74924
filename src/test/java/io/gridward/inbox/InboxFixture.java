package io.gridward.inbox;

import java.util.List;
import java.util.Map;

import io.restassured.specification.RequestSpecification;

/** One's own messages, read through the REST door. */
public final class InboxFixture {

    private InboxFixture() {}

    /** What he was told about the thing, latest first. */
    public static List<Map<String, Object>> about(RequestSpecification receiver, Object subjectId) {
        return receiver.get("/v1/me/messages?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.subjectId == '" + subjectId + "' }");
    }

    /** The kinds of what he was told about it. */
    public static List<Object> kinds(RequestSpecification receiver, Object subjectId) {
        return about(receiver, subjectId).stream()
                .map(message -> message.get("kind"))
                .toList();
    }
}

package io.gridward.wechat.standin;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks through texts: 违规 in one is risky, 复审 is for a person to see, all else passes. */
final class StandInTexts {

    private static final int LONGEST = 2500;
    private static final int NORMAL = 100;
    private static final int ADVERTISEMENT = 10001;
    private static final int OTHER = 21000;

    private StandInTexts() {}

    static StandInAnswer check(JsonNode asked) {
        String text = asked.path("content").asText();
        StandInCodes.refuseIfAsked(text);
        StandInCodes.refuseIfAsked(asked.path("openid").asText());
        int scene = asked.path("scene").asInt();
        if (scene < 1 || scene > 4) {
            throw new Refused(40129, "invalid scene");
        }
        if (!asked.path("openid").asText().startsWith("o")) {
            throw new Refused(43104, "appid not match with openid");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused(44002, "empty post data");
        }
        if (text.contains("违规")) {
            return result("risky", ADVERTISEMENT);
        }
        return text.contains("复审") ? result("review", OTHER) : result("pass", NORMAL);
    }

    private static StandInAnswer result(String suggest, int label) {
        var answer = StandInAnswer.ok().with("trace_id", "60ae120f-371d5872-4941a05b");
        answer.json().putObject("result").put("suggest", suggest).put("label", label);
        answer.json()
                .putArray("detail")
                .addObject()
                .put("strategy", "content_model")
                .put("errcode", 0)
                .put("suggest", suggest)
                .put("label", label);
        return answer;
    }
}

package io.gridward.wechat.standin;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Looks through texts: 违规 in one is risky, 复审 is for a person to see, all else passes. {@code silent-<times>-<openid>} gets no
 * answer so often, then is that user.
 */
final class StandInTexts {

    private static final int LONGEST = 2500;
    private static final int NORMAL = 100;
    private static final int ADVERTISEMENT = 10001;
    private static final int OTHER = 21000;

    private static final Pattern SILENT = Pattern.compile("silent-(\\d{1,6})-(.+)");

    private final Map<String, Integer> asked = new HashMap<>();

    /** How often something was asked for this one. */
    int askedFor(String openid) {
        return asked.getOrDefault(openid, 0);
    }

    StandInAnswer check(JsonNode body) {
        String openid = body.path("openid").asText();
        int times = asked.merge(openid, 1, Integer::sum);
        Matcher silent = SILENT.matcher(openid);
        if (silent.matches()) {
            if (times <= Integer.parseInt(silent.group(1))) {
                throw new Silence();
            }
            openid = silent.group(2);
        }
        String text = body.path("content").asText();
        StandInCodes.refuseIfAsked(text);
        StandInCodes.refuseIfAsked(openid);
        int scene = body.path("scene").asInt();
        if (scene < 1 || scene > 4) {
            throw new Refused(40129, "invalid scene");
        }
        if (!openid.startsWith("o")) {
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

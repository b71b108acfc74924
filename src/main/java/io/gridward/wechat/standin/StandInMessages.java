package io.gridward.wechat.standin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Subscribe messages: one for each time its receiver has accepted the template. */
final class StandInMessages {

    /** What a field of each kind may hold. */
    private static final Map<String, Pattern> FIELDS = Map.of(
            "thing", Pattern.compile("[^\\r\\n]{1,20}"),
            "phrase", Pattern.compile("\\p{IsHan}{1,5}"),
            "name", Pattern.compile("[\\p{IsHan}]{1,10}|[\\p{ASCII}]{1,20}"),
            "character_string", Pattern.compile("[\\p{ASCII}]{1,32}"),
            "number", Pattern.compile("[0-9.]{1,32}"),
            "time", Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日( \\d{1,2}:\\d{2})?|\\d{1,2}:\\d{2}"),
            "date", Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日( \\d{1,2}:\\d{2})?"));

    private static final Pattern TEMPLATE = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Pattern PAGE = Pattern.compile("[\\w/-]+(\\?.*)?");

    private final Map<String, Integer> accepted = new HashMap<>();
    private final List<JsonNode> sent = new ArrayList<>();

    void accept(String openid, String template, int times) {
        accepted.merge(openid + "/" + template, times, Integer::sum);
    }

    StandInAnswer send(JsonNode message) {
        String openid = message.path("touser").asText();
        String template = message.path("template_id").asText();
        StandInCodes.refuseIfAsked(openid);
        StandInCodes.refuseIfAsked(template);
        require(!openid.isBlank(), 40003, "invalid openid");
        require(TEMPLATE.matcher(template).matches(), 40037, "invalid template_id");
        String page = message.path("page").asText();
        require(page.isEmpty() || PAGE.matcher(page).matches(), 41030, "invalid page");
        message.path("data").properties().forEach(field -> check(field.getKey(), field.getValue()));
        int left = accepted.getOrDefault(openid + "/" + template, 0);
        require(left > 0, 43101, "user refuse to accept the msg");
        accepted.put(openid + "/" + template, left - 1);
        sent.add(message);
        return StandInAnswer.ok().with("msgid", sent.size());
    }

    /** What this one was told, in order. */
    List<JsonNode> sentTo(String openid) {
        return sent.stream()
                .filter(message -> message.path("touser").asText().equals(openid))
                .toList();
    }

    private static void check(String field, JsonNode value) {
        var allowed = FIELDS.get(field.replaceAll("\\d+$", ""));
        require(
                allowed != null && allowed.matcher(value.path("value").asText()).matches(),
                47003,
                "argument invalid! data." + field + ".value invalid");
    }

    private static void require(boolean holds, int errcode, String message) {
        if (!holds) {
            throw new Refused(errcode, message);
        }
    }
}

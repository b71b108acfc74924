package io.gridward.wechat.standin;

import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The server of WeChat as far as we ask it. It forgets everything when the program ends. */
final class StandIn {

    private static final int A_MINUTE = 100;
    private static final long MINUTE_MILLIS = 60_000;

    private final String appId;
    private final String secret;
    private final Clock clock;
    private final StandInCodes logins;
    private final StandInCodes phones;
    private final StandInTokens tokens;
    private final StandInMessages messages = new StandInMessages();
    private final StandInTexts texts = new StandInTexts();
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Random random = new Random();

    StandIn(String appId, String secret, Clock clock) {
        this.appId = appId;
        this.secret = secret;
        this.clock = clock;
        this.logins = new StandInCodes("stub", clock);
        this.phones = new StandInCodes("phone", clock);
        this.tokens = new StandInTokens(clock);
    }

    /** An answer, whatever it says. @throws Silence where none is wanted */
    synchronized JsonNode answer(String path, Map<String, String> query, JsonNode body) {
        try {
            return switch (path) {
                case "/sns/jscode2session" -> session(query).json();
                case "/cgi-bin/stable_token" -> token(body).json();
                case "/wxa/business/getuserphonenumber" -> phone(query, body).json();
                case "/cgi-bin/message/subscribe/send" -> withToken(query, () -> messages.send(body));
                case "/wxa/msg_sec_check" -> withToken(query, () -> texts.check(body));
                default -> throw new Refused(40066, "invalid url");
            };
        } catch (Refused refused) {
            return StandInAnswer.refused(refused.errcode(), refused.errmsg(), rid())
                    .json();
        }
    }

    /** What only whoever tests may ask for. */
    synchronized JsonNode control(String what, JsonNode body) {
        var answer = StandInAnswer.ok();
        switch (what) {
            case "acceptances" ->
                messages.accept(
                        body.path("openid").asText(),
                        body.path("template_id").asText(),
                        body.path("times").asInt(1));
            case "sent" ->
                answer.json()
                        .putArray("messages")
                        .addAll(messages.sentTo(body.path("openid").asText()));
            case "checked" ->
                answer.with("checked", texts.askedFor(body.path("openid").asText()));
            case "expiry" -> tokens.expire();
            case "replacement" -> tokens.replace();
            case "fetched" -> answer.with("fetched", tokens.fetched());
            default -> throw new IllegalArgumentException(what);
        }
        return answer.json();
    }

    private StandInAnswer session(Map<String, String> query) {
        String code = query.getOrDefault("js_code", "");
        if (code.startsWith("silent-")) {
            throw new Silence();
        }
        requireApp(query.get("appid"), query.get("secret"));
        String openid = logins.redeem(code);
        if (sessions.merge(clock.millis() / MINUTE_MILLIS + openid, 1, Integer::sum) > A_MINUTE) {
            throw new Refused(45011, "api minute-quota reach limit, must slower, retry next minute");
        }
        return StandInAnswer.of("openid", openid)
                .with("session_key", "c3R1Yi1zZXNzaW9uLWtleQ==")
                .with("unionid", "u" + openid);
    }

    private StandInAnswer token(JsonNode body) {
        requireApp(body.path("appid").asText(null), body.path("secret").asText());
        return tokens.give(body.path("force_refresh").asBoolean());
    }

    private StandInAnswer phone(Map<String, String> query, JsonNode body) {
        tokens.require(query.get("access_token"));
        String number = phones.redeem(body.path("code").asText());
        var answer = StandInAnswer.ok();
        answer.json()
                .putObject("phone_info")
                .put("phoneNumber", number)
                .put("purePhoneNumber", number)
                .put("countryCode", "86")
                .putObject("watermark")
                .put("timestamp", clock.instant().getEpochSecond())
                .put("appid", appId);
        return answer;
    }

    private JsonNode withToken(Map<String, String> query, Supplier<StandInAnswer> work) {
        tokens.require(query.get("access_token"));
        return work.get().json();
    }

    private void requireApp(@Nullable String id, @Nullable String key) {
        if (id == null || id.isEmpty()) {
            throw new Refused(41002, "appid missing");
        }
        if (!id.equals(appId)) {
            throw new Refused(40013, "invalid appid");
        }
        if (!secret.equals(key)) {
            throw new Refused(40125, "invalid appsecret");
        }
    }

    private String rid() {
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextInt()) + "-" + hex.toHexDigits(random.nextInt()) + "-"
                + hex.toHexDigits(random.nextInt());
    }
}

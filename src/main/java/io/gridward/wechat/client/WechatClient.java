package io.gridward.wechat.client;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What WeChat is asked for. Nobody should hold a transaction meanwhile: it may take seconds.
 *
 * <p>Everything here throws {@link WechatRefusal} when WeChat says no, {@link WechatUnavailable} when it has surely done nothing
 * and {@link WechatSilent} when nobody knows.
 */
@ApplicationScoped
public class WechatClient {

    private static final String CHINA = "86";

    private final WechatServer server;
    private final WechatTokens tokens;
    private final WechatLine line;

    WechatClient(WechatServer server, WechatTokens tokens, WechatLine line) {
        this.server = server;
        this.tokens = tokens;
        this.line = line;
    }

    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** Who has come with the code of {@code wx.login}. The key of his session, which comes with it, is not even read. */
    public String openid(String code) {
        return line.ask(() -> server.api().session(server.appId(), server.secret(), code, "authorization_code"))
                .text("openid");
    }

    /** The number that belongs to the code of the button {@code getPhoneNumber}. */
    public String phoneNumber(String code) {
        String body = object().put("code", code).toString();
        var phone = withToken(token -> line.ask(() -> server.api().phoneNumber(token, body)))
                .json()
                .path("phone_info");
        // Sometimes a number, sometimes a text.
        boolean isChinese = phone.path("countryCode").asText().equals(CHINA);
        return phone.path(isChinese ? "purePhoneNumber" : "phoneNumber").asText();
    }

    /** Once at most, also where WeChat falls silent. */
    public void send(SubscribeMessage message) {
        var body = object().put("touser", message.openid())
                .put("template_id", message.templateId())
                .put("page", message.page())
                .put("miniprogram_state", "formal")
                .put("lang", "zh_CN");
        var data = body.putObject("data");
        message.fields().forEach((field, value) -> data.putObject(field).put("value", value));
        withToken(token -> line.askOnce(() -> server.api().send(token, body.toString())));
    }

    /**
     * May be asked twice.
     *
     * @param openid of somebody who has used the mini-program in the last two hours
     * @param scene 1 a profile, 2 a comment, 3 a forum, 4 a diary
     * @param text at most 2,500 characters
     */
    public TextVerdict check(String openid, int scene, String text) {
        String body = object().put("version", 2)
                .put("openid", openid)
                .put("scene", scene)
                .put("content", text)
                .toString();
        var result = withToken(token -> line.ask(() -> server.api().checkText(token, body)))
                .json()
                .path("result");
        return new TextVerdict(
                TextVerdict.Suggestion.of(result.path("suggest").asText()),
                result.path("label").asInt());
    }

    private WechatAnswer withToken(Function<String, WechatAnswer> asking) {
        String token = tokens.current();
        try {
            return asking.apply(token);
        } catch (WechatRefusal refused) {
            if (!refused.code().isAboutTheToken()) {
                throw refused;
            }
            return asking.apply(tokens.insteadOf(token));
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

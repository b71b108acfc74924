package io.gridward.wechat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.gridward.inbox.MessageKind;
import io.gridward.wechat.client.SubscribeMessage;

/** A subscribe message as it is configured for one kind of message. */
record Template(MessageKind kind, String id, String page, Map<String, String> fields) {

    private static final String TITLE = "title";

    static Template of(MessageKind kind, MiniProgramConfig.TemplateConfig config) {
        return new Template(kind, config.id(), config.page(), config.fields());
    }

    SubscribeMessage message(String openid, UUID subjectId, Map<String, String> parameters) {
        var values = new TreeMap<String, String>();
        fields.forEach((field, source) -> values.put(field, FieldText.fitting(field, value(source, parameters))));
        return new SubscribeMessage(openid, id, page.replace("{subject}", subjectId.toString()), values);
    }

    /** A parameter called title, such as that of a training, is meant before the title of the message. */
    private String value(String source, Map<String, String> parameters) {
        String parameter = parameters.get(source);
        if (parameter != null) {
            return parameter;
        }
        return source.equals(TITLE) ? kind.title(Locale.SIMPLIFIED_CHINESE) : "";
    }
}

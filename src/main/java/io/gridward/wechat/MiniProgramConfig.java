package io.gridward.wechat;

import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import io.gridward.inbox.MessageKind;

/** How people come in through the mini-program. */
@ConfigMapping(prefix = "gridward.mini-program")
interface MiniProgramConfig {

    /** How long whoever is not bound yet may take to prove who he is. */
    @WithDefault("PT10M")
    Duration ticketLifetime();

    /** How long a one-time code is good. */
    @WithDefault("PT24H")
    Duration codeLifetime();

    @WithDefault("5")
    int failuresBeforeLock();

    @WithDefault("PT30M")
    Duration lock();

    /** The subscribe messages, by the kind of message in the inbox; kinds without one are told there alone. */
    Map<MessageKind, TemplateConfig> templates();

    interface TemplateConfig {

        /** As WeChat has given it. */
        String id();

        /** Which page it opens; {@code {subject}} is the id of what it is about. */
        @WithDefault("pages/message/message?subject={subject}")
        String page();

        /** What each field, such as {@code thing1}, shows: a parameter of the kind, or {@code title} for its own title. */
        Map<String, String> fields();
    }

    /** Whether WeChat looks through what residents write, where their openid comes with it. */
    @WithDefault("true")
    boolean textCheck();

    /** How often it is looked for messages to send. */
    @WithDefault("PT5S")
    Duration sendEvery();

    /** How long a message is tried that WeChat does not take. */
    @WithDefault("P1D")
    Duration sendWithin();

    /** How long it is kept what became of one. */
    @WithDefault("P30D")
    Duration keepSent();
}

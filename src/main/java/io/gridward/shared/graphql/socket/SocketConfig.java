package io.gridward.shared.graphql.socket;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much those who subscribe by WebSocket may take of a node. */
@ConfigMapping(prefix = "gridward.subscriptions")
interface SocketConfig {

    /** Sockets of all together. */
    @WithDefault("2000")
    int sockets();

    @WithDefault("20")
    int socketsOfAccount();

    /** Subscriptions at a time by one socket. */
    @WithDefault("20")
    int ofSocket();

    /** What waits for a subscriber who reads slowly; when there is more, his socket is closed. */
    @WithDefault("1000")
    int waiting();

    /** How long a new socket may keep silent about who it is. */
    @WithDefault("PT10S")
    Duration initWithin();

    /** How often it is asked whether the other side is there; who has said nothing for two such times is not. */
    @WithDefault("PT20S")
    Duration pingEvery();

    /** Characters of a message from a subscriber. */
    @WithDefault("131072")
    int maxMessage();

    /** Threads that answer; what happens waits for them, never the other way round. */
    @WithDefault("4")
    int threads();
}

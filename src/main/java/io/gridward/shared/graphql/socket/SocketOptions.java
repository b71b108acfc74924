package io.gridward.shared.graphql.socket;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * One protocol, and nothing compressed: a few kilobytes on the wire would be unpacked to any size before their length could be
 * looked at.
 */
@Singleton
class SocketOptions implements HttpServerOptionsCustomizer {

    private final SocketConfig config;

    SocketOptions(SocketConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setWebSocketSubProtocols(List.of(GraphqlSocket.PROTOCOL))
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                // In bytes, of which a character has up to three.
                .setMaxWebSocketMessageSize(3 * config.maxMessage());
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}

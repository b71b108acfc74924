package io.gridward.wechat.client;

import java.net.URI;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import org.jspecify.annotations.Nullable;

import io.gridward.wechat.standin.StandInRoutes;

/** Which server is asked, and as which mini-program. */
@ApplicationScoped
class WechatServer {

    private final WechatConfig config;
    private final HttpServer self;
    private volatile @Nullable WechatApi api;

    WechatServer(WechatConfig config, HttpServer self) {
        this.config = config;
        this.self = self;
    }

    /** Real accounts never meet the stand-in, where anybody is whoever he says. */
    void check(@Observes StartupEvent start) {
        if (config.stub() && config.secret().isPresent()) {
            throw new IllegalStateException("gridward.wechat.secret and gridward.wechat.stub exclude each other");
        }
        if (config.appId().isPresent() != config.secret().isPresent()) {
            throw new IllegalStateException("gridward.wechat.app-id and gridward.wechat.secret go together");
        }
    }

    boolean isConfigured() {
        return config.stub() || config.secret().isPresent();
    }

    String appId() {
        return config.stub() ? StandInRoutes.APP_ID : config.appId().orElseThrow();
    }

    String secret() {
        return config.stub() ? StandInRoutes.SECRET : config.secret().orElseThrow();
    }

    /** Made when first needed: only then is it known at which port this program itself answers. */
    WechatApi api() {
        var connected = api;
        if (connected == null) {
            connected = connect();
            api = connected;
        }
        return connected;
    }

    private WechatApi connect() {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(
                        config.stub() ? "http://localhost:" + self.getPort() + StandInRoutes.PATH : config.url()))
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .build(WechatApi.class);
    }
}

package io.gridward.intake.web;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The two formats of GeoReport v2. XML is the required one; JSON is for who asks for it. */
enum GeoFormat {
    XML(".xml", "text/xml; charset=utf-8"),
    JSON(".json", "application/json; charset=utf-8");

    /** Under this name the request remembers it. */
    private static final String KEY = "open311.format";

    private final String suffix;
    private final String contentType;

    GeoFormat(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** The path without the suffix, where it has one; the format is remembered for the answer. */
    static Optional<String> withoutSuffix(String path, RoutingContext context) {
        for (var format : values()) {
            if (path.endsWith(format.suffix)) {
                context.put(KEY, format);
                return Optional.of(path.substring(0, path.length() - format.suffix.length()));
            }
        }
        return Optional.empty();
    }

    /** By the suffix of the address, or else by what the client accepts. */
    static GeoFormat of(RoutingContext context) {
        @Nullable GeoFormat named = context.get(KEY);
        if (named != null) {
            return named;
        }
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("json") ? JSON : XML;
    }
}

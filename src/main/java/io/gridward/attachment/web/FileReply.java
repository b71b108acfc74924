package io.gridward.attachment.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A kept file as an answer. It never changes under its hash, so its reader may keep it. */
public final class FileReply {

    private FileReply() {}

    /** Opens the file when the answer is on its way. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static Response.ResponseBuilder of(String mediaType, int bytes, String sha256, Source source) {
        StreamingOutput file = out -> {
            try (var in = source.open()) {
                in.transferTo(out);
            }
        };
        return Response.ok(file, mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, bytes)
                .header(HttpHeaders.ETAG, "\"" + sha256 + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400");
    }
}

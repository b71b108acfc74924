package io.gridward.shared.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.gridward.shared.problem.Problems;

/** Reads a body that does not say how long it is, up to the limit and no further. */
class UnannouncedBody {

    private final BodyLimit limit;

    UnannouncedBody(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString("Transfer-Encoding") != null) {
            String path = request.getUriInfo().getPath();
            request.setEntityStream(
                    new Counted(request.getEntityStream(), limit.bytes(path.startsWith("/") ? path : "/" + path)));
        }
    }

    private interface Reading {
        int read() throws IOException;
    }

    private static final class Counted extends FilterInputStream {

        private final long limitBytes;
        private long read;

        Counted(InputStream in, long limitBytes) {
            super(in);
            this.limitBytes = limitBytes;
        }

        @Override
        public int read() {
            int next = readable(super::read);
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int some = readable(() -> super.read(buffer, offset, length));
            count(Math.max(0, some));
            return some;
        }

        /** Chunks that are none, or an end before the last of them, are the caller's fault, not ours. */
        private int readable(Reading reading) {
            try {
                return reading.read();
            } catch (IOException broken) {
                throw Problems.malformed("the body cannot be read to its end");
            }
        }

        private void count(int more) {
            read += more;
            if (read > limitBytes) {
                throw BodyLimit.exceeded(limitBytes);
            }
        }
    }
}

package io.gridward.shared.graphql;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Times GraphQL requests by the field at their root. The name of an operation is the client's word, of which there may be
 * any number, so it is no label; nor is a combination of fields.
 */
@ApplicationScoped
class GraphqlMetrics {

    private static final String NAME = "gridward.graphql";

    private final MeterRegistry registry;

    GraphqlMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param request null where it was refused before it was understood */
    void count(@Nullable Prepared request, Reply reply, long nanos) {
        registry.timer(
                        NAME,
                        "type",
                        request == null ? "none" : request.kind(),
                        "field",
                        request == null ? "none" : field(request),
                        "outcome",
                        outcome(reply))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private static String field(Prepared request) {
        var fields = request.rootFields();
        return fields.size() == 1 ? fields.get(0) : "several";
    }

    private static String outcome(Reply reply) {
        if (reply.answer() == null) {
            return "refused";
        }
        return reply.errors().isEmpty() ? "ok" : "partial";
    }
}

package io.gridward.shared.idempotency.web;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a kept answer as it was, with {@code Idempotency-Replayed: true} beside it. */
class RepeatedMapper {

    private static final String JSON = "application/json;charset=UTF-8";

    @ServerExceptionMapper
    RestResponse<String> repeat(Repeated repeated) {
        var answer = repeated.answer();
        var response = RestResponse.ResponseBuilder.<String>create(answer.status());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (answer.body() != null) {
            response.entity(answer.body());
            if (answer.headers().keySet().stream().noneMatch(HttpHeaders.CONTENT_TYPE::equalsIgnoreCase)) {
                response.header(HttpHeaders.CONTENT_TYPE, JSON);
            }
        }
        return response.header("Idempotency-Replayed", "true").build();
    }
}

package io.gridward.shared.idempotency.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.idempotency.Answer;
import io.gridward.shared.idempotency.Idempotency;
import io.gridward.shared.idempotency.Work;

@Interceptor
@Once
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

    private final Idempotency idempotency;
    private final CurrentAttempt current;
    private final ObjectMapper json;

    OnceInterceptor(Idempotency idempotency, CurrentAttempt current, ObjectMapper json) {
        this.idempotency = idempotency;
        this.current = current;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var attempt = current.get();
        return attempt == null
                ? call.proceed()
                : idempotency.once(attempt, new Call(call)).orElse(null);
    }

    private final class Call implements Work<Optional<Object>> {

        private final InvocationContext call;

        Call(InvocationContext call) {
            this.call = call;
        }

        @Override
        public Optional<Object> run() throws Exception {
            return Optional.ofNullable(call.proceed());
        }

        @Override
        public Answer answer(Optional<Object> result) throws JsonProcessingException {
            if (result.isPresent() && result.get() instanceof RestResponse<?> response) {
                return new Answer(
                        response.getStatus(), Map.copyOf(response.getStringHeaders()), write(response.getEntity()));
            }
            if (result.isPresent() && result.get() instanceof Response response) {
                return new Answer(
                        response.getStatus(), Map.copyOf(response.getStringHeaders()), text(response.getEntity()));
            }
            return new Answer(result.isPresent() ? 200 : 204, Map.of(), write(result.orElse(null)));
        }

        @Override
        public Optional<Object> again(Answer kept) {
            throw new Repeated(kept);
        }

        /** Endpoints that build a plain response write their text themselves. */
        private static @Nullable String text(@Nullable Object entity) {
            return entity instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : (String) entity;
        }

        private @Nullable String write(@Nullable Object entity) throws JsonProcessingException {
            return entity == null ? null : json.writeValueAsString(entity);
        }
    }
}

package io.gridward.shared.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

/**
 * Reads parameters that are true or false. JAX-RS would take whatever is not "true" for false, a mistake in writing, too.
 * Without a value, {@code ?dryRun=}, a parameter is as good as not there, as they all are.
 */
@Provider
public class TrueOrFalse implements ParamConverterProvider {

    private static final ParamConverter<Boolean> CONVERTER = new ParamConverter<>() {
        @Override
        public Boolean fromString(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) CONVERTER : null;
    }
}

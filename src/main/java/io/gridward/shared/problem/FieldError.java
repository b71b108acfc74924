package io.gridward.shared.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, or the name of a parameter
 * @param code stable code, the name of the broken constraint in UPPER_SNAKE
 * @param detail sentence in the caller's language
 */
@RegisterForReflection
public record FieldError(String pointer, String code, String detail) {}

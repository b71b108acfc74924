package io.gridward.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A new account.
 *
 * @param password the generated one, shown this once; absent when it was given
 */
public record NewAccountView(
        @JsonUnwrapped AccountView account,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String password) {}

package io.gridward.identity;

import jakarta.validation.constraints.NotNull;

/** A person's own change of password. */
public record ChangePassword(
        @NotNull String oldPassword, @NotNull String newPassword) {}

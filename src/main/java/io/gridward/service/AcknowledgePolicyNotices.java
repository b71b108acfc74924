package io.gridward.service;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param noticeIds those the worker's phone has; others than his are passed over
 * @param read that he has read them, too; not, unless told
 */
@Input("AcknowledgePolicyNoticesInput")
public record AcknowledgePolicyNotices(
        @NonNull @NotNull @Size(min = 1, max = 200) List<@NonNull @NotNull UUID> noticeIds,
        @Nullable Boolean read) {

    boolean hasRead() {
        return Boolean.TRUE.equals(read);
    }
}

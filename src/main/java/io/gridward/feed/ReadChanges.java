package io.gridward.feed;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.PageRequest;

/**
 * What somebody wants of the feed.
 *
 * @param since the token where he stopped, or a time; null for from now on
 * @param types of changes, or kinds for all of their types; none for all
 * @param area code below which he wants to be told; null for all within his reach
 * @param waitSeconds how long he waits when there is nothing yet
 */
public record ReadChanges(
        @Nullable String since,
        @NotNull List<@NotNull String> types,
        @Nullable @Pattern(regexp = "[0-9]{2,18}") String area,
        @Min(1) @Max(PageRequest.MOST) int limit,
        @Min(0) @Max(ReadChanges.LONGEST_WAIT) int waitSeconds) {

    static final int LONGEST_WAIT = 30;
}

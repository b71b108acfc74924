package io.gridward.feed;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A part of the feed.
 *
 * @param nextToken where to go on, also when there was nothing
 * @param more true when there is more to read at once
 */
@Name("Changes")
@Description("A part of the change feed, in the order in which it was committed")
public record ChangesView(
        @NonNull List<@NonNull ChangeView> items,
        @NonNull String nextToken,
        @NonNull boolean more) {}

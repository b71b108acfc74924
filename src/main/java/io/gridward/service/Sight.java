package io.gridward.service;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.staffing.Post;

/**
 * Whose residents somebody sees clear (DOMAIN.md §13): the command room those within its reach, a worker and his leader
 * those of their grids, and of these only what was open while they had the post.
 *
 * @param everywhere within reach
 * @param posts held now
 */
record Sight(boolean everywhere, List<Post> posts) {

    /** @param endedAt when the matter was over; null while it goes on */
    boolean isClear(String gridCode, @Nullable Instant endedAt) {
        return everywhere
                || posts.stream()
                        .anyMatch(post -> post.gridCode().equals(gridCode)
                                && (endedAt == null || !endedAt.isBefore(post.from())));
    }
}

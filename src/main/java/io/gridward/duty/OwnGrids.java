package io.gridward.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.GridLocator;
import io.gridward.patrol.distance.GridMembership;
import io.gridward.shared.geo.Position;
import io.gridward.staffing.Post;

/** The grids a worker held during a day, each while he held it and with the boundary it had at that moment. */
record OwnGrids(List<Post> posts, GridLocator locator) implements GridMembership {

    /** Of each worker who has a post among those given. */
    static Map<UUID, OwnGrids> byWorker(Collection<Post> posts, GridLocator locator) {
        return posts.stream()
                .collect(Collectors.groupingBy(
                        Post::workerId,
                        Collectors.collectingAndThen(Collectors.toList(), held -> new OwnGrids(held, locator))));
    }

    @Override
    public boolean contains(double longitude, double latitude, Instant at) {
        return contains(Position.wgs84(longitude, latitude), null, at);
    }

    /** Inside, or outside by no more than the phone may have been mistaken. */
    boolean contains(Position place, @Nullable Double accuracyMetres, Instant at) {
        return posts.stream()
                .anyMatch(post -> post.isHeldAt(at) && locator.isIn(post.gridCode(), place, accuracyMetres, at));
    }

    /** Of his own post, the last of the day; of one he only acts in where he had none; null without any. */
    @Nullable
    String mainCode() {
        return posts.stream()
                .reduce((one, other) -> one.acting() || !other.acting() ? other : one)
                .map(Post::gridCode)
                .orElse(null);
    }

    List<String> codes() {
        return posts.stream().map(Post::gridCode).distinct().toList();
    }
}

package io.gridward.workrecord;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.grid.GridLocator;
import io.gridward.staffing.Post;

/** Says whose grid a place was in when a record was made (DOMAIN.md §5). */
@ApplicationScoped
class OwnGrids {

    private final GridLocator locator;
    private final String county;

    OwnGrids(GridLocator locator, @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.locator = locator;
        this.county = county;
    }

    /**
     * The worker's own grid, when the place was in it or at its edge; else the one the place was in.
     *
     * @param posts of the worker, at any time
     */
    RecordLocation locate(RecordedPlace place, Instant at, List<Post> posts) {
        var position = place.position();
        var covering = locator.codeAt(position, at);
        var own = posts.stream()
                .filter(post -> post.isHeldAt(at))
                .map(Post::gridCode)
                .filter(code -> locator.isIn(code, position, place.accuracyMetres(), at))
                .toList();
        var grid = covering.filter(code -> own.isEmpty() || own.contains(code))
                .or(() -> own.stream().findFirst());
        return new RecordLocation(place, grid.orElse(null), !own.isEmpty(), county);
    }
}

package io.gridward.grid;

import jakarta.enterprise.context.ApplicationScoped;

import org.locationtech.jts.geom.Geometry;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.GeoJsonReader;
import io.gridward.shared.geo.Overlap;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;

/** What every boundary keeps to, however it came in. */
@ApplicationScoped
class BoundaryRules {

    private final GridConfig config;

    BoundaryRules(GridConfig config) {
        this.config = config;
    }

    /** @throws Problem when it is no geometry that a boundary may have */
    Geometry read(Drawing drawing) {
        return new GeoJsonReader(config.maxPoints()).read(drawing.geometry(), Datum.of(drawing.datum()), "/geometry");
    }

    /** As {@link #read}, for one of many. */
    Judged<Geometry> judge(Drawing drawing) {
        return Judged.of(() -> read(drawing));
    }

    /** @throws Problem GRID_OVERLAP */
    void refuseOverlap(Geometry geometry, Iterable<Overlap.Neighbour> neighbours) {
        var overlaps = Overlap.find(geometry, neighbours, config.overlapToleranceMetres());
        if (!overlaps.isEmpty()) {
            throw Problem.of(GridProblem.GRID_OVERLAP)
                    .with("grid", overlaps.get(0).code())
                    .with("squareMetres", shown(overlaps.get(0)).squareMetres())
                    .with(
                            "overlaps",
                            overlaps.stream().map(BoundaryRules::shown).toList());
        }
    }

    private static OverlapView shown(Overlap overlap) {
        return new OverlapView(overlap.code(), Math.max(1, Math.round(overlap.squareMetres())));
    }
}

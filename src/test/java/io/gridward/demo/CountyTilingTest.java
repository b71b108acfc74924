package io.gridward.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

import io.gridward.shared.geo.Geodesy;
import io.gridward.shared.geo.Overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

class CountyTilingTest {

    private static final long SEED = 330282;
    private static final Geometry OUTLINE = CountyOutline.read();
    private static final Geometry MAINLAND = OUTLINE.getGeometryN(0);
    private static final List<String> DIVISIONS = CixiDivisions.codes();
    private static final List<CountyTiling.Grid> GRIDS = CountyTiling.tile(OUTLINE, DIVISIONS, SEED);

    @Test
    void there_are_1118_grids_with_unique_codes_under_real_villages() {
        assertThat(GRIDS).hasSize(1118);
        assertThat(GRIDS)
                .extracting(CountyTiling.Grid::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(GRIDS).allSatisfy(grid -> {
            assertThat(grid.code()).matches("330282\\d{9}");
            assertThat(DIVISIONS).contains(grid.areaCode());
        });
    }

    @Test
    void every_village_has_a_grid_and_no_placeholder_has_one() {
        var villages = DIVISIONS.stream()
                .filter(code -> code.length() == 12 && code.charAt(6) != '4')
                .toList();
        assertThat(villages).hasSize(401).contains("330282006004");
        assertThat(GRIDS.stream().map(CountyTiling.Grid::areaCode).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(villages);
    }

    @Test
    void the_grids_fill_the_outline_and_share_every_border_vertex() {
        var boundaries = boundaries(GRIDS);
        assertThat(GRIDS).allSatisfy(grid -> {
            assertThat(grid.boundary().isValid()).isTrue();
            assertThat(grid.boundary().getArea()).isPositive();
        });
        assertThat(CoverageValidator.isValid(boundaries)).isTrue();
        var union = CoverageUnion.union(boundaries);
        assertThat(union.symDifference(OUTLINE).getArea()).isLessThan(OUTLINE.getArea() * 1e-6);
        assertThat(union.getArea()).isCloseTo(OUTLINE.getArea(), withinPercentage(1e-4));
        double sum = GRIDS.stream()
                .mapToDouble(grid -> Geodesy.area(grid.boundary()))
                .sum();
        // A little more than that: between far corners a geodesic is not the straight line of the map.
        assertThat(sum).isCloseTo(Geodesy.area(OUTLINE), withinPercentage(1e-3));
    }

    @Test
    void no_grid_overlaps_another() {
        var tree = new STRtree();
        GRIDS.forEach(grid -> tree.insert(grid.boundary().getEnvelopeInternal(), grid));
        for (var grid : GRIDS) {
            List<?> near = tree.query(grid.boundary().getEnvelopeInternal());
            var neighbours = near.stream()
                    .map(CountyTiling.Grid.class::cast)
                    .filter(other -> !other.code().equals(grid.code()))
                    .map(other -> new Overlap.Neighbour(other.code(), other.boundary()))
                    .toList();
            assertThat(Overlap.find(grid.boundary(), neighbours, 0)).isEmpty();
        }
    }

    @Test
    void the_same_seed_gives_the_same_grids_and_another_seed_others() {
        assertThat(CountyTiling.tile(OUTLINE, DIVISIONS, SEED)).isEqualTo(GRIDS);
        assertThat(CountyTiling.tile(OUTLINE, DIVISIONS, SEED + 1)).isNotEqualTo(GRIDS);
    }

    @Test
    void any_seed_fills_the_county() {
        for (long seed = 1; seed <= 3; seed++) {
            var grids = CountyTiling.tile(OUTLINE, DIVISIONS, seed);
            assertThat(grids).hasSize(1118);
            assertThat(CoverageValidator.isValid(boundaries(grids))).isTrue();
        }
    }

    @Test
    void villages_and_towns_hang_together_but_for_the_islets() {
        for (int digits : new int[] {9, 12}) {
            var byArea = GRIDS.stream()
                    .collect(Collectors.groupingBy(grid -> grid.areaCode().substring(0, digits)));
            byArea.forEach((area, grids) ->
                    assertThat(piecesOnTheMainland(grids)).as(area).isEqualTo(1));
        }
    }

    @Test
    void towns_lie_where_they_are() {
        for (var town : TownCentre.ALL) {
            var centre = new GeometryFactory().createPoint(new Coordinate(town.longitude(), town.latitude()));
            assertThat(GRIDS.stream().filter(grid -> grid.boundary().intersects(centre)))
                    .isNotEmpty()
                    .allSatisfy(grid -> assertThat(grid.areaCode()).startsWith(town.code()));
        }
    }

    @Test
    void grids_of_a_village_are_numbered_from_west_to_east() {
        for (int i = 1; i < GRIDS.size(); i++) {
            var grid = GRIDS.get(i);
            var before = GRIDS.get(i - 1);
            if (grid.areaCode().equals(before.areaCode())) {
                assertThat(grid.sequence()).isEqualTo(before.sequence() + 1);
                assertThat(grid.boundary().getCentroid().getX())
                        .isGreaterThanOrEqualTo(before.boundary().getCentroid().getX());
            } else {
                assertThat(grid.sequence()).isEqualTo(1);
            }
        }
    }

    @Test
    void needs_divisions_it_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountyTiling.tile(OUTLINE, List.of("330282", "330282402498"), SEED));
    }

    private static long piecesOnTheMainland(List<CountyTiling.Grid> grids) {
        var union = CoverageUnion.union(boundaries(grids));
        return IntStream.range(0, union.getNumGeometries())
                .filter(i -> MAINLAND.intersects(union.getGeometryN(i)))
                .count();
    }

    private static Geometry[] boundaries(List<CountyTiling.Grid> grids) {
        return grids.stream().map(CountyTiling.Grid::boundary).toArray(Geometry[]::new);
    }
}

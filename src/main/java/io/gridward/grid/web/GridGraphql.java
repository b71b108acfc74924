package io.gridward.grid.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.grid.BoundaryEditing;
import io.gridward.grid.BoundarySearch;
import io.gridward.grid.BoundaryView;
import io.gridward.grid.CreateGrid;
import io.gridward.grid.GridEditing;
import io.gridward.grid.GridFilter;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridSearch;
import io.gridward.grid.GridState;
import io.gridward.grid.GridView;
import io.gridward.grid.RetireGrid;
import io.gridward.grid.UpdateGrid;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.PatchArgument;
import io.gridward.shared.graphql.Selected;

@GraphQLApi
public class GridGraphql {

    private final GridSearch search;
    private final GridEditing editing;
    private final BoundarySearch boundaries;
    private final AreaSearch areas;
    private final BoundaryEditing boundaryEditing;
    private final PatchArgument patches;
    private final ObjectMapper json;

    GridGraphql(
            GridSearch search,
            GridEditing editing,
            BoundarySearch boundaries,
            AreaSearch areas,
            BoundaryEditing boundaryEditing,
            PatchArgument patches,
            ObjectMapper json) {
        this.search = search;
        this.editing = editing;
        this.boundaries = boundaries;
        this.areas = areas;
        this.boundaryEditing = boundaryEditing;
        this.patches = patches;
        this.json = json;
    }

    @Query
    @Description("One grid by its code; null when there is none within reach")
    public @Nullable GridView grid(@NonNull String code) {
        return search.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("The grids by code; area narrows to those below a code, asOf to those in use at a time")
    public GridConnection grids(
            @Nullable String area,
            @Nullable GridKind kind,
            @Nullable GridState state,
            @Nullable Instant asOf,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new GridFilter(area, kind, state, asOf);
        return GridConnection.of(search.page(filter, First.of(first, after), Selected.rows()), after);
    }

    @Query
    @Description("The grid a place is or was in; null where there is none within reach")
    public @Nullable GridView gridAt(
            @NonNull double longitude, @NonNull double latitude, @NonNull Datum datum, @Nullable Instant time) {
        return search.at(new Position(longitude, latitude, datum), time).orElse(null);
    }

    @NonNull
    @Description("The village or community")
    public List<@NonNull AreaView> area(@Source @Name("grids") List<GridView> grids) {
        var byCode = areas
                .byCodes(grids.stream().map(GridView::areaCode).distinct().toList())
                .stream()
                .collect(Collectors.toMap(AreaView::code, Function.identity()));
        return grids.stream().map(grid -> byCode.get(grid.areaCode())).toList();
    }

    @NonNull
    @Description(
            "The first grids below, by code, retired ones too, or those in use at a time; at most 100, 20 unless told"
                    + " otherwise")
    public List<@NonNull List<@NonNull GridView>> grids(
            @Source @Name("areas") List<AreaView> areas, @Nullable Integer first, @Nullable Instant asOf) {
        var below = search.below(areas.stream().map(AreaView::code).toList(), First.checked(first, 20), asOf);
        return areas.stream().map(area -> below.get(area.code())).toList();
    }

    @Description("The present boundary, or the one that held at a time")
    public List<BoundaryView> boundary(@Source @Name("grids") List<GridView> grids, @Nullable Instant asOf) {
        var held = boundaries.at(grids, asOf);
        return grids.stream().map(grid -> held.get(grid.code())).toList();
    }

    @NonNull
    @Description("The boundary as a GeoJSON geometry, written as text")
    public String geoJson(@Source BoundaryView boundary) {
        return boundary.geometry().toString();
    }

    @Mutation
    @NonNull
    public GridView createGrid(@NonNull CreateGrid input) {
        return editing.create(input);
    }

    @Mutation
    @NonNull
    @Description("Fields left out stay as they are")
    public GridView updateGrid(@NonNull String code, @NonNull int expectedVersion, @NonNull UpdateGrid patch) {
        return editing.update(code, expectedVersion, patches.read("patch", UpdateGrid.class));
    }

    @Mutation
    @NonNull
    @Description("The new boundary holds from validFrom, or from now; geoJson is a Polygon or MultiPolygon as text")
    public GridView replaceGridBoundary(
            @NonNull String code, @NonNull int expectedVersion, @NonNull GridBoundaryInput input) {
        boundaryEditing.replace(code, expectedVersion, input.toCommand(json));
        return search.byCode(code);
    }

    @Mutation
    @NonNull
    public GridView retireGrid(@NonNull String code, @NonNull int expectedVersion, @NonNull RetireGrid input) {
        return editing.retire(code, expectedVersion, input);
    }
}

package io.gridward.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Makes grids: one, or many by the same rules with as many statements as one. */
@ApplicationScoped
class NewGrids {

    private static final int HIGHEST_SEQUENCE = 999;

    private final Grids grids;
    private final FirstBoundaries boundaries;
    private final AreaSearch areas;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;

    NewGrids(
            Grids grids,
            FirstBoundaries boundaries,
            AreaSearch areas,
            CurrentCaller caller,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time) {
        this.grids = grids;
        this.boundaries = boundaries;
        this.areas = areas;
        this.caller = caller;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** @return what became of each, in the same order */
    List<Judged<GridView>> create(List<CreateDrawnGrid> commands) {
        var given = new Given(commands.stream().map(CreateDrawnGrid::grid).toList());
        var ground = boundaries.given(drawings(commands));
        var judged = new ArrayList<Judged<Grid>>();
        for (int i = 0; i < commands.size(); i++) {
            int index = i;
            judged.add(Judged.of(() -> given.grid(commands.get(index).grid(), code -> ground.claim(index, code))));
        }
        grids.persist(Judged.allAccepted(judged));
        grids.flush();
        var made = judged.stream().map(one -> one.map(this::recorded)).toList();
        ground.persist(judged);
        grids.flush();
        return made;
    }

    private static List<@Nullable Drawing> drawings(List<CreateDrawnGrid> commands) {
        var drawings = new ArrayList<@Nullable Drawing>();
        commands.forEach(command -> drawings.add(command.boundary()));
        return drawings;
    }

    private GridView recorded(Grid grid) {
        var view = GridView.from(grid);
        outbox.append(Change.created("GRID_CREATED", grid.id(), grid.code(), view));
        return view;
    }

    /** What the commands meet: their areas, and which codes and ids are given already, before and among them. */
    private final class Given {

        private final Map<String, AreaView> areasByCode;
        private final Map<String, Integer> sequences = new HashMap<>();
        private final Set<String> codes = new HashSet<>();
        private final Set<UUID> takenIds;

        Given(List<CreateGrid> commands) {
            areasByCode = areas.byCodes(distinct(commands, CreateGrid::areaCode)).stream()
                    .collect(Collectors.toMap(AreaView::code, Function.identity()));
            // Whoever gives codes in the same areas waits here.
            locks.acquireAll(areasByCode.keySet().stream()
                    .map(area -> "grid-code:" + area)
                    .toList());
            codes.addAll(grids.codesAmong(distinct(commands, CreateGrid::code)));
            takenIds = grids.idsAmong(distinct(commands, CreateGrid::id));
            var open = commands.stream()
                    .filter(command -> command.code() == null)
                    .map(CreateGrid::areaCode)
                    .collect(Collectors.toSet());
            grids.highestCodes(open)
                    .forEach((area, code) -> sequences.put(area, Integer.parseInt(code.substring(area.length()))));
        }

        /** @param last what else must succeed, once the code is known */
        Grid grid(CreateGrid command, Consumer<String> last) {
            requireVillageWithinReach(command.areaCode());
            UUID id = ids.orNext(command.id());
            if (takenIds.contains(id)) {
                throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
            }
            String code = codeFor(command);
            last.accept(code);
            codes.add(code);
            sequences.merge(
                    command.areaCode(),
                    Integer.parseInt(code.substring(command.areaCode().length())),
                    Math::max);
            takenIds.add(id);
            return new Grid(id, code, command, time.now());
        }

        private void requireVillageWithinReach(String code) {
            var area = areasByCode.get(code);
            if (area == null) {
                throw Problem.notFound("area", code);
            }
            if (!area.level().mayHaveGrids()) {
                throw Problem.of(GridProblem.GRID_AREA_NOT_VILLAGE).with("area", code);
            }
            if (!caller.reach().covers(code)) {
                throw Problem.notFound("area", code);
            }
        }

        private String codeFor(CreateGrid command) {
            String area = command.areaCode();
            String code = command.code() == null ? nextFree(area) : command.code();
            if (!code.startsWith(area)) {
                throw Problem.of(GridProblem.GRID_CODE_FOREIGN)
                        .with("grid", code)
                        .with("area", area);
            }
            if (codes.contains(code)) {
                throw Problem.of(GridProblem.GRID_CODE_TAKEN).with("grid", code);
            }
            return code;
        }

        private String nextFree(String area) {
            int sequence = sequences.getOrDefault(area, 0) + 1;
            if (sequence > HIGHEST_SEQUENCE) {
                throw Problem.of(GridProblem.GRID_CODES_EXHAUSTED).with("area", area);
            }
            return area + "%03d".formatted(sequence);
        }
    }

    private static <T> Set<T> distinct(Collection<CreateGrid> commands, Function<CreateGrid, T> value) {
        return commands.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

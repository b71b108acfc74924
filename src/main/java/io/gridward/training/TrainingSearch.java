package io.gridward.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.grid.GridView;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads trainings. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_TRAININGS)
public class TrainingSearch {

    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;

    private final Trainings trainings;
    private final CurrentCaller caller;

    TrainingSearch(Trainings trainings, CurrentCaller caller) {
        this.trainings = trainings;
        this.caller = caller;
    }

    public Page<TrainingView> page(TrainingFilter filter, @NotNull @Valid PageRequest request) {
        return trainings.page(caller.reach(), filter, request);
    }

    public TrainingView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("training", id));
    }

    public Optional<TrainingView> find(UUID id) {
        return trainings.visible(caller.reach(), id).map(TrainingView::from);
    }

    /** Those of the trainings the caller may see, in no order. */
    public List<TrainingView> byIds(Collection<UUID> ids) {
        return trainings.visible(caller.reach(), ids).stream()
                .map(TrainingView::from)
                .toList();
    }

    /** The trainings of the areas that begin at one of the times, those the caller may see, in no order. */
    public List<TrainingView> beginning(Collection<String> areaCodes, Collection<Instant> startsAt) {
        return trainings.beginning(caller.reach(), areaCodes, startsAt).stream()
                .map(TrainingView::from)
                .toList();
    }

    /** The newest trainings for the people of each grid: those of its village, its town and its county. By grid code. */
    public Map<String, List<TrainingView>> ofGrids(Collection<GridView> grids, int most) {
        var codes = grids.stream()
                .map(GridView::code)
                .filter(caller.reach()::covers)
                .distinct()
                .toList();
        // Newest first already, so what is put together of them is, too.
        var newest =
                trainings
                        .newestOf(
                                codes.stream()
                                        .flatMap(TrainingSearch::areasOf)
                                        .distinct()
                                        .toList(),
                                most)
                        .stream()
                        .map(TrainingView::from)
                        .toList();
        return codes.stream().collect(Collectors.toMap(Function.identity(), code -> newest.stream()
                .filter(training -> code.startsWith(training.areaCode()))
                .limit(most)
                .toList()));
    }

    private static Stream<String> areasOf(String gridCode) {
        return Stream.of(COUNTY_DIGITS, TOWN_DIGITS, VILLAGE_DIGITS).map(digits -> gridCode.substring(0, digits));
    }
}

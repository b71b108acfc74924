package io.gridward.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads the hierarchy. */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_AREAS)
public class AreaSearch {

    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;

    private final Areas areas;
    private final CurrentCaller caller;

    AreaSearch(Areas areas, CurrentCaller caller) {
        this.areas = areas;
        this.caller = caller;
    }

    @Authenticated
    public Page<AreaView> page(AreaFilter filter, @NotNull @Valid PageRequest request) {
        return areas.page(caller.reach(), filter, request);
    }

    @Authenticated
    public AreaView byCode(String code) {
        return find(code).orElseThrow(() -> Problem.notFound("area", code));
    }

    @Authenticated
    public Optional<AreaView> find(String code) {
        return areas.visible(caller.reach(), code).map(AreaView::from);
    }

    @Authenticated
    public List<AreaView> byCodes(Collection<String> codes) {
        return areas.visible(caller.reach(), codes).stream().map(AreaView::from).toList();
    }

    /** The ancestors from the county down to the parent. */
    @Authenticated
    public List<AreaView> ancestors(String code) {
        byCode(code);
        return byCodes(Stream.of(COUNTY_DIGITS, TOWN_DIGITS, VILLAGE_DIGITS)
                .filter(digits -> digits < code.length())
                .map(digits -> code.substring(0, digits))
                .toList());
    }
}

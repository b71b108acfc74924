package io.gridward.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseLevel;
import io.gridward.department.DepartmentView;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** Who acts on the cases of the demo. Only workers of its teams have accounts, of which one may sign in. */
final class CaseOffices {

    private final Map<String, DepartmentView> departments;
    private final List<DepartmentView> inOrder;
    private final Map<UUID, UUID> accounts = new HashMap<>();

    /**
     * @param departments by their names
     * @param accountOfWorker the one that may sign in
     */
    CaseOffices(List<DepartmentView> departments, List<DemoTeam> teams, UUID accountOfWorker) {
        this.inOrder = departments;
        this.departments = new HashMap<>();
        departments.forEach(department -> this.departments.put(department.name(), department));
        for (int i = 0; i < teams.size(); i++) {
            var team = teams.get(i);
            boolean first = team.grid().code().equals(DemoCounty.FIRST_GRID);
            // As their records say.
            accounts.put(team.fullTime().id(), first ? accountOfWorker : DemoId.ACCOUNT.of(i + 1));
        }
    }

    /** Of whom nothing but the name is known. */
    static Caller outsider(String name) {
        return new Caller(null, name, Set.of(), Reach.none(), null);
    }

    Caller fullTime(DemoTeam team) {
        return worker(
                team.fullTime(), Role.WORKER, team, accounts.get(team.fullTime().id()));
    }

    Caller walker(DemoTeam team, DemoTeam.Member walker) {
        if (walker.equals(team.fullTime())) {
            return fullTime(team);
        }
        return walker.equals(team.leader()) ? leader(team) : worker(walker, Role.PART_TIMER, team, null);
    }

    static Caller leader(DemoTeam team) {
        return worker(team.leader(), Role.LEADER, team, null);
    }

    static Caller supervisor(DemoTeam team) {
        return worker(team.supervisor(), Role.SUPERVISOR, team, null);
    }

    private static Caller worker(DemoTeam.Member who, Role role, DemoTeam team, @Nullable UUID account) {
        var grid = new Reach(List.of(team.grid().code()));
        return new Caller(account, who.name(), Set.of(role), grid, who.id());
    }

    static Caller room(CaseLevel level, DemoGrid grid) {
        return level == CaseLevel.COUNTY
                ? room("慈溪市综合信息指挥中心", DemoCounty.COUNTY)
                : room(grid.townName() + "综合信息指挥室", grid.townCode());
    }

    static Caller townRoom(DemoGrid grid) {
        return room(CaseLevel.VILLAGE, grid);
    }

    private static Caller room(String name, String area) {
        return new Caller(null, name, Set.of(Role.COMMANDER), new Reach(List.of(area)), null);
    }

    DepartmentView department(String name) {
        return Objects.requireNonNull(departments.get(name), name);
    }

    /** Any but the given. */
    DepartmentView otherThan(DepartmentView right, SplittableRandom random) {
        int index = random.nextInt(inOrder.size() - 1);
        var drawn = inOrder.get(index);
        return drawn.equals(right) ? inOrder.get(inOrder.size() - 1) : drawn;
    }

    static Caller of(DepartmentView department) {
        return new Caller(
                null, department.name(), Set.of(Role.DEPARTMENT), new Reach(List.of(department.areaCode())), null);
    }
}

package io.gridward.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.identity.AccountProvisioning;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** The accounts with a password everybody knows. */
@ApplicationScoped
class DemoAccounts {

    static final String PASSWORD = "gridward-demo";

    private final AccountProvisioning provisioning;

    DemoAccounts(AccountProvisioning provisioning) {
        this.provisioning = provisioning;
    }

    /**
     * @param team of the grid that leader and worker belong to
     * @return the worker's
     */
    UUID create(DemoTeam team) {
        var county = new Reach(List.of(DemoCounty.COUNTY));
        var grid = new Reach(List.of(team.grid().code()));
        account("admin", "演示管理员", Role.ADMIN, Reach.everything(), null);
        account("commander", "演示指挥员", Role.COMMANDER, county, null);
        account("leader", team.leader().name(), Role.LEADER, grid, team.leader().id());
        provisioning.client("partner", "演示对接系统", PASSWORD, county);
        return account(
                "worker",
                team.fullTime().name(),
                Role.WORKER,
                grid,
                team.fullTime().id());
    }

    private UUID account(String loginName, String displayName, Role role, Reach reach, @Nullable UUID workerId) {
        return provisioning.account(loginName, displayName, PASSWORD, Set.of(role), reach, workerId);
    }
}

package io.gridward.identity;

import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.transaction.Locks;

/** Makes the first administrator of an empty installation; a demo brings its own accounts. */
@UseCase
public class FirstAdministrator {

    /** After the areas, before whatever needs accounts at start. */
    public static final int PRIORITY = 200;

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String LOGIN_NAME = "admin";

    private final Accounts accounts;
    private final AccountProvisioning provisioning;
    private final CurrentCaller caller;
    private final Locks locks;
    private final boolean demo;

    FirstAdministrator(
            Accounts accounts,
            AccountProvisioning provisioning,
            CurrentCaller caller,
            Locks locks,
            @ConfigProperty(name = "gridward.demo", defaultValue = "false") boolean demo) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.caller = caller;
        this.locks = locks;
        this.demo = demo;
    }

    @ActivateRequestContext
    void atStart(@Observes @Priority(PRIORITY) StartupEvent start) {
        if (demo) {
            return;
        }
        // Two nodes that start on an empty database wait for each other here.
        locks.acquire("first-administrator");
        if (accounts.count() == 0) {
            create();
        }
    }

    private void create() {
        caller.actAs(Caller.SYSTEM);
        String password = PasswordPolicy.generate();
        provisioning.account(LOGIN_NAME, "管理员", password, Set.of(Role.ADMIN), Reach.everything(), null);
        LOG.warnf(
                "First administrator: login name \"%s\", password \"%s\". Shown only now: sign in and change it.",
                LOGIN_NAME, password);
    }
}

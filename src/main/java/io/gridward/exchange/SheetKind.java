package io.gridward.exchange;

import java.util.Locale;
import java.util.Set;

import io.gridward.exchange.sheet.FileFormat;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Role;

/**
 * The lists that go in and out as files, and who may send them in: who may create one of their things may create many.
 * The use case that creates them decides again for each; this only spares him an upload in vain.
 */
public enum SheetKind {
    DIVISIONS(Role.ADMIN),
    GRIDS(Role.ADMIN, Role.COMMANDER),
    WORKERS(Role.ADMIN, Role.COMMANDER),
    CASES(Role.ADMIN, Role.COMMANDER, Role.SUPERVISOR, Role.LEADER, Role.WORKER, Role.PART_TIMER, Role.DEPARTMENT),
    TRAININGS(Role.ADMIN, Role.COMMANDER, Role.TRAINER);

    private final Set<Role> importers;

    SheetKind(Role... importers) {
        this.importers = Set.of(importers);
    }

    boolean mayBeImportedBy(Caller caller) {
        return caller.hasAnyOf(importers.toArray(Role[]::new));
    }

    boolean comesAs(FileFormat format) {
        return format != FileFormat.GEOJSON || this == GRIDS;
    }

    /** As paths and file names write it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}

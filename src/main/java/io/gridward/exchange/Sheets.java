package io.gridward.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

/** All lists that go in and out as files. */
@Singleton
class Sheets {

    private final Map<SheetKind, Sheet<?, ?>> sheets = new EnumMap<>(SheetKind.class);

    Sheets(AreaSheet areas, GridSheet grids, WorkerSheet workers, CaseSheet cases, TrainingSheet trainings) {
        for (Sheet<?, ?> sheet : List.of(areas, grids, workers, cases, trainings)) {
            sheets.put(sheet.kind(), sheet);
        }
    }

    Sheet<?, ?> of(SheetKind kind) {
        return Objects.requireNonNull(sheets.get(kind));
    }
}

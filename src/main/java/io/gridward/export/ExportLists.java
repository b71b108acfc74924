package io.gridward.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;

import io.gridward.area.AreaFilter;
import io.gridward.area.AreaLevel;
import io.gridward.casework.CaseFilter;
import io.gridward.casework.CaseState;
import io.gridward.exchange.SheetKind;
import io.gridward.exchange.Spreadsheet;
import io.gridward.exchange.SpreadsheetExport;
import io.gridward.grid.GridFilter;
import io.gridward.grid.GridKind;
import io.gridward.grid.GridState;
import io.gridward.shared.access.Caller;
import io.gridward.shared.person.Disclosure;
import io.gridward.staffing.WorkerFilter;
import io.gridward.staffing.WorkerKind;
import io.gridward.staffing.WorkerState;
import io.gridward.training.TrainingFilter;
import io.gridward.training.TrainingKind;
import io.gridward.training.TrainingState;

/** The lists that can be exported: each by its own use case, so that reach, roles and masks are those of the list. */
@ApplicationScoped
class ExportLists {

    /** What a worker's row tells some in full and others masked or not at all. */
    private static final Set<String> NUMBERS = Set.of("birthDate", "phone", "idCard");

    private final SpreadsheetExport lists;
    private final ObjectMapper json;

    ExportLists(SpreadsheetExport lists, ObjectMapper json) {
        this.lists = lists;
        this.json = json;
    }

    /** For whoever is the current caller. */
    Spreadsheet of(SheetKind type, ExportFilter filter) {
        return switch (type) {
            case DIVISIONS -> divisions(filter.only("area", "level"));
            case GRIDS -> grids(filter.only("area", "kind", "states"));
            case WORKERS -> workers(filter.only("area", "grid", "kind", "states"));
            case CASES -> cases(filter.only("area", "grid", "states", "category", "from", "to"));
            case TRAININGS -> trainings(filter.only("area", "kind", "states", "from", "to"));
        };
    }

    private Spreadsheet divisions(ExportFilter filter) {
        return lists.divisions(new AreaFilter(filter.area(), null, filter.level(AreaLevel.class)));
    }

    private Spreadsheet grids(ExportFilter filter) {
        return lists.grids(
                new GridFilter(filter.area(), filter.kind(GridKind.class), filter.state(GridState.class), null));
    }

    private Spreadsheet workers(ExportFilter filter) {
        return lists.workers(new WorkerFilter(
                filter.area(),
                filter.grid(),
                filter.kind(WorkerKind.class),
                filter.state(WorkerState.class),
                null,
                null));
    }

    private Spreadsheet cases(ExportFilter filter) {
        return lists.cases(new CaseFilter(
                filter.area(),
                filter.grid(),
                filter.states(CaseState.class),
                filter.category(),
                filter.fromTime(),
                filter.toTime(),
                null,
                null,
                null,
                null));
    }

    private Spreadsheet trainings(ExportFilter filter) {
        return lists.trainings(new TrainingFilter(
                filter.area(),
                filter.kind(TrainingKind.class),
                filter.state(TrainingState.class),
                filter.fromDay(),
                filter.toDay()));
    }

    /** The names a row has in the format. */
    Set<String> fields(Spreadsheet list, ExportFormat format) {
        return format == ExportFormat.NDJSON ? properties(list.type()) : new TreeSet<>(list.columns());
    }

    /** As they are written, which the serializer knows. */
    private Set<String> properties(Class<?> view) {
        var names = new TreeSet<String>();
        try {
            ((DefaultSerializerProvider) json.getSerializerProviderInstance())
                    .findTypedValueSerializer(view, false, null)
                    .properties()
                    .forEachRemaining(property -> names.add(property.getName()));
        } catch (JsonMappingException impossible) {
            throw new IllegalStateException("A view that cannot be written as JSON: " + view, impossible);
        }
        return names;
    }

    /** Whether such an export tells this caller what others see masked. */
    static boolean tellsNumbers(SheetKind type, List<String> fields, Caller caller) {
        return type == SheetKind.WORKERS
                && Disclosure.isTrusted(caller)
                && (fields.isEmpty() || fields.stream().anyMatch(NUMBERS::contains));
    }
}

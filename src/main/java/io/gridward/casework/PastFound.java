package io.gridward.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.gridward.department.DepartmentView;
import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** What was looked up at once for many cases of the past. */
final class PastFound {

    /** Of those of one name: that of the smallest area; of these the one there still is, or was last. */
    private static final Comparator<DepartmentView> NEAREST = Comparator.comparing(
                    (DepartmentView department) -> department.areaCode().length())
            .thenComparing(DepartmentView::retiredAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<String, List<CaseCategory>> categories;
    private final Map<String, List<DepartmentView>> departments;
    private final Map<UUID, CaseFile> files;
    private final Iterator<String> sequences;
    private final Deadlines deadlines;

    /**
     * @param categories all versions of those named, in the order in which they began
     * @param targets cases into which others were merged
     */
    PastFound(
            List<CaseCategory> categories,
            List<DepartmentView> departments,
            List<CaseFile> targets,
            List<String> sequences,
            Deadlines deadlines) {
        this.categories = categories.stream().collect(Collectors.groupingBy(CaseCategory::code));
        this.departments = departments.stream().collect(Collectors.groupingBy(DepartmentView::name));
        this.files = new HashMap<>(targets.stream().collect(Collectors.toMap(CaseFile::id, Function.identity())));
        this.sequences = sequences.iterator();
        this.deadlines = deadlines;
    }

    /**
     * The version in force then; where there was none yet, the first: old cases are told in the categories of today.
     *
     * @throws Problem CASE_CATEGORY_UNKNOWN, CASE_CATEGORY_RETIRED
     */
    CaseCategory category(String code, Instant then) {
        var versions = categories.getOrDefault(code, List.of());
        if (versions.isEmpty()) {
            throw Problem.of(CaseProblem.CASE_CATEGORY_UNKNOWN).with("category", code);
        }
        return versions.stream()
                .filter(version -> version.stateAt(then) != CategoryState.RETIRED)
                .findFirst()
                .orElseThrow(() -> Problem.of(CaseProblem.CASE_CATEGORY_RETIRED)
                        .with("category", code)
                        .with(
                                "validTo",
                                Objects.requireNonNull(
                                        versions.get(versions.size() - 1).validTo())));
    }

    /**
     * The one of the name that serves the place, retired or not.
     *
     * @throws Problem CASE_DEPARTMENT_UNKNOWN
     */
    DepartmentView department(String name, String reachCode) {
        return departments.getOrDefault(name, List.of()).stream()
                .filter(department -> reachCode.startsWith(department.areaCode()))
                .max(NEAREST)
                .orElseThrow(() -> Problem.of(CaseProblem.CASE_DEPARTMENT_UNKNOWN)
                        .with("department", name)
                        .with("area", reachCode));
    }

    /**
     * The case into which another was merged.
     *
     * @throws Problem CASE_MERGE_IMPOSSIBLE
     */
    CaseFile target(UUID id, Caller by) {
        var file = files.get(id);
        if (file == null
                || !file.isWithinReach(by)
                || file.state() == CaseState.DRAFT
                || file.state() == CaseState.MERGED) {
            throw Problem.of(CaseProblem.CASE_MERGE_IMPOSSIBLE).with("into", id);
        }
        return file;
    }

    /** Those that follow may have been merged into it. */
    void add(PastCase past) {
        files.put(past.id(), past.file());
    }

    String nextSequence() {
        return sequences.next();
    }

    Deadlines deadlines() {
        return deadlines;
    }
}

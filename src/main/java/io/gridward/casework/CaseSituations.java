package io.gridward.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.department.DepartmentDirectory;
import io.gridward.shared.access.Caller;

/** What the life cycle has to know of whoever acts; for many cases with as many statements as for one. */
@ApplicationScoped
class CaseSituations {

    private final CaseSteps steps;
    private final DepartmentDirectory departments;

    CaseSituations(CaseSteps steps, DepartmentDirectory departments) {
        this.steps = steps;
        this.departments = departments;
    }

    CaseSituation of(CaseFile file, Caller caller, Instant now) {
        return Objects.requireNonNull(of(List.of(file), caller, now).get(file.id()));
    }

    /** By the id of the case. */
    Map<UUID, CaseSituation> of(Collection<CaseFile> files, Caller caller, Instant now) {
        var own = caller.id() == null ? Set.<UUID>of() : departments.ofMember(caller.id());
        var handled =
                steps.handledBy(caller.id(), files.stream().map(CaseFile::id).toList());
        return files.stream()
                .map(file -> new CaseSituation(
                        file, caller, file.isHandledBy(caller, own), handled.contains(file.id()), now))
                .collect(Collectors.toMap(situation -> situation.file().id(), Function.identity()));
    }
}

package io.gridward.department;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/**
 * A department as others see it.
 *
 * @param areaCode the county, town or village it serves
 * @param officeLine telephone of the office, nobody's own
 */
@Name("Department")
@Description("An office that handles cases")
public record DepartmentView(
        @NonNull @Id String id,
        @NonNull String name,
        @NonNull String areaCode,
        @Nullable String officeLine,
        @NonNull DepartmentState state,
        @NonNull Instant createdAt,
        @Nullable Instant retiredAt,
        @Nullable String retirementReason,
        @NonNull int version)
        implements Node {

    static DepartmentView from(Department department) {
        return new DepartmentView(
                department.id().toString(),
                department.name(),
                department.areaCode(),
                department.officeLine(),
                department.state(),
                department.createdAt(),
                department.retiredAt(),
                department.retirementReason(),
                department.version());
    }

    public boolean retired() {
        return state == DepartmentState.RETIRED;
    }

    /** Whether it may be given what lies at the code of an area or a grid. */
    public boolean serves(String code) {
        return !retired() && code.startsWith(areaCode);
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}

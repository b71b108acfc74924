package io.gridward.department.web;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.department.AddDepartmentMember;
import io.gridward.department.CreateDepartment;
import io.gridward.department.DepartmentEditing;
import io.gridward.department.DepartmentStaffing;
import io.gridward.department.DepartmentView;
import io.gridward.department.RetireDepartment;
import io.gridward.department.UpdateDepartment;
import io.gridward.shared.graphql.PatchArgument;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class DepartmentMutations {

    private final DepartmentEditing editing;
    private final DepartmentStaffing staffing;
    private final PatchArgument patches;

    DepartmentMutations(DepartmentEditing editing, DepartmentStaffing staffing, PatchArgument patches) {
        this.editing = editing;
        this.staffing = staffing;
        this.patches = patches;
    }

    @Mutation
    @NonNull
    public DepartmentView createDepartment(@NonNull CreateDepartment input) {
        return editing.create(input);
    }

    @Mutation
    @NonNull
    @Description("Fields left out stay as they are")
    public DepartmentView updateDepartment(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull UpdateDepartment patch) {
        return editing.update(department(id), expectedVersion, patches.read("patch", UpdateDepartment.class));
    }

    @Mutation
    @NonNull
    @Description("It gets no more cases")
    public DepartmentView retireDepartment(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull RetireDepartment input) {
        return editing.retire(department(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public DepartmentView addDepartmentMember(@Id @NonNull String id, @NonNull AddDepartmentMember input) {
        return staffing.add(department(id), input);
    }

    @Mutation
    @NonNull
    public DepartmentView removeDepartmentMember(
            @Id @NonNull String id, @NonNull int expectedVersion, @Id @NonNull String accountId) {
        var account = Ids.parse(accountId).orElseThrow(() -> Problem.notFound("member", accountId));
        return staffing.remove(department(id), account, expectedVersion);
    }

    private static UUID department(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("department", id));
    }
}

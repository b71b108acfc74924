package io.gridward.department.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaSearch;
import io.gridward.area.AreaView;
import io.gridward.department.DepartmentFilter;
import io.gridward.department.DepartmentMemberSearch;
import io.gridward.department.DepartmentMemberView;
import io.gridward.department.DepartmentSearch;
import io.gridward.department.DepartmentState;
import io.gridward.department.DepartmentView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class DepartmentGraphql {

    private static final int MANY = 20;

    private final DepartmentSearch search;
    private final DepartmentMemberSearch members;
    private final AreaSearch areas;

    DepartmentGraphql(DepartmentSearch search, DepartmentMemberSearch members, AreaSearch areas) {
        this.search = search;
        this.members = members;
        this.areas = areas;
    }

    @Query
    @Description("One department by its id; null when there is none within reach or above and one belongs to none such")
    public @Nullable DepartmentView department(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The departments by area: those within reach and above, and those one belongs to")
    public DepartmentConnection departments(
            @Nullable String area, @Nullable DepartmentState state, @Nullable Integer first, @Nullable String after) {
        return DepartmentConnection.of(search.page(new DepartmentFilter(area, state), First.of(first, after)), after);
    }

    @Description("The county, town or village it serves; null where that is not within reach or above")
    public List<AreaView> area(@Source @Name("departments") List<DepartmentView> departments) {
        var byCode = areas
                .byCodes(departments.stream()
                        .map(DepartmentView::areaCode)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AreaView::code, Function.identity()));
        return departments.stream()
                .map(department -> byCode.get(department.areaCode()))
                .toList();
    }

    @Description("Who belongs to it, longest member first; null where the caller may not see them")
    public List<List<@NonNull DepartmentMemberView>> members(
            @Source @Name("departments") List<DepartmentView> departments, @Nullable Integer first) {
        var found = members.ofDepartments(departments, First.checked(first, MANY));
        return departments.stream()
                .map(department -> found.get(department.id()))
                .toList();
    }
}

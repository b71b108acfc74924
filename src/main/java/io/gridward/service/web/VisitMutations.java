package io.gridward.service.web;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.service.CreateHousehold;
import io.gridward.service.CreateVisitRule;
import io.gridward.service.HouseholdEditing;
import io.gridward.service.HouseholdReason;
import io.gridward.service.HouseholdView;
import io.gridward.service.RecordVisit;
import io.gridward.service.SetDueDate;
import io.gridward.service.UpdateHousehold;
import io.gridward.service.VisitRecording;
import io.gridward.service.VisitRuleEditing;
import io.gridward.service.VisitRuleView;
import io.gridward.service.VisitView;
import io.gridward.shared.graphql.PatchArgument;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** What can be done to the plan of visits. */
@GraphQLApi
public class VisitMutations {

    private final HouseholdEditing households;
    private final VisitRecording visits;
    private final VisitRuleEditing rules;
    private final PatchArgument patches;

    VisitMutations(HouseholdEditing households, VisitRecording visits, VisitRuleEditing rules, PatchArgument patches) {
        this.households = households;
        this.visits = visits;
        this.rules = rules;
        this.patches = patches;
    }

    @Mutation
    @NonNull
    @Description("The same request sent again under the same id answers the household there is")
    public HouseholdView createHousehold(@NonNull CreateHousehold input) {
        return households.create(input);
    }

    @Mutation
    @NonNull
    @Description("Fields left out stay as they are")
    public HouseholdView updateHousehold(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull UpdateHousehold patch) {
        return households.update(household(id), expectedVersion, patches.read("patch", UpdateHousehold.class));
    }

    // Named, because a method's name loses its "set".
    @Mutation("setHouseholdDueDate")
    @NonNull
    @Description("By when it is to be visited beside the plan; it holds until somebody has been there")
    public HouseholdView setHouseholdDueDate(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull SetDueDate input) {
        return households.setDueDate(household(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Takes it out of the plan")
    public HouseholdView removeHousehold(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull HouseholdReason input) {
        return households.remove(household(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Erases address and contact and takes it out of the plan; the visits made stay")
    public HouseholdView eraseHousehold(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull HouseholdReason input) {
        return households.erase(household(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("The same visit sent again under the same id answers the visit there is")
    public VisitView recordVisit(@NonNull RecordVisit input) {
        return visits.record(input);
    }

    @Mutation
    @NonNull
    @Description("The area's rule for the class ends where the new one begins; X-Action-Note says why")
    public VisitRuleView createVisitRule(@NonNull CreateVisitRule input) {
        return rules.create(input);
    }

    private static UUID household(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("household", id));
    }
}

package io.gridward.casework.web;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.casework.CreateRoutingRule;
import io.gridward.casework.RoutingRuleEditing;
import io.gridward.casework.RoutingRuleView;
import io.gridward.casework.UpdateRoutingRule;
import io.gridward.shared.graphql.PatchArgument;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class RoutingMutations {

    private final RoutingRuleEditing editing;
    private final PatchArgument patches;

    RoutingMutations(RoutingRuleEditing editing, PatchArgument patches) {
        this.editing = editing;
        this.patches = patches;
    }

    @Mutation
    @NonNull
    public RoutingRuleView createCaseRoutingRule(@NonNull CreateRoutingRule input) {
        return editing.create(input);
    }

    @Mutation
    @NonNull
    @Description("Lets another department get the cases")
    public RoutingRuleView updateCaseRoutingRule(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull UpdateRoutingRule patch) {
        return editing.update(known(id), expectedVersion, patches.read("patch", UpdateRoutingRule.class));
    }

    @Mutation
    @NonNull
    @Description("Answers the rule as it was")
    public RoutingRuleView deleteCaseRoutingRule(@Id @NonNull String id, @NonNull int expectedVersion) {
        return editing.delete(known(id), expectedVersion);
    }

    private static UUID known(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("caseRoutingRule", id));
    }
}

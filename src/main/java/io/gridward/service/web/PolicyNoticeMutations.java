package io.gridward.service.web;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.service.AcknowledgePolicyNotices;
import io.gridward.service.OwnPolicyNoticeView;
import io.gridward.service.PolicyNoticePublishing;
import io.gridward.service.PolicyNoticeReading;
import io.gridward.service.PolicyNoticeTelling;
import io.gridward.service.PolicyNoticeView;
import io.gridward.service.PublishPolicyNotice;
import io.gridward.service.TellHouseholds;
import io.gridward.service.ToldHouseholds;
import io.gridward.service.WithdrawPolicyNotice;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** What can be done with policy notices. */
@GraphQLApi
public class PolicyNoticeMutations {

    private final PolicyNoticePublishing publishing;
    private final PolicyNoticeTelling telling;
    private final PolicyNoticeReading reading;

    PolicyNoticeMutations(PolicyNoticePublishing publishing, PolicyNoticeTelling telling, PolicyNoticeReading reading) {
        this.publishing = publishing;
        this.telling = telling;
        this.reading = reading;
    }

    @Mutation
    @NonNull
    @Description("The same notice sent again under the same id answers the notice there is")
    public PolicyNoticeView publishPolicyNotice(@NonNull PublishPolicyNotice input) {
        return publishing.publish(input);
    }

    @Mutation
    @NonNull
    public PolicyNoticeView withdrawPolicyNotice(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull WithdrawPolicyNotice input) {
        return publishing.withdraw(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Which households were told of it in person; each counts once")
    public ToldHouseholds tellHouseholds(@Id @NonNull String id, @NonNull TellHouseholds input) {
        return telling.tell(read(id), input);
    }

    @Mutation
    @NonNull
    @Description("They have reached one's phone, or one has read them; the first time counts")
    public List<@NonNull OwnPolicyNoticeView> acknowledgePolicyNotices(@NonNull AcknowledgePolicyNotices input) {
        return reading.acknowledge(input);
    }

    private static UUID read(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("policyNotice", id));
    }
}

package io.gridward.service.web;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.service.PolicyNoticeFigures;
import io.gridward.service.PolicyNoticeFilter;
import io.gridward.service.PolicyNoticeReport;
import io.gridward.service.PolicyNoticeSearch;
import io.gridward.service.PolicyNoticeView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.ListSize;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class PolicyNoticeGraphql {

    private final PolicyNoticeSearch search;
    private final PolicyNoticeReport report;

    PolicyNoticeGraphql(PolicyNoticeSearch search, PolicyNoticeReport report) {
        this.search = search;
        this.report = report;
    }

    @Query
    @Description("One notice by its id; null when there is none within reach or above")
    public @Nullable PolicyNoticeView policyNotice(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The policy notices, latest first; with area those for it, in it or above it")
    public PolicyNoticeConnection policyNotices(
            @Nullable String area, @Nullable Boolean withdrawn, @Nullable Integer first, @Nullable String after) {
        var filter = new PolicyNoticeFilter(area, withdrawn);
        return PolicyNoticeConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("The notices in force for one's own grids, latest first; read or unread ones only if told")
    public OwnPolicyNoticeConnection ownPolicyNotices(
            @Nullable Boolean read, @Nullable Integer first, @Nullable String after) {
        return OwnPolicyNoticeConnection.of(search.own(read, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("Whom a notice has reached, by the areas one level below the given one")
    @ListSize(assumedSize = 50)
    public List<@NonNull PolicyNoticeFigures> policyNoticeStatistics(@Id @NonNull String id, @Nullable String area) {
        return report.figures(Ids.parse(id).orElseThrow(() -> Problem.notFound("policyNotice", id)), area);
    }
}

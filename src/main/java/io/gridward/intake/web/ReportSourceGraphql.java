package io.gridward.intake.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.intake.ReportSourceAdministration;
import io.gridward.intake.ReportSourceView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.time.Ids;

/** Where reports come from; sources are made and changed by REST, which alone shows their keys. */
@GraphQLApi
public class ReportSourceGraphql {

    private final ReportSourceAdministration administration;

    ReportSourceGraphql(ReportSourceAdministration administration) {
        this.administration = administration;
    }

    @Query
    @Description("One source of reports by its id; null when there is none within reach")
    public @Nullable ReportSourceView reportSource(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(administration::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("Where reports without an account come from, by area")
    public ReportSourceConnection reportSources(
            @Nullable String area, @Nullable Integer first, @Nullable String after) {
        return ReportSourceConnection.of(administration.page(area, First.of(first, after)), after);
    }
}

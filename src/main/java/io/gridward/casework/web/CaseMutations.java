package io.gridward.casework.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseHandling;
import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseReporting;
import io.gridward.casework.CaseView;
import io.gridward.casework.DispatchCase;
import io.gridward.casework.RejectCase;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ResolveCase;

/** What can be done to cases. The expected version may be left out: the state itself decides whether a step fits. */
@GraphQLApi
public class CaseMutations {

    private final CaseReporting reporting;
    private final CaseHandling handling;

    CaseMutations(CaseReporting reporting, CaseHandling handling) {
        this.reporting = reporting;
        this.handling = handling;
    }

    @Mutation
    @NonNull
    @Description("The same report sent again under the same id answers the case there is")
    public CaseView reportCase(@NonNull ReportCase input) {
        return reporting.report(input).view();
    }

    @Mutation
    @NonNull
    public CaseView acceptCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return handling.accept(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView rejectCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull RejectCase input) {
        return handling.reject(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Gives the case to a department")
    public CaseView dispatchCase(
            @Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull DispatchCase input) {
        return handling.dispatch(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView startCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return handling.start(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }

    @Mutation
    @NonNull
    public CaseView resolveCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @NonNull ResolveCase input) {
        return handling.resolve(CaseIds.read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public CaseView closeCase(@Id @NonNull String id, @Nullable Integer expectedVersion, @Nullable String note) {
        return handling.close(CaseIds.read(id), expectedVersion, new CaseNote(note));
    }
}

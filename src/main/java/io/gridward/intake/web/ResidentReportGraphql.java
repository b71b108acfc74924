package io.gridward.intake.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseView;
import io.gridward.intake.DropReport;
import io.gridward.intake.ReleaseReport;
import io.gridward.intake.ReportModeration;
import io.gridward.intake.ReportState;
import io.gridward.intake.ResidentReportView;
import io.gridward.intake.TextCheck;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.Selected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** For the command room, which decides what becomes of reports. Photos themselves come by REST. */
@GraphQLApi
public class ResidentReportGraphql {

    private final ReportModeration moderation;
    private final CaseSearch cases;

    ResidentReportGraphql(ReportModeration moderation, CaseSearch cases) {
        this.moderation = moderation;
        this.cases = cases;
    }

    @Query
    @Description("One report of a resident by its id; null when there is none within reach")
    public @Nullable ResidentReportView residentReport(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(moderation::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("What residents have reported without an account, oldest first")
    public ResidentReportConnection residentReports(
            @Nullable String area,
            @Nullable ReportState state,
            @Nullable TextCheck textCheck,
            @Nullable Integer first,
            @Nullable String after) {
        return ResidentReportConnection.of(
                moderation.page(area, state, textCheck, First.of(first, after), Selected.rows()), after);
    }

    @Name("case")
    @Description("The case it has become; null before, and where the case is not within reach")
    public List<CaseView> caseOfReport(@Source @Name("reports") List<ResidentReportView> reports) {
        var ids = reports.stream()
                .map(ResidentReportView::caseId)
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .toList();
        var byId = cases.byIds(ids).stream().collect(Collectors.toMap(CaseView::id, Function.identity()));
        return reports.stream().map(report -> byId.get(report.caseId())).toList();
    }

    @Mutation
    @NonNull
    @Description("Makes a case of a report that waits")
    public ResidentReportView releaseResidentReport(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull ReleaseReport input) {
        return moderation.release(known(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Makes no case of a report that waits")
    public ResidentReportView dropResidentReport(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull DropReport input) {
        return moderation.drop(known(id), expectedVersion, input);
    }

    private static UUID known(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("resident-report", id));
    }
}

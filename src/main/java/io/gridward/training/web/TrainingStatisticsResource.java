package io.gridward.training.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.web.Parameters;
import io.gridward.training.TrainingFilter;
import io.gridward.training.TrainingReport;
import io.gridward.training.TrainingStatistics;

@Path("/v1/trainings/statistics")
@Authenticated
@Tag(name = "trainings")
public class TrainingStatisticsResource {

    private final TrainingReport report;

    TrainingStatisticsResource(TrainingReport report) {
        this.report = report;
    }

    @GET
    @Operation(
            operationId = "readTrainingStatistics",
            summary = "Count sessions, person-times and persons, in all and by kind",
            description = "Over the trainings the list shows for the same area and period, without cancelled ones."
                    + " from and to are dates: business days in the zone of the installation (Asia/Shanghai by"
                    + " default), both included, of the day on which a training starts.")
    public TrainingStatistics read(
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to) {
        return report.statistics(
                new TrainingFilter(area, null, null, Parameters.date("from", from), Parameters.date("to", to)));
    }
}

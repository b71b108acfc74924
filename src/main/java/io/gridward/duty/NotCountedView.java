package io.gridward.duty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Metres between reported places that do not count as walked, by reason.
 *
 * @param accuracy the phone itself claimed no better than 100 m
 * @param drift the reported place wandered around someone who stood still
 * @param gap nothing was reported for more than 300 s
 * @param vehicle faster than anyone patrols on foot
 * @param jump a single place far from those before and after it
 * @param offDuty walked outside the duty hours
 */
@Name("NotCounted")
@Description("Metres between reported places that do not count as walked, by reason")
public record NotCountedView(
        @NonNull int accuracy,
        @NonNull int drift,
        @NonNull int gap,
        @NonNull int vehicle,
        @NonNull int jump,
        @NonNull int offDuty) {

    static NotCountedView from(DayWalk walk) {
        return new NotCountedView(
                walk.accuracyMetres(),
                walk.driftMetres(),
                walk.gapMetres(),
                walk.vehicleMetres(),
                walk.jumpMetres(),
                walk.offDutyMetres());
    }
}

package io.gridward.staffing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One leader and three kinds of workers (一长三员) at one time.
 *
 * @param vacant kinds with fewer than the norm asks for; a post with an acting holder only is vacant
 * @param overStrength kinds with more than the norm allows
 */
@Name("GridTeam")
@Description("The leader and the three kinds of workers of a grid at one time")
public record TeamView(
        @NonNull String gridCode,
        @Nullable TeamMemberView leader,
        @Nullable TeamMemberView fullTimeWorker,
        @NonNull List<@NonNull TeamMemberView> partTimers,
        @NonNull List<@NonNull TeamMemberView> supervisors,
        @NonNull List<@NonNull WorkerKind> vacant,
        @NonNull List<@NonNull WorkerKind> overStrength) {

    static TeamView of(String gridCode, List<TeamMemberView> members, TeamNorm norm) {
        return new TeamView(
                gridCode,
                holder(members, WorkerKind.LEADER),
                holder(members, WorkerKind.FULL_TIME),
                all(members, WorkerKind.PART_TIME),
                all(members, WorkerKind.SUPERVISOR),
                norm.vacant(members),
                norm.overStrength(members));
    }

    private static @Nullable TeamMemberView holder(List<TeamMemberView> members, WorkerKind role) {
        return all(members, role).stream().findFirst().orElse(null);
    }

    private static List<TeamMemberView> all(List<TeamMemberView> members, WorkerKind role) {
        return members.stream().filter(member -> member.role() == role).toList();
    }
}

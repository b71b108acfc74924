package io.gridward.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaLevel;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/** Counts what became of a notice, by area; the counts of the areas below add up to those of the area. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.PARTNER
})
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_STATISTICS)
public class PolicyNoticeReport {

    private final PolicyNotices notices;
    private final Postings postings;
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    PolicyNoticeReport(
            PolicyNotices notices,
            Postings postings,
            EntityManager entities,
            CurrentCaller caller,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.notices = notices;
        this.postings = postings;
        this.entities = entities;
        this.caller = caller;
        this.time = time;
        this.county = county;
    }

    /** @param area code of a county, town, village or grid; the county unless told */
    public List<PolicyNoticeFigures> figures(UUID noticeId, @Nullable String area) {
        var notice =
                notices.visible(caller.reach(), noticeId).orElseThrow(() -> Problem.notFound("policyNotice", noticeId));
        String above = area == null ? county : area;
        int digits = AreaLevel.digitsBelow(above);
        var within = new Reach(notice.targets()).common(caller.reach()).common(new Reach(List.of(above)));
        var workers = postings.headcount(within, digits, time.now());
        var delivered = counts("PolicyNoticeReceipt", "count(*)", noticeId, within, digits);
        var read = counts("PolicyNoticeReceipt", "count(x.readAt)", noticeId, within, digits);
        var told = counts("PolicyNoticeTold", "count(*)", noticeId, within, digits);
        return Stream.of(workers, delivered, told)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> new PolicyNoticeFigures(
                        code,
                        workers.getOrDefault(code, 0),
                        delivered.getOrDefault(code, 0),
                        read.getOrDefault(code, 0),
                        told.getOrDefault(code, 0)))
                .toList();
    }

    private Map<String, Integer> counts(String entity, String count, UUID noticeId, Reach within, int digits) {
        var criteria = Criteria.reach(within, "x.gridCode")
                .equal("x.noticeId", noticeId)
                .with("digits", digits);
        return criteria.query(
                        entities,
                        "select substring(x.gridCode, 1, :digits) as area, " + count + " from " + entity + " x"
                                + criteria.where() + " group by area",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class), row -> Math.toIntExact(row.get(1, Long.class))));
    }
}

package io.gridward.bench;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;

/** Lines of cases as an older system may have kept them: most closed, all of one year, the most a question can ask for. */
final class PastCaseLines {

    static final int YEAR = 2025;

    static final String HEADER = "system,reference,categoryCode,text,longitude,latitude,datum,source,state,reportedAt,"
            + "acceptedAt,dispatchedAt,startedAt,resolvedAt,verifiedAt,closedAt,department,level,satisfaction,outcome,"
            + "selfHandled,mergedInto";

    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> CATEGORIES =
            List.of("01001", "01002", "02001", "03001", "07001", "08001", "08002", "08003", "09001", "99");
    private static final List<String> SOURCES = List.of("WORKER", "WORKER", "WORKER", "RESIDENT", "HOTLINE_12345");

    private final List<String> places;
    private final List<String> departments;
    private final SplittableRandom random = new SplittableRandom(YEAR);

    /** @param places longitude and latitude with a comma between */
    PastCaseLines(List<String> places, List<String> departments) {
        this.places = places;
        this.departments = departments;
    }

    String line(int number) {
        var reported = LocalDateTime.of(YEAR, 1, 1, 0, 0).plusSeconds(random.nextInt(364 * 86_400));
        var accepted = reported.plusSeconds(random.nextInt(600, 7_200));
        var dispatched = accepted.plusSeconds(random.nextInt(60, 3_600));
        var started = dispatched.plusSeconds(random.nextInt(60, 7_200));
        var resolved = started.plusSeconds(random.nextInt(3_600, 6 * 86_400));
        var verified = resolved.plusSeconds(random.nextInt(3_600, 86_400));
        var closed = verified.plusSeconds(random.nextInt(600, 7_200));
        String told = toldOf(random.nextInt(100), reported, accepted, dispatched, started, resolved, verified, closed);
        return "旧平台,O-" + number + "," + any(CATEGORIES) + ",第" + number + "号历史案件," + any(places) + ",WGS84,"
                + any(SOURCES) + "," + told + "\n";
    }

    /** From the state on. */
    private String toldOf(
            int fate,
            LocalDateTime reported,
            LocalDateTime accepted,
            LocalDateTime dispatched,
            LocalDateTime started,
            LocalDateTime resolved,
            LocalDateTime verified,
            LocalDateTime closed) {
        if (fate < 88) {
            String level = fate < 10 ? "TOWN" : "";
            return cells("CLOSED", reported, accepted, dispatched, started, resolved, verified, closed)
                    + any(departments) + "," + level + ",SATISFIED,已处理,,";
        }
        if (fate < 91) {
            return cells("CLOSED", reported, null, null, null, null, null, accepted) + ",,,当场处理,true,";
        }
        if (fate < 94) {
            return cells("REJECTED", reported, null, null, null, null, null, accepted) + ",,,不属受理范围,,";
        }
        if (fate < 96) {
            return cells("TERMINATED", reported, accepted, dispatched, started, null, null, closed) + any(departments)
                    + ",,,中止办理,,";
        }
        return fate < 98
                ? cells("MERGED", reported, null, null, null, null, null, accepted) + ",,,,,O-0"
                : cells("IN_PROGRESS", reported, accepted, dispatched, started, null, null, null) + any(departments)
                        + ",,,,,";
    }

    /** The first, into which others were merged. */
    String first() {
        return "旧平台,O-0,01001,历史案件," + places.get(0) + ",WGS84,WORKER,REPORTED,2025-01-01 00:00:00,,,,,,,,,,,,\n";
    }

    private static String cells(String state, LocalDateTime... times) {
        var cells = new StringBuilder(state).append(',');
        for (var time : times) {
            cells.append(time == null ? "" : CELL.format(time)).append(',');
        }
        return cells.toString();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}

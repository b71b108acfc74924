package io.gridward.shared.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

/** A problem as it may arrive, with plausible members. */
final class ProblemExample {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** A value for each member that the detail of a problem may name. */
    private static final Map<String, Object> MEMBERS = Map.ofEntries(
            Map.entry("allowedVerbs", "[DISPATCH]"),
            Map.entry("remaining", 1200),
            Map.entry("sha256", "2b1c8a7f0f6f4c35f3c3c0d6a1c2bb0b3f6c6a0f4b1d9d1c0e8e7f5a4b3c2d1e"),
            Map.entry("scope", "READ_CASES"),
            Map.entry("unmet", "[AT_ITS_LEVEL]"),
            Map.entry("after", "2026-11-23"),
            Map.entry("most", 3),
            Map.entry("into", "019a3c00-0000-7000-8000-000000000402"),
            Map.entry("mostMetres", 200),
            Map.entry("departmentId", "019a3c00-0000-7000-8000-000000000d01"),
            Map.entry("verifierId", "019a3c00-0000-7000-8000-000000000101"),
            Map.entry("area", "330282006004"),
            Map.entry("byteNumber", 1204),
            Map.entry("capacity", 40),
            Map.entry("cancelledAt", "2026-11-20T06:30:00Z"),
            Map.entry("category", "01001"),
            Map.entry("charset", "UTF-8"),
            Map.entry("column", 17),
            Map.entry("columns", "name, kind"),
            Map.entry("currentVersion", 3),
            Map.entry("date", "2026-11-23"),
            Map.entry("datum", "BD09"),
            Map.entry("days", 30),
            Map.entry("department", "综合执法队"),
            Map.entry("earliest", "2000-01-01T00:00:00Z"),
            Map.entry("enrolled", 38),
            Map.entry("errcode", 40125),
            Map.entry("existing", "330282006004001"),
            Map.entry("field", "gridcode"),
            Map.entry("fileBytes", 73400320),
            Map.entry("found", "ZIP"),
            Map.entry("from", "2026-11-24T06:30:00Z"),
            Map.entry("geometryType", "LineString"),
            Map.entry("grid", "330282006004001"),
            Map.entry("id", "0199f3a0-7c00-7000-8000-00000000beef"),
            Map.entry("kind", "VISIT"),
            Map.entry("latest", "2026-11-25T08:00:00Z"),
            Map.entry("latitude", 121.246),
            Map.entry("level", "VILLAGE"),
            Map.entry("limit", 50000),
            Map.entry("limitBytes", 10485760),
            Map.entry("line", 1),
            Map.entry("locksAt", "2026-11-24T04:00:00Z"),
            Map.entry("longitude", 30.195),
            Map.entry("missing", "[name]"),
            Map.entry("mostDays", 31),
            Map.entry("outcome", "DISMISSED"),
            Map.entry("parent", "330282006"),
            Map.entry("pointer", "/geometry/coordinates/0"),
            Map.entry("reason", "the request cannot be read"),
            Map.entry("repeated", "[]"),
            Map.entry("requestId", "8f14e45f-ceea-467f-a9d6-0d1c1d6a2b3c"),
            Map.entry("requested", 81000),
            Map.entry("resource", "grid"),
            Map.entry("result", "MET"),
            Map.entry("resync", "/v1/exports"),
            Map.entry("retryAfter", 42),
            Map.entry("row", 17),
            Map.entry("squareMetres", 1250),
            Map.entry("standard", "RFC 4180"),
            Map.entry("state", "ACCEPTED"),
            Map.entry("to", "2026-11-24T10:00:00Z"),
            Map.entry("today", "2026-11-23"),
            Map.entry("training", "0199f3a0-7c00-7000-8000-00000000beef"),
            Map.entry("unknown", "[colour]"),
            Map.entry("until", "2026-12-01"),
            Map.entry("validFrom", "2026-11-01T00:00:00Z"),
            Map.entry("validTo", "2026-11-20T00:00:00Z"),
            Map.entry("verb", "RESOLVE"),
            Map.entry("worker", "17"),
            Map.entry("year", 2027));

    private ProblemExample() {}

    /** @throws IllegalArgumentException when the detail names a member that has no value above */
    static Example of(ProblemKind kind) {
        var members = new TreeMap<String, Object>();
        PLACEHOLDER
                .matcher(kind.definition().detail().en())
                .results()
                .map(found -> found.group(1))
                .forEach(name -> members.put(name, member(name)));
        var problem = Problem.of(kind);
        members.forEach(problem::with);
        return OASFactory.createExample()
                .summary(kind.definition().title().en())
                .value(problem.render(Locale.SIMPLIFIED_CHINESE));
    }

    private static Object member(String name) {
        Object value = MEMBERS.get(name);
        if (value == null) {
            throw new IllegalArgumentException("ProblemExample needs a value for the member " + name);
        }
        return value;
    }
}

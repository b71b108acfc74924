package io.gridward.paging;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** While rows come and go, the pages of a list show no row twice and miss none that is there throughout. */
@GridwardTest
class PagingUnderChangeTest {

    private static final String TOWN = "330282120";
    private static final String PERIOD = "from=2001-01-01T00:00:00Z&to=2002-01-01T00:00:00Z";
    private static final int PRESENT = 40;
    private static final int MOST_PASSING = 40;
    private static final int ROUNDS = 3;
    private static final int MOST_ROUNDS = 100;

    @Inject
    DataSource database;

    private final Random random = new Random(20261123);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grids",
                "grid-overviews",
                "vacancies",
                "areas",
                "workers",
                "cases",
                "trainings",
                "accounts",
                "api-clients"
            })
    void by_rest(String list) throws Exception {
        var rows = rowsOf(list);
        String filter =
                switch (list) {
                    case "cases" -> PERIOD;
                    case "trainings" -> "from=2001-01-01&to=2001-12-31";
                    case "accounts" -> "text=paging-";
                    case "api-clients" -> "";
                    default -> "area=" + TOWN;
                };
        String key =
                switch (list) {
                    case "grid-overviews" -> "grid.code";
                    case "vacancies" -> "gridCode";
                    case "grids", "areas" -> "code";
                    default -> "id";
                };
        pagesHoldUnderChange(rows, cursor -> {
            var request = loggedInAs(Role.ADMIN);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/" + list + "?limit=7&" + filter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            return new Shown(page.getList("items." + key), page.getString("nextCursor"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"grids", "vacancies", "areas", "workers", "cases", "trainings"})
    void by_graphql(String list) throws Exception {
        var rows = rowsOf(list);
        String filter =
                switch (list) {
                    case "cases" -> "from: \"2001-01-01T00:00:00Z\", to: \"2002-01-01T00:00:00Z\"";
                    case "trainings" -> "from: \"2001-01-01\", to: \"2001-12-31\"";
                    default -> "area: \"" + TOWN + "\"";
                };
        String key =
                switch (list) {
                    case "vacancies" -> "gridCode";
                    case "grids", "areas" -> "code";
                    default -> "id";
                };
        pagesHoldUnderChange(rows, cursor -> {
            String after = cursor == null ? "" : ", after: \"" + cursor + "\"";
            JsonPath page = Graphql.ask(
                            loggedInAs(Role.ADMIN),
                            "{ page: " + list + "(first: 7, " + filter + after + ") { edges { node { " + key
                                    + " } } pageInfo { hasNextPage endCursor } } }")
                    .extract()
                    .jsonPath();
            assertThat(page.getList("errors")).isNull();
            return new Shown(
                    page.getList("data.page.edges.node." + key),
                    page.getBoolean("data.page.pageInfo.hasNextPage")
                            ? page.getString("data.page.pageInfo.endCursor")
                            : null);
        });
    }

    private record Shown(List<String> keys, String nextCursor) {}

    private void pagesHoldUnderChange(Copies rows, Function<String, Shown> page) throws Exception {
        List<String> present = new ArrayList<>();
        for (int n = 0; n < PRESENT; n++) {
            present.add(rows.insert(2 * n));
        }
        var stop = new AtomicBoolean();
        var writer = Executors.newSingleThreadExecutor();
        try {
            var changes = new AtomicInteger();
            Future<?> comingAndGoing = writer.submit(() -> comeAndGo(rows, changes, stop));
            for (int round = 0; round < ROUNDS || changes.get() < MOST_PASSING && round < MOST_ROUNDS; round++) {
                List<String> seen = new ArrayList<>();
                String cursor = null;
                do {
                    var shown = page.apply(cursor);
                    seen.addAll(shown.keys());
                    cursor = shown.nextCursor();
                } while (cursor != null);
                assertThat(seen).doesNotHaveDuplicates().containsAll(present);
            }
            stop.set(true);
            comingAndGoing.get(30, TimeUnit.SECONDS);
            assertThat(changes.get()).as("changes while the pages were read").isGreaterThanOrEqualTo(MOST_PASSING);
        } finally {
            stop.set(true);
            writer.shutdown();
            for (String key : present) {
                rows.delete(key);
            }
        }
    }

    /** Inserts between the rows that stay, and deletes again, until told to stop; leaves nothing. */
    private Void comeAndGo(Copies rows, AtomicInteger changes, AtomicBoolean stop) throws SQLException {
        Set<Integer> free = new HashSet<>();
        for (int n = 0; n < MOST_PASSING; n++) {
            free.add(2 * n + 1);
        }
        Map<Integer, String> passing = new HashMap<>();
        var chance = new Random(random.nextLong());
        while (!stop.get()) {
            boolean insert = passing.isEmpty() || !free.isEmpty() && chance.nextBoolean();
            Set<Integer> from = insert ? free : passing.keySet();
            int n = new ArrayList<>(from).get(chance.nextInt(from.size()));
            if (insert) {
                free.remove(n);
                passing.put(n, rows.insert(n));
            } else {
                rows.delete(passing.remove(n));
                free.add(n);
            }
            changes.incrementAndGet();
        }
        for (String row : passing.values()) {
            rows.delete(row);
        }
        return null;
    }

    private Copies rowsOf(String list) {
        return switch (list) {
            case "grids", "grid-overviews", "vacancies" ->
                new Copies(
                        database,
                        "grid",
                        "code",
                        created("/v1/grids", Map.of("areaCode", village(), "name", "分页网格"))
                                .getString("code"),
                        n -> Map.of("id", UUID.randomUUID(), "code", village() + (500 + n)));
            case "areas" -> new Copies(database, "area", "code", village(), n -> Map.of("code", TOWN + (700 + n)));
            case "workers" ->
                new Copies(
                        database,
                        "worker",
                        "id",
                        created(
                                        "/v1/workers",
                                        Map.of(
                                                "kind",
                                                "PART_TIME",
                                                "name",
                                                "分页",
                                                "areaCode",
                                                TOWN,
                                                "education",
                                                "COLLEGE",
                                                "hireDate",
                                                "2019-12-01"))
                                .getString("id"),
                        n -> Map.of("id", UUID.randomUUID()));
            case "cases" ->
                new Copies(
                        database,
                        "case_file",
                        "id",
                        created(
                                        "/v1/cases",
                                        Map.of(
                                                "categoryCode",
                                                "01001",
                                                "text",
                                                "分页",
                                                "place",
                                                Map.of("longitude", 1.5, "latitude", 50.5, "datum", "WGS84")))
                                .getString("id"),
                        n -> Map.of(
                                "id",
                                UUID.randomUUID(),
                                "number",
                                "20010101%06d".formatted(n),
                                "reported_at",
                                moment(n).toString()));
            case "trainings" ->
                new Copies(
                        database,
                        "training",
                        "id",
                        created(
                                        "/v1/trainings",
                                        Map.of(
                                                "title",
                                                "分页",
                                                "kind",
                                                "CLASS",
                                                "areaCode",
                                                TOWN,
                                                "startsAt",
                                                "2001-01-01T08:00:00Z",
                                                "endsAt",
                                                "2001-01-01T09:00:00Z"))
                                .getString("id"),
                        n -> Map.of(
                                "id",
                                UUID.randomUUID(),
                                "starts_at",
                                moment(n).toString(),
                                "ends_at",
                                moment(n).plus(1, ChronoUnit.HOURS).toString()));
            case "accounts" ->
                new Copies(
                        database,
                        "account",
                        "id",
                        created(
                                        "/v1/accounts",
                                        Map.of(
                                                "loginName",
                                                "paging-" + UUID.randomUUID(),
                                                "displayName",
                                                "分页",
                                                "roles",
                                                List.of("AUDITOR"),
                                                "reach",
                                                List.of(TOWN)))
                                .getString("id"),
                        n -> Map.of("id", UUID.randomUUID(), "login_name", "paging-%03d".formatted(n)));
            case "api-clients" ->
                new Copies(
                        database,
                        "api_client",
                        "id",
                        created(
                                        "/v1/api-clients",
                                        Map.of(
                                                "clientId",
                                                "paging-" + UUID.randomUUID(),
                                                "name",
                                                "分页",
                                                "reach",
                                                List.of(TOWN)))
                                .getString("id"),
                        n -> Map.of("id", UUID.randomUUID(), "client_id", "paging-%03d".formatted(n)));
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** Several rows share a moment: the id then decides. */
    private static Instant moment(int n) {
        return Instant.parse("2001-06-01T00:00:00Z").plus(n / 4, ChronoUnit.MINUTES);
    }

    private static String village() {
        return loggedInAs(Role.ADMIN).get("/v1/areas/" + TOWN + "/children").path("items[0].code");
    }

    private static JsonPath created(String list, Map<String, Object> fields) {
        return loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(fields)
                .post(list)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}

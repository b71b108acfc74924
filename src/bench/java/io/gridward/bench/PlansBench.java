package io.gridward.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Asks every list with each of its filters, as callers of wide and of narrow reach, and reads in the log of PostgreSQL
 * (auto_explain) how it was answered. A list that reads a large table from end to end, or far more rows than it shows, is
 * a fault.
 */
public final class PlansBench {

    /** A table up to this size may be read whole: that is cheaper than any index. */
    private static final long SMALL = 10_000;

    /** Rows that may be looked at for a page of fifty: filters beside the index cost some. */
    private static final long MOST_ROWS = 20_000;

    private static final Pattern PLAN = Pattern.compile("plan:\\n((?:\\t[^\\n]*\\n)+)");

    private final Client client;
    private final Path log;
    private final List<String> faults = new ArrayList<>();

    private PlansBench(int port, Path log) {
        this.client = new Client(port);
        this.log = log;
    }

    public static void main(String[] args) throws Exception {
        var bench = new PlansBench(Integer.parseInt(args[0]), Path.of(args[1]));
        bench.run();
        if (!bench.faults.isEmpty()) {
            System.out.println(String.join("\n", bench.faults));
            System.exit(1);
        }
    }

    private void run() throws Exception {
        Map<String, String> callers = new LinkedHashMap<>();
        for (String name : List.of("admin", "commander", "worker")) {
            callers.put(name, client.person(name));
        }
        System.out.printf(
                "%-10s %-75s %10s %9s %10s  %s%n", "caller", "question", "statements", "ms", "rows read", "indexes");
        for (var caller : callers.entrySet()) {
            for (String path : questions(caller.getValue())) {
                ask(caller.getKey(), caller.getValue(), path);
            }
            for (String query : GRAPHQL) {
                askGraphql(caller.getKey(), caller.getValue(), query);
            }
        }
    }

    /** They count what they read, so they read more than they show. */
    private static final List<String> FIGURES = figures();

    private static List<String> figures() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var figures = new ArrayList<String>();
        for (String by : List.of("AREA", "GRID", "DEPARTMENT", "CATEGORY", "MONTH")) {
            figures.add("/v1/cases/statistics?by=" + by);
            figures.add("/v1/cases/statistics?area=330282006&by=" + by + "&from=" + today.minusDays(365));
            figures.add("/v1/cases/statistics?by=" + by + "&time=" + today + "T00:00:00Z");
        }
        figures.add(
                "/v1/cases/candidates?category=01001&longitude=121.27&latitude=30.17&datum=WGS84&text=%E4%B8%8B%E6%B0%B4");
        for (String kind :
                List.of("duty-days/statistics", "errands/statistics", "visits/coverage", "opinions/statistics")) {
            figures.add("/v1/" + kind);
        }
        return figures;
    }

    private static final List<String> GRAPHQL = List.of(
            "{ grids(first: 100) { nodes { code name openCases(first: 3) { number state } openCaseCount"
                    + " team { leader { name } } area { name } boundary { areaSquareMetres } } } }",
            "{ cases(first: 50) { nodes { number steps { verb at } category { name } grid { name } } } }",
            "{ workers(first: 50) { nodes { name assignments { gridCode } } } }",
            "{ trainings(first: 50) { nodes { title attendances(first: 10) { late } } } }");

    /** Every list of the REST door with every filter it names, once without any, and the second pages. */
    private List<String> questions(String token) throws IOException, InterruptedException {
        JsonNode paths = Client.JSON
                .readTree(client.get("/q/openapi?format=json", token).body())
                .get("paths");
        String worker = first("/v1/workers?state=ACTIVE", token);
        String training = first("/v1/trainings", token);
        String department = first("/v1/departments", token);
        String category = "01001";
        List<String> questions = new ArrayList<>();
        for (var path : paths.properties()) {
            JsonNode parameters = path.getValue().path("get").path("parameters");
            Set<String> names = new TreeSet<>();
            parameters.forEach(parameter -> names.add(parameter.path("name").asText()));
            if (!names.contains("cursor")) {
                continue;
            }
            String list = path.getKey()
                    .replace("{code}", "330282006")
                    .replace("{id}", path.getKey().startsWith("/v1/workers") ? worker : training);
            questions.add(list);
            for (String name : names) {
                for (String value : values(name, path.getKey(), worker, department, category)) {
                    questions.add(list + "?" + name + "=" + value);
                    if (list.equals("/v1/cases") && !name.equals("state")) {
                        questions.add(list + "?" + name + "=" + value + "&state=DISPATCHED");
                        questions.add(list + "?" + name + "=" + value + "&state=DISPATCHED&state=IN_PROGRESS");
                    }
                }
            }
        }
        questions.addAll(FIGURES);
        return questions;
    }

    private static List<String> values(String name, String path, String worker, String department, String category) {
        return switch (name) {
            case "area" -> List.of("330282", "330282006", "330282006004");
            case "grid" -> List.of("330282006004001");
            case "state" ->
                path.contains("cases")
                        ? List.of("DISPATCHED", "CLOSED", "REPORTED")
                        : path.contains("trainings") ? List.of("HELD") : List.of("ACTIVE");
            case "category" -> List.of("01", category);
            case "worker" -> List.of(worker);
            case "overdue" -> List.of("true");
            case "department" -> List.of(department);
            case "from" -> List.of(path.contains("trainings") ? "2020-01-01" : "2020-01-01T00:00:00Z");
            case "to" -> List.of(path.contains("trainings") ? "2020-01-01" : "2020-01-01T00:00:00Z");
            case "name" -> List.of("%E7%8E%8B");
            case "phone" -> List.of("12000000001");
            case "role" -> List.of("WORKER");
            case "text" -> List.of("work");
            default -> List.of();
        };
    }

    private void ask(String caller, String token, String path) throws IOException, InterruptedException {
        long from = log.toFile().length();
        long began = System.nanoTime();
        var answer = client.get(path, token);
        report(caller, path, began, from);
        if (answer.statusCode() != 200) {
            return;
        }
        String cursor = Client.JSON.readTree(answer.body()).path("nextCursor").asText("null");
        if (!cursor.equals("null")) {
            from = log.toFile().length();
            began = System.nanoTime();
            client.get(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor, token);
            report(caller, path + " (next)", began, from);
        }
    }

    private void askGraphql(String caller, String token, String query) throws IOException, InterruptedException {
        long from = log.toFile().length();
        long began = System.nanoTime();
        try {
            client.query("/graphql", token, query);
        } catch (IllegalStateException refused) {
            faults.add(refused.getMessage());
        }
        report(caller, query.substring(0, Math.min(70, query.length())), began, from);
    }

    private void report(String caller, String question, long began, long from)
            throws IOException, InterruptedException {
        double millis = (System.nanoTime() - began) / 1e6;
        // The log is written by another process.
        Thread.sleep(60);
        List<JsonNode> plans = plans(from);
        long rows = 0;
        Set<String> indexes = new TreeSet<>();
        for (JsonNode plan : plans) {
            rows += walk(plan.get("Plan"), indexes, caller + " " + question);
        }
        if (rows > MOST_ROWS && !FIGURES.contains(question)) {
            faults.add("FAULT " + caller + " " + question + " reads " + rows + " rows");
        }
        System.out.printf(
                "%-10s %-75s %10d %9.1f %10d  %s%n",
                caller, question, plans.size(), millis, rows, String.join(" ", indexes));
    }

    /** Rows read from tables and indexes in the node and below it. */
    private long walk(JsonNode node, Set<String> indexes, String question) {
        long rows = 0;
        String type = node.path("Node Type").asText();
        if (type.contains("Scan") && (node.has("Relation Name") || node.has("Index Name"))) {
            rows = Math.round((node.path("Actual Rows").asDouble()
                            + node.path("Rows Removed by Filter").asDouble()
                            + node.path("Rows Removed by Index Recheck").asDouble())
                    * node.path("Actual Loops").asDouble());
            if (node.has("Index Name")) {
                indexes.add(node.get("Index Name").asText());
            }
            if (type.equals("Seq Scan") && rows > SMALL) {
                faults.add("FAULT " + question + " reads all of "
                        + node.get("Relation Name").asText());
            }
        }
        for (JsonNode child : node.path("Plans")) {
            rows += walk(child, indexes, question);
        }
        return rows;
    }

    private List<JsonNode> plans(long from) throws IOException {
        byte[] bytes;
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
        }
        List<JsonNode> plans = new ArrayList<>();
        var matcher = PLAN.matcher(new String(bytes, StandardCharsets.UTF_8));
        while (matcher.find()) {
            plans.add(Client.JSON.readTree(matcher.group(1)));
        }
        return plans;
    }

    private String first(String list, String token) throws IOException, InterruptedException {
        return Client.JSON
                .readTree(client.get(list, token).body())
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}

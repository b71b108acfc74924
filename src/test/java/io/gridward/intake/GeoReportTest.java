package io.gridward.intake;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.decide;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.trusted;
import static io.gridward.intake.IntakeFixture.waiting;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/**
 * Answers are held against the tables of wiki.open311.org/GeoReport_v2: of each resource the names of its fields, which of
 * them are never empty, and what they look like.
 */
@GridwardTest
class GeoReportTest {

    private static final String ANY = "(?s).*";
    private static final String SOME = "(?s).+";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";
    private static final String DEGREES = "-?\\d+(\\.\\d+)?(E-?\\d+)?";

    /** "GET Service List", table "Response". */
    private static final Map<String, String> SERVICE = Map.of(
            "service_code", SOME,
            "service_name", SOME,
            "description", ANY,
            "metadata", "true|false",
            "type", "realtime|batch|blackbox",
            "keywords", ANY,
            "group", ANY);

    /** "POST Service Request", table "Response"; the id or the token. */
    private static final Map<String, String> RECEIPT =
            Map.of("service_request_id", ANY, "token", SOME, "service_notice", ANY, "account_id", ANY);

    /** "GET service_request_id from a token", table "Response". */
    private static final Map<String, String> TOKEN = Map.of("service_request_id", ANY, "token", SOME);

    /** "GET Service Requests", table "Response"; "Date/time format" for the times. */
    private static final Map<String, String> REQUEST = request();

    /** "Errors": each with a code and a description. */
    private static final Map<String, String> ERROR = Map.of("code", "[45]\\d\\d", "description", SOME);

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void lists_the_services(String format) throws Exception {
        var answer = given().get("/open311/v2/services." + format);
        var services = read(answer, 200, format, "services", "service", SERVICE);
        assertThat(services).anySatisfy(service -> assertThat(service)
                .containsEntry("service_code", "01001")
                .containsEntry("service_name", "排水管道堵塞")
                .containsEntry("group", "01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void a_request_is_sent_found_and_read(String format) throws Exception {
        var square = square();
        var receipt = read(send(trusted().key(), square, "堵塞，请电 13800001234", format), 201, format, RECEIPT)
                .get(0);
        String number = receipt.get("service_request_id");
        var read = read(given().get("/open311/v2/requests/" + number + "." + format), 200, format, REQUEST)
                .get(0);
        assertThat(read)
                .containsEntry("service_request_id", number)
                .containsEntry("status", "open")
                .containsEntry("service_code", "01001")
                // What anybody may read names nobody.
                .containsEntry("description", "堵塞，请电 …");
        assertThat(Double.parseDouble(read.get("lat"))).isEqualTo(square.latitude());
        assertThat(Double.parseDouble(read.get("long"))).isEqualTo(square.longitude());

        var token = given().get("/open311/v2/tokens/" + receipt.get("token") + "." + format);
        assertThat(read(token, 200, format, TOKEN).get(0)).containsEntry("service_request_id", number);

        assertThat(numbers(format, Map.of("bbox", around(square)))).containsExactly(number);
        assertThat(numbers(format, Map.of("bbox", around(square), "status", "closed")))
                .isEmpty();
        assertThat(numbers(format, Map.of("bbox", around(square), "service_code", "08001,01001")))
                .containsExactly(number);
        assertThat(numbers(format, Map.of("service_request_id", number + ",20260101000000")))
                .containsExactly(number);
    }

    @Test
    void what_is_closed_says_so() throws Exception {
        var square = square();
        String number = number(send(trusted().key(), square, "堵塞", "json"));
        String id =
                loggedInAs(Role.AUDITOR).get("/v1/cases/by-number/" + number).path("id");
        loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .body(Map.of("reason", "不属受理范围"))
                .post("/v1/cases/" + id + "/rejection")
                .then()
                .statusCode(200);
        assertThat(numbers("json", Map.of("bbox", around(square), "status", "closed")))
                .containsExactly(number);
        assertThat(numbers("json", Map.of("bbox", around(square), "status", "open")))
                .isEmpty();
    }

    @Test
    void where_there_is_more_to_see_is_told_to_moderators_and_once_it_is_a_case_to_all() throws Exception {
        var square = square();
        String there = "https://photos.example/" + square.west() + "/1.jpg";
        var receipt = read(send(moderated().key(), square, "堵塞", "json", there), 201, "json", RECEIPT)
                .get(0);
        String id = waiting(square);
        loggedInAs(Role.COMMANDER)
                .get("/v1/resident-reports?state=PENDING&area=330282107")
                .then()
                .body("items.find { it.id == '" + id + "' }.mediaUrl", equalTo(there));
        decide(Role.COMMANDER, id, "release", Map.of()).statusCode(200);
        var token = given().get("/open311/v2/tokens/" + receipt.get("token") + ".json");
        String number = read(token, 200, "json", TOKEN).get(0).get("service_request_id");
        assertThat(read(given().get("/open311/v2/requests/" + number + ".json"), 200, "json", REQUEST)
                        .get(0))
                .containsEntry("media_url", there);
        for (String bad : List.of("javascript:alert(1)", "file:///etc/passwd", "https://a b")) {
            read(send(moderated().key(), square, "堵塞", "json", bad), 400, "json", ERROR);
        }
    }

    @Test
    void what_waits_for_the_command_room_is_shown_to_nobody() throws Exception {
        var square = square();
        var receipt = read(send(moderated().key(), square, "堵塞", "json"), 201, "json", RECEIPT)
                .get(0);
        assertThat(receipt.get("service_request_id")).isEmpty();
        assertThat(numbers("json", Map.of("bbox", around(square)))).isEmpty();
        String byToken = "/open311/v2/tokens/" + receipt.get("token") + ".json";
        assertThat(read(given().get(byToken), 200, "json", TOKEN).get(0)).containsEntry("service_request_id", "");

        decide(Role.COMMANDER, waiting(square), "release", Map.of()).statusCode(200);
        String number = read(given().get(byToken), 200, "json", TOKEN).get(0).get("service_request_id");
        assertThat(numbers("json", Map.of("bbox", around(square)))).containsExactly(number);
    }

    @Test
    void what_staff_report_is_shown_to_nobody() throws Exception {
        var square = square();
        var report = IntakeFixture.report(square);
        report.remove("contact");
        report.put("source", "RESIDENT");
        String number = loggedInAs(Role.COMMANDER)
                .contentType("application/json")
                .body(report)
                .post("/v1/cases")
                .path("number");
        assertThat(numbers("json", Map.of("bbox", around(square)))).isEmpty();
        read(given().get("/open311/v2/requests/" + number + ".json"), 404, "json", ERROR);
    }

    @Test
    void pages_together_are_the_list_and_what_changed_is_found() throws Exception {
        var square = square();
        String key = trusted().key();
        var sent = List.of(number(send(key, square, "一", "json")), number(send(key, square, "二", "json")));
        var first = numbers("json", Map.of("bbox", around(square), "page_size", "1"));
        var second = numbers("json", Map.of("bbox", around(square), "page_size", "1", "page", "2"));
        assertThat(List.of(first.get(0), second.get(0))).containsExactly(sent.get(1), sent.get(0));
        String now = Instant.now().minusSeconds(3600).toString();
        assertThat(numbers("json", Map.of("bbox", around(square), "updated_after", now)))
                .hasSize(2);
        String later = Instant.now().plusSeconds(3600).toString();
        assertThat(numbers("json", Map.of("bbox", around(square), "updated_after", later)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "services?jurisdiction_id=110000, 404",
        "services/98, 404",
        "requests?jurisdiction_id=110000, 404",
        "requests/20260101000000, 404",
        "tokens/none, 404",
        "requests?start_date=yesterday, 400",
        "requests?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z, 400",
        "requests?end_date=2026-11-01T00:00:00Z&start_date=2026-11-02T00:00:00Z, 400",
        "requests?status=lost, 400",
        "requests?page=0, 400",
        "requests?page_size=1001, 400"
    })
    void a_refusal_is_a_list_of_codes_and_descriptions(String asked, int status) throws Exception {
        for (String format : List.of("json", "xml")) {
            var answer = given().urlEncodingEnabled(false)
                    .get("/open311/v2/" + asked.replaceFirst("^[^?]+", "$0." + format));
            assertThat(read(answer, status, format, "errors", "error", ERROR).get(0))
                    .containsEntry("code", String.valueOf(status));
        }
    }

    @Test
    void without_a_key_a_place_or_a_known_service_nothing_is_taken() throws Exception {
        var square = square();
        read(send("no-such-key", square, "堵塞", "xml"), 403, "xml", "errors", "error", ERROR);
        var key = trusted().key();
        var form = new HashMap<>(Map.of("api_key", key, "service_code", "01001", "description", "堵塞"));
        read(given().formParams(form).post("/open311/v2/requests.json"), 400, "json", ERROR);
        form.putAll(Map.of("lat", "1.5", "long", "east"));
        read(given().formParams(form).post("/open311/v2/requests.json"), 400, "json", ERROR);
        form.putAll(Map.of("long", String.valueOf(square.longitude()), "lat", String.valueOf(square.latitude())));
        form.put("service_code", "98");
        read(given().formParams(form).post("/open311/v2/requests.json"), 404, "json", ERROR);
        form.put("service_code", "01001");
        form.put("description", "长".repeat(3000));
        read(given().formParams(form).post("/open311/v2/requests.json"), 400, "json", ERROR);
    }

    @Test
    void without_a_suffix_the_client_has_what_it_accepts() throws Exception {
        var accepted = given().accept("application/json").get("/open311/v2/services");
        read(accepted, 200, "json", SERVICE);
        read(given().accept("text/xml").get("/open311/v2/services"), 200, "xml", "services", "service", SERVICE);
    }

    /** "GET Service Definition" and "Service Discovery", their example answers. */
    @Test
    void the_definition_and_the_discovery_look_as_in_the_standard() throws Exception {
        var definition = element(given().get("/open311/v2/services/01001.xml"), "service_definition");
        assertThat(children(definition)).containsOnly(Map.entry("service_code", "01001"), Map.entry("attributes", ""));
        var asJson =
                json.readTree(given().get("/open311/v2/services/01001.json").asString());
        assertThat(asJson.path("attributes").isArray()).isTrue();

        var discovery = element(given().get("/open311/v2/discovery.xml"), "discovery");
        assertThat(children(discovery)).containsOnlyKeys("changeset", "contact", "key_service", "endpoints");
        var endpoint = (Element) discovery.getElementsByTagName("endpoint").item(0);
        assertThat(children(endpoint))
                .containsOnlyKeys("specification", "url", "changeset", "type", "formats")
                .containsEntry("specification", "http://wiki.open311.org/GeoReport_v2")
                .containsEntry("type", "production");
        assertThat(endpoint.getElementsByTagName("format").getLength()).isEqualTo(2);
    }

    private static Map<String, String> request() {
        var fields = new HashMap<String, String>();
        for (var sometimesEmpty : List.of(
                "status_notes",
                "description",
                "agency_responsible",
                "service_notice",
                "address",
                "address_id",
                "zipcode",
                "media_url")) {
            fields.put(sometimesEmpty, ANY);
        }
        fields.put("service_request_id", SOME);
        fields.put("status", "open|closed");
        fields.put("service_name", SOME);
        fields.put("service_code", SOME);
        fields.put("requested_datetime", TIME);
        fields.put("updated_datetime", TIME);
        fields.put("expected_datetime", "(" + TIME + ")?");
        fields.put("lat", DEGREES);
        fields.put("long", DEGREES);
        return fields;
    }

    private static Response send(String key, GridFixture.Square square, String text, String format) {
        return send(key, square, text, format, "");
    }

    private static Response send(String key, GridFixture.Square square, String text, String format, String mediaUrl) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("media_url", mediaUrl)
                .formParams(Map.of(
                        "api_key",
                        key,
                        "jurisdiction_id",
                        "330282",
                        "service_code",
                        "01001",
                        "lat",
                        square.latitude(),
                        "long",
                        square.longitude(),
                        "description",
                        text,
                        "first_name",
                        "示",
                        "phone",
                        IntakeFixture.PHONE))
                .post("/open311/v2/requests." + format);
    }

    private static String around(GridFixture.Square square) {
        return square.west() + "," + square.south() + "," + (square.west() + 0.01) + "," + (square.south() + 0.01);
    }

    private String number(Response sent) throws Exception {
        return read(sent, 201, "json", RECEIPT).get(0).get("service_request_id");
    }

    private List<String> numbers(String format, Map<String, String> arguments) throws Exception {
        var answer = given().queryParams(arguments).get("/open311/v2/requests." + format);
        return read(answer, 200, format, REQUEST).stream()
                .map(request -> request.get("service_request_id"))
                .toList();
    }

    private List<Map<String, String>> read(Response answer, int status, String format, Map<String, String> schema)
            throws Exception {
        return read(answer, status, format, status < 300 ? "service_requests" : "errors", "request", schema);
    }

    /** The items of the list, which have all the fields of the schema and no others. */
    private List<Map<String, String>> read(
            Response answer, int status, String format, String list, String item, Map<String, String> schema)
            throws Exception {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        boolean isJson = format.equals("json");
        assertThat(answer.contentType().replace("UTF", "utf"))
                .isEqualTo(isJson ? "application/json; charset=utf-8" : "text/xml; charset=utf-8");
        List<Map<String, String>> items =
                isJson ? items(json.readTree(answer.asByteArray())) : items(element(answer, list), item);
        for (var each : items) {
            assertThat(each).containsOnlyKeys(schema.keySet());
            each.forEach((field, value) -> assertThat(value).as(field).matches(schema.get(field)));
        }
        return items;
    }

    private static List<Map<String, String>> items(JsonNode list) {
        assertThat(list.isArray()).isTrue();
        return list.valueStream()
                .map(item -> {
                    var fields = new TreeMap<String, String>();
                    item.properties()
                            .forEach(field -> fields.put(
                                    field.getKey(),
                                    field.getValue().isNull()
                                            ? ""
                                            : field.getValue().asText()));
                    return (Map<String, String>) fields;
                })
                .toList();
    }

    private static List<Map<String, String>> items(Element list, String item) {
        var items = new ArrayList<Map<String, String>>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            assertThat(node.getNodeName()).isEqualTo(item);
            items.add(children((Element) node));
        }
        return items;
    }

    private static Map<String, String> children(Element parent) {
        var fields = new TreeMap<String, String>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            fields.put(node.getNodeName(), node.getTextContent());
        }
        return fields;
    }

    private static Element element(Response answer, String name) throws Exception {
        String text = answer.asString();
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
        assertThat(root.getNodeName()).isEqualTo(name);
        return root;
    }
}

package io.gridward.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.CommittedDocument;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The program as src/docs/OPERATING.md has it run: with TLS, a collector of traces, JSON logs, and one foreign origin. */
@GridwardTest
@TestProfile(ObservedTest.Observed.class)
@WithTestResource(value = ObservedTest.Operator.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ObservedTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SECRET = "Never-in-a-span-7";

    @TestHTTPResource(value = "/", tls = true)
    URL secure;

    public static class Observed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gridward.log.json", "true",
                    "otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay", "100ms",
                    "quarkus.http.test-ssl-port", "0",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://console.example");
        }
    }

    /** Makes the certificate by the command in the document, and collects traces. */
    public static class Operator implements QuarkusTestResourceLifecycleManager {

        private static final Pattern COMMAND = Pattern.compile("```sh\n(openssl .*)\n```");

        static final List<byte[]> RECEIVED = new CopyOnWriteArrayList<>();

        private HttpServer collector;
        private Path directory;

        @Override
        public Map<String, String> start() {
            try {
                directory = Files.createTempDirectory("gridward-tls");
                makeCertificate();
                collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                collector.createContext("/v1/traces", exchange -> {
                    RECEIVED.add(exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
                collector.start();
                return Map.of(
                        "otel.exporter.otlp.endpoint",
                        "http://localhost:" + collector.getAddress().getPort(),
                        "quarkus.tls.key-store.pem.0.cert",
                        directory.resolve("tls.crt").toString(),
                        "quarkus.tls.key-store.pem.0.key",
                        directory.resolve("tls.key").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void makeCertificate() throws IOException, InterruptedException {
            var command = COMMAND.matcher(CommittedDocument.read("OPERATING.md"));
            assertThat(command.find()).isTrue();
            int exit = new ProcessBuilder("sh", "-c", command.group(1))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(
                    directory.resolve("tls.crt"),
                    new TestInjector.AnnotatedAndMatchesType(Certificate.class, Path.class));
        }

        @Override
        public void stop() {
            if (collector != null) {
                collector.stop(0);
            }
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface Certificate {}

    @Certificate
    Path certificate;

    @Test
    void over_tls_browsers_are_told_to_stay_there() throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null);
        try (var in = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry(
                    "gridward", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        given().trustStore(trusted)
                .get(URI.create(secure.toString().replace("/$", "") + "v1/grids"))
                .then()
                .statusCode(401)
                .header("Strict-Transport-Security", "max-age=31536000")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void the_named_origin_may_read_and_no_other() {
        given().header("Origin", "https://console.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,x-source-key")
                .options("/v1/grids")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://console.example");
        loggedInAs(Role.AUDITOR)
                .header("Origin", "https://console.example")
                .get("/v1/grids")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://console.example")
                .header(
                        "Access-Control-Expose-Headers",
                        equalTo("ETag,Link,Location,RateLimit,RateLimit-Policy,Retry-After,X-Request-Id,"
                                + "Idempotency-Replayed"));
        assertThat(loggedInAs(Role.AUDITOR)
                        .header("Origin", "https://elsewhere.example")
                        .get("/v1/grids")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void a_request_is_one_span_of_the_trace_it_came_with_and_tells_nothing_personal() throws Exception {
        loggedInAs(Role.ADMIN)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("X-Action-Note", SECRET)
                .queryParam("name", SECRET)
                .contentType(ContentType.JSON)
                .body(Map.of("loginName", SECRET, "displayName", SECRET))
                .post("/v1/accounts")
                .then()
                .statusCode(400)
                .header("X-Request-Id", TRACE);
        loggedInAs(Role.ADMIN).get("/nowhere/" + SECRET);
        String sent = "";
        for (int i = 0; i < 400 && !sent.contains("/v1/accounts"); i++) {
            Thread.sleep(25);
            sent = collected();
        }
        assertThat(sent).contains("POST /v1/accounts").contains("withheld").doesNotContain(SECRET);
        byte[] id = java.util.HexFormat.of().parseHex(TRACE);
        assertThat(sent.split(Pattern.quote(new String(id, StandardCharsets.ISO_8859_1)), -1))
                .as("parts around the trace's id: one span")
                .hasSize(2);
    }

    private static String collected() {
        return Operator.RECEIVED.stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }

    @Test
    void logs_are_json_with_fields_for_every_part() {
        var record = new ExtLogRecord(Level.INFO, "GET /v1/grids 200", "test");
        record.setLoggerName("io.gridward.request");
        record.putMdc("route", "/v1/grids");
        var written = new JsonObject(consoleFormatter().format(record));
        assertThat(written.getJsonObject("mdc").getString("route")).isEqualTo("/v1/grids");
        assertThat(written.getString("message")).isEqualTo("GET /v1/grids 200");
        assertThat(written.getString("level")).isEqualTo("INFO");
    }

    private static Formatter consoleFormatter() {
        return Stream.of(Logger.getLogger("").getHandlers())
                .flatMap(ObservedTest::withNested)
                .filter(handler -> handler.getClass().getSimpleName().equals("ConsoleHandler"))
                .findFirst()
                .orElseThrow()
                .getFormatter();
    }

    private static Stream<Handler> withNested(Handler handler) {
        return handler instanceof ExtHandler outer
                ? Stream.concat(
                        Stream.of(handler), Stream.of(outer.getHandlers()).flatMap(ObservedTest::withNested))
                : Stream.of(handler);
    }
}

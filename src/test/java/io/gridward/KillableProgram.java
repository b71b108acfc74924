package io.gridward;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged program on a data directory of its own, to be killed and started again. */
public final class KillableProgram {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final Path directory;
    private final Map<String, String> settings;
    private int starts;
    private int port;
    private String password = "";
    private String token = "";
    private Process process;

    /** @param settings environment variables besides those of its address and directory */
    public KillableProgram(Path directory, Map<String, String> settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /** Returns when it listens. */
    public void start() throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), "the native build has no jar");
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path output = directory.resolve(++starts + ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("GRIDWARD_DATA_DIR", directory.resolve("data").toString());
        builder.environment().putAll(settings);
        process = builder.start();
        while (!Files.readString(output).contains("Listening on")) {
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            Thread.sleep(50);
        }
        var shown = Pattern.compile("password \"([^\"]+)\"").matcher(Files.readString(output));
        password = shown.find() ? shown.group(1) : password;
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public int port() {
        return port;
    }

    public RequestSpecification asAdmin() {
        return as(adminToken());
    }

    /** Also good at other programs on the same database and keys. */
    public String adminToken() {
        if (token.isEmpty()) {
            token = token("admin", password);
        }
        return token;
    }

    public RequestSpecification as(String accessToken) {
        return asNobody().auth().oauth2(accessToken);
    }

    public String token(String loginName, String itsPassword) {
        return asNobody()
                .formParam("grant_type", "password")
                .formParam("username", loginName)
                .formParam("password", itsPassword)
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    public RequestSpecification asNobody() {
        return RestAssured.given().baseUri("http://127.0.0.1").port(port);
    }
}

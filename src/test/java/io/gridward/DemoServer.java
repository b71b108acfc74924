package io.gridward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The packaged program as a newcomer starts it: an empty data directory, the demo county, the embedded database; and with
 * what WEBHOOKS.md and WECHAT.md ask for besides.
 */
public class DemoServer implements QuarkusTestResourceLifecycleManager {

    private Path dataDirectory;

    @Override
    public Map<String, String> start() {
        try {
            dataDirectory = Files.createTempDirectory("gridward-it");
            return Map.of(
                    "gridward.data-dir", dataDirectory.toString(),
                    "gridward.demo", "true",
                    "gridward.webhooks.private-addresses-allowed", "true",
                    "gridward.wechat.stub", "true",
                    "gridward.mini-program.templates.CASE_REJECTED.id", "tmpl-case-rejected",
                    "gridward.mini-program.templates.CASE_REJECTED.fields.thing1", "title",
                    "gridward.mini-program.templates.CASE_REJECTED.fields.character_string2", "number",
                    "quarkus.http.host", "127.0.0.1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program is told to end only after this; its database must find its directory until then. */
    @Override
    public void stop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::deleteWhenEnded));
    }

    private void deleteWhenEnded() {
        Path running = dataDirectory.resolve("postgres/cluster/postmaster.pid");
        try {
            for (int i = 0; i < 100 && Files.exists(running); i++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(dataDirectory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

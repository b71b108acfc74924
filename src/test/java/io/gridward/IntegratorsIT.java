package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands in the pages for integrators, run as they stand there against the packaged program. */
@GridwardIntegrationTest
class IntegratorsIT {

    @Test
    void the_commands_for_integrators_work() throws IOException, InterruptedException {
        assertThat(said("INTEGRATORS.md"))
                .contains("\"loginName\":\"partner\"")
                .contains("\"nextCursor\":")
                .contains("Idempotency-Replayed: true")
                .contains("示例网格（新）")
                .contains("\"code\":\"STALE_VERSION\"")
                .contains("\"hasNextPage\":true")
                .contains("\"requested\":200")
                .contains("snapshot: ")
                .containsPattern("GRID_[A-Z]+ [0-9a-f-]{36}\n跟上了")
                .containsPattern("429: waiting \\d+ s")
                .containsPattern("410: reading everything anew\n(429: waiting \\d+ s\n)*snapshot: ");
    }

    @Test
    void the_commands_of_the_feed_work() throws IOException, InterruptedException {
        assertThat(said("FEED.md"))
                .containsPattern("\"type\":\"CASE_REPORTED\".*\"排水管道堵塞\".*\n?.*\\{\"items\":\\[],\"nextToken\"")
                .contains("}路面积水\n")
                .containsPattern("id:\\S+\ndata:.*\"CASE_REPORTED\".*\"污水外溢\"")
                .containsPattern("\"changes\":\\{\"nextToken\":.*\"CASE_REPORTED\".*污水外溢");
    }

    @Test
    void the_commands_of_exports_work() throws IOException, InterruptedException {
        assertThat(said("EXPORTS.md"))
                .contains("\"state\":\"COMPLETED\"")
                .contains("cases.ndjson: OK")
                .contains("{\"items\":[")
                .contains("\"state\":\"CANCELLED\"\n\"state\":\"CANCELLED\"\n\"state\":\"COMPLETED\"\n");
    }

    @Test
    void the_commands_of_webhooks_work() throws IOException, InterruptedException {
        assertThat(said("WEBHOOKS.md"))
                .contains("\"lastStatus\":503")
                .contains("{\"deliveries\":0}", "{\"deliveries\":2}")
                .contains("received PING\n", "received CASE_REPORTED\n")
                .contains("received PING again\n", "received CASE_REPORTED again\n");
    }

    @Test
    void the_commands_of_subscriptions_work() throws IOException, InterruptedException {
        assertThat(said("SUBSCRIPTIONS.md")).contains("\"requested\":3").contains("\"type\":\"CASE_REPORTED\"");
    }

    @Test
    void the_commands_of_the_mini_program_work() throws IOException, InterruptedException {
        assertThat(said("WECHAT.md"))
                .contains("\"tokens\":null")
                .contains("\"access_token\":")
                .contains("\"templateId\":\"tmpl-case-rejected\",\"remaining\":1")
                .contains("\"template_id\":\"tmpl-case-rejected\"")
                .contains("\"textCheck\":\"RISKY\",\"textCheckLabel\":10001\n")
                .contains("\n304\n")
                .contains(
                        "\"outcome\":\"DONE\"\n\"outcome\":\"DONE\"\n\"outcome\":\"REPEATED\"\n\"outcome\":\"REPEATED\"\n")
                .contains("\"fetched\":1");
    }

    private static String said(String page) throws IOException, InterruptedException {
        return ShellCommands.run(Files.readString(Path.of("src/docs").resolve(page)));
    }
}

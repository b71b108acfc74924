package io.gridward.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of every type of change somebody has decided whether it is told: it stands in {@link ChangeKind}, or here. A new type
 * fails this test until it stands in one of the two.
 */
class EveryTypeIsDecidedTest {

    private static final Path SOURCES = Path.of("src/main/java/io/gridward");
    private static final Pattern NAME = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern TELLS = Pattern.compile("outbox\\s*\\.append\\(|String change\\(\\)");

    /** Beginnings of the types that are written down for the audit only, and why nobody is told. */
    private static final List<String> WITHHELD = List.of(
            // Who may do what, and with which key.
            "ACCOUNT_",
            "API_CLIENT_",
            "REFRESH_TOKEN_",
            "REPORT_SOURCE_",
            "DEPARTMENT_MEMBER_",
            "WECHAT_",
            // Rules and settings of the installation.
            "CALENDAR_YEAR_",
            "CASE_ROUTING_RULE_",
            "DUTY_RULE_",
            "VISIT_RULE_",
            "OPINION_TAG_",
            // What is between a worker and those above him.
            "DUTY_APPEAL_",
            "EXEMPTION_",
            "FLAG_",
            // Residents.
            "HOUSEHOLD_",
            "ERRAND_",
            "OPINION_",
            "POLICY_NOTICE_",
            "RESIDENT_",
            "REPORT_PHOTO_",
            // Nobody's but its author's, its photos included.
            "CASE_DRAFTED",
            "CASE_PHOTO_",
            // What only tells how data came, and who took it.
            "IMPORT_",
            "EXPORT_",
            "WEBHOOK_",
            "DEMO_");

    @Test
    void every_type_that_is_appended_is_told_or_withheld() {
        var types = types();
        assertThat(types).as("types that were found").hasSizeGreaterThan(100);

        assertThat(types.stream().filter(type -> isTold(type) == isWithheld(type)))
                .as("in neither table, or in both")
                .isEmpty();
    }

    @Test
    void nothing_is_told_that_nobody_appends() {
        var types = types();
        for (var kind : ChangeKind.values()) {
            assertThat(types).as(kind.name()).containsAll(ChangeKind.typesNamed(kind.name()));
        }
    }

    private static boolean isTold(String type) {
        return ChangeKind.ofType(type).isPresent();
    }

    private static boolean isWithheld(String type) {
        return WITHHELD.stream().anyMatch(type::startsWith);
    }

    private static Set<String> types() {
        var types = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(EveryTypeIsDecidedTest::text)
                    .filter(text -> TELLS.matcher(text).find())
                    .forEach(text -> NAME.matcher(text)
                            .results()
                            .map(name -> name.group(1))
                            .forEach(types::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

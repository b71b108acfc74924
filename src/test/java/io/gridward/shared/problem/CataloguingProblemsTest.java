package io.gridward.shared.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.CommittedDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GridwardTest
class CataloguingProblemsTest {

    @Inject
    ProblemCatalogue catalogue;

    @Test
    void no_kind_of_problem_in_the_code_is_missing() {
        var inCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.gridward").stream()
                        .filter(type -> type.isAssignableTo(ProblemKind.class) && !type.isInterface())
                        .map(type -> type.reflect().getEnumConstants())
                        .flatMap(Arrays::stream)
                        .toList();

        assertThat(inCode).hasSizeGreaterThan(80);
        assertThat(kinds()).map(Object.class::cast).containsExactlyInAnyOrderElementsOf(inCode);
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(kinds()).allSatisfy(kind -> {
            var definition = kind.definition();
            assertThat(List.of(definition.title(), definition.detail(), definition.remedy()))
                    .allSatisfy(text -> {
                        assertThat(text.zh()).isNotBlank();
                        assertThat(text.en()).isNotBlank();
                        assertThat(placeholders(text.zh())).isEqualTo(placeholders(text.en()));
                    });
            assertThat(definition.title().zh()).matches(".*\\p{IsHan}.*");
            assertThat(definition.remedy().zh()).matches(".*\\p{IsHan}.*");
        });
    }

    @Test
    void two_kinds_of_one_code_are_refused_at_start() {
        var family = new ProblemFamily(new Text("重复", "Twice"), CommonProblem.values()) {};

        assertThatThrownBy(() -> new ProblemCatalogue(List.of(family, family)))
                .hasMessageContaining("MALFORMED_REQUEST");
    }

    @Test
    void the_committed_page_is_what_the_code_says() {
        CommittedDocument.mustBe("PROBLEMS.md", ProblemsMarkdown.of(catalogue));
    }

    private List<ProblemKind> kinds() {
        return catalogue.families().stream()
                .flatMap(family -> family.kinds().stream())
                .toList();
    }

    private static String placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }
}

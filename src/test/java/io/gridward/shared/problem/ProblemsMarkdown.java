package io.gridward.shared.problem;

import java.util.stream.Collectors;

/** The catalogue as a page of Markdown. */
final class ProblemsMarkdown {

    private static final String HEAD = """
            # Problems

            Every refusal is `application/problem+json` (RFC 9457) with one of these codes; GraphQL puts the same object into
            `errors[].extensions`. A code never changes its meaning and is never translated. Titles and details are Chinese, or English
            for `Accept-Language: en`; `{…}` stands for a member of the same answer. The running server tells the same at `/problems`
            and, for each code, where the `type` of a problem leads: `GRID_RETIRED` at `/problems/grid-retired`.

            Generated from the code: a test fails when this page is stale.
            """;

    private ProblemsMarkdown() {}

    static String of(ProblemCatalogue catalogue) {
        return catalogue.families().stream().map(ProblemsMarkdown::section).collect(Collectors.joining("", HEAD, ""));
    }

    private static String section(ProblemFamily family) {
        return """

                ## %s · %s

                | Code | Status | Meaning | What an answer says | What to do |
                |---|---|---|---|---|
                %s""".formatted(
                        family.subject().en(),
                        family.subject().zh(),
                        family.kinds().stream().map(ProblemsMarkdown::row).collect(Collectors.joining()));
    }

    private static String row(ProblemKind kind) {
        var definition = kind.definition();
        return "| `%s` | %d | %s | %s | %s |\n"
                .formatted(
                        kind.name(),
                        kind.status(),
                        cell(definition.title()),
                        cell(definition.detail()),
                        cell(definition.remedy()));
    }

    private static String cell(Text text) {
        String both = text.zh().equals(text.en()) ? text.zh() : text.zh() + "<br>" + text.en();
        return both.replace("|", "\\|").replace("*/*", "`*/*`");
    }
}

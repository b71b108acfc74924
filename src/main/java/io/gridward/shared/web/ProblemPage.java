package io.gridward.shared.web;

import java.util.Locale;
import java.util.stream.Collectors;

import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** The catalogue for people: what a browser shows who follows the {@code type} of a problem. */
final class ProblemPage {

    private static final Text CATALOGUE = new Text("错误目录", "Problems");
    private static final Text STATUS = new Text("HTTP 状态", "HTTP status");
    private static final Text MEANING = new Text("含义", "Meaning");
    private static final Text DETAIL = new Text("说明", "What an answer says");
    private static final Text REMEDY = new Text("如何处理", "What to do");

    private final Locale locale;

    ProblemPage(Locale locale) {
        this.locale = locale;
    }

    String index(Iterable<ProblemFamily> families) {
        var body = new StringBuilder();
        for (var family : families) {
            body.append("<h2>%s</h2>\n<ul>\n%s</ul>\n"
                    .formatted(
                            text(family.subject()),
                            family.kinds().stream().map(this::item).collect(Collectors.joining())));
        }
        return page(CATALOGUE.in(locale), body.toString());
    }

    String of(ProblemKind kind) {
        var definition = kind.definition();
        return page(kind.name(), """
                <dl>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%d</dd>
                </dl>
                <p><a href="/problems">%s</a></p>
                """.formatted(
                        text(MEANING),
                        text(definition.title()),
                        text(REMEDY),
                        text(definition.remedy()),
                        text(DETAIL),
                        text(definition.detail()),
                        text(STATUS),
                        kind.status(),
                        text(CATALOGUE)));
    }

    private String item(ProblemKind kind) {
        return "<li><a href=\"%s\"><code>%s</code></a> %d %s</li>\n"
                .formatted(
                        kind.type(),
                        kind.name(),
                        kind.status(),
                        text(kind.definition().title()));
    }

    private String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body>
                <h1>%s</h1>
                %s</body>
                </html>
                """.formatted(locale.toLanguageTag(), title, title, body);
    }

    private String text(Text text) {
        return text.in(locale).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

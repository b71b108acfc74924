package io.gridward.shared.graphql.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;

import io.gridward.shared.problem.Problem;

/** Parses and validates each document once: clients send the same few over and over. */
@ApplicationScoped
public class Documents {

    private static final int MOST_KEPT = 300;

    /** In characters. Longer ones are no client's daily question, and hundreds of them would fill the memory. */
    private static final int LONGEST_KEPT = 5_000;

    private final GraphQLSchema schema;
    private final GraphqlLimits limits;
    private final ParserOptions options;
    private final Map<String, ParsedDocument> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedDocument> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Documents(GraphQLSchema schema, GraphqlLimits limits) {
        this.schema = schema;
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.maxTokens()).maxCharacters(limits.maxCharacters()));
    }

    /**
     * @throws DocumentRefused with every mistake there is in it
     * @throws Problem one of {@link GraphqlProblem} when it is too large to be looked at
     */
    public ParsedDocument of(String query) {
        ParsedDocument known;
        synchronized (kept) {
            known = kept.get(query);
        }
        if (known != null) {
            return known;
        }
        Document document = parsed(query);
        DocumentSize.check(document, limits);
        var parsed = ParsedDocument.of(valid(document));
        if (query.length() <= LONGEST_KEPT) {
            synchronized (kept) {
                kept.put(query, parsed);
            }
        }
        return parsed;
    }

    private Document parsed(String query) {
        if (query.length() > limits.maxCharacters()) {
            throw Problem.of(GraphqlProblem.GRAPHQL_TOO_LONG).with("limit", limits.maxCharacters());
        }
        try {
            return new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(options)
                            .locale(Locale.ENGLISH)
                            .build());
        } catch (ParseCancelledTooDeepException e) {
            throw Problem.of(GraphqlProblem.GRAPHQL_TOO_DEEP).with("limit", limits.maxDepth());
        } catch (ParseCancelledException e) {
            throw Problem.of(GraphqlProblem.GRAPHQL_TOO_MANY_TOKENS).with("limit", limits.maxTokens());
        } catch (InvalidSyntaxException e) {
            throw new DocumentRefused(List.of(e.toInvalidSyntaxError()));
        }
    }

    private Document valid(Document document) {
        List<? extends GraphQLError> errors;
        try {
            errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        } catch (IndexOutOfBoundsException nothingLeft) {
            // The library's rule for subscriptions looks at their first field, and @skip may leave none.
            throw DocumentRefused.because("A subscription must select exactly one field.");
        }
        if (!errors.isEmpty()) {
            throw new DocumentRefused(errors);
        }
        return document;
    }
}

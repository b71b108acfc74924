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
import graphql.schema.GraphQLSchema;

/** Parses and validates each document once: clients send the same few over and over. */
@ApplicationScoped
public class Documents {

    private static final int MOST_KEPT = 500;

    private final GraphQLSchema schema;
    private final Map<String, ParsedDocument> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedDocument> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** @throws DocumentRefused with every mistake there is in it */
    public ParsedDocument of(String query) {
        ParsedDocument known;
        synchronized (kept) {
            known = kept.get(query);
        }
        if (known != null) {
            return known;
        }
        var parsed = ParsedDocument.of(valid(parsed(query)));
        synchronized (kept) {
            kept.put(query, parsed);
        }
        return parsed;
    }

    private static Document parsed(String query) {
        try {
            return Parser.parse(query);
        } catch (InvalidSyntaxException e) {
            throw new DocumentRefused(List.of(e.toInvalidSyntaxError()));
        }
    }

    private Document valid(Document document) {
        List<? extends GraphQLError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            throw new DocumentRefused(errors);
        }
        return document;
    }
}

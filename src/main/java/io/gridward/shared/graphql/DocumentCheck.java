package io.gridward.shared.graphql;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLError;

import io.gridward.shared.graphql.engine.DocumentRefused;
import io.gridward.shared.graphql.engine.Documents;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Looks at documents that are to run later. */
@ApplicationScoped
public class DocumentCheck {

    private final Documents documents;

    DocumentCheck(Documents documents) {
        this.documents = documents;
    }

    /** @throws Problem GRAPHQL_INVALID, or that it is too large */
    public void require(String query) {
        try {
            documents.of(query);
        } catch (DocumentRefused refused) {
            String reason =
                    refused.errors().stream().map(GraphQLError::getMessage).collect(Collectors.joining("; "));
            throw Problem.of(CommonProblem.GRAPHQL_INVALID).with("reason", reason);
        }
    }

    /** The name of a document: the SHA-256 of its UTF-8 in hexadecimal digits. */
    public static String nameOf(String query) {
        return QueryTexts.hash(query);
    }
}

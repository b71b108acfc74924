package io.gridward.shared.graphql.engine;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLObjectType;

/**
 * What one request selects of the objects of one type at one place of the document, and these objects as the run finds
 * them.
 */
record Selection(GraphQLObjectType type, List<SelectedField> fields, List<Node.OfObject> nodes) {

    Selection(GraphQLObjectType type, List<SelectedField> fields) {
        this(type, fields, new ArrayList<>());
    }
}

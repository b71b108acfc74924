package io.gridward.shared.graphql.engine;

import graphql.schema.GraphQLFieldDefinition;

/** A field of the schema with everything that is known about it before any request. */
record ResolvedField(GraphQLFieldDefinition definition, OutputType type, Resolver resolver) {}

/** Runs GraphQL documents over the API the annotations describe: level by level, one call a batch, straight to JSON. */
@NullMarked
package io.gridward.shared.graphql.engine;

import org.jspecify.annotations.NullMarked;

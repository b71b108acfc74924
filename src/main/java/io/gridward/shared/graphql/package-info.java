/** The GraphQL door: requests, limits, answers and what all its lists share. */
@NullMarked
package io.gridward.shared.graphql;

import org.jspecify.annotations.NullMarked;

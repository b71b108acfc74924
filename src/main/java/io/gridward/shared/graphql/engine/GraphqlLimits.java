package io.gridward.shared.graphql.engine;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one GraphQL request may cost. Each limit refuses with a code of its own. */
@ConfigMapping(prefix = "gridward.graphql")
public interface GraphqlLimits {

    /** Objects that a query could answer with. */
    @WithDefault("50000")
    long maxObjects();

    @WithDefault("100000")
    int maxCharacters();

    @WithDefault("10000")
    int maxTokens();

    /** Fields within fields; introspection as tools ask for it needs 15. */
    @WithDefault("20")
    int maxDepth();

    @WithDefault("100")
    int maxAliases();

    @WithDefault("200")
    int maxDirectives();

    /** Fields once all fragments are spread. */
    @WithDefault("5000")
    int maxFields();

    /** Values anywhere in the variables. */
    @WithDefault("20000")
    int maxVariables();

    /** How long a query may run, and each of its statements. */
    @WithDefault("10s")
    Duration timeout();
}

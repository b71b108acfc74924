package io.gridward.shared.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much one caller may ask for; 0 for as much as he likes. The usual values stop only what would drown the program:
 * lower them where it is known who asks. API clients may have limits of their own.
 */
@ConfigMapping(prefix = "gridward.rates")
public interface RatesConfig {

    /** Requests of one account or API client. */
    @WithDefault("1000000")
    int requestsPerMinute();

    /** Requests from one address, behind which many may be. */
    @WithDefault("1000000")
    int requestsPerMinuteOfAddress();

    /** Points of GraphQL of one account or API client: objects that his queries could answer with. */
    @WithDefault("1000000000")
    int costPerMinute();
}

package io.gridward.exchange;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.gridward.shared.web.LargerBody;

/** Files to be imported may be larger than other bodies. */
@Singleton
class LargerImports {

    @Produces
    @Singleton
    LargerBody imports(ExchangeConfig config) {
        return new LargerBody("/v1/imports/", config.maxFileSize().asLongValue());
    }
}

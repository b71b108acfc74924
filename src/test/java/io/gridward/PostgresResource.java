package io.gridward;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import io.gridward.shared.postgres.DisposablePostgres;

/** A real, empty PostgreSQL for the tests of one application start; fast, because its data need not survive. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private DisposablePostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = DisposablePostgres.start();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.server().jdbcUrl(),
                "quarkus.datasource.username", postgres.server().username(),
                "quarkus.datasource.password", postgres.server().password());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}

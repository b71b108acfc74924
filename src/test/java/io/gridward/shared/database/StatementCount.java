package io.gridward.shared.database;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of the application, so that a test can show that they do not grow with the rows. */
@Singleton
@Default
@PersistenceUnitExtension
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger statements = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        statements.incrementAndGet();
        return sql;
    }

    /** How many statements run while the work is done. */
    public int during(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }
}

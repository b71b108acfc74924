package io.gridward.shared.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements of requests, so that a test can show that they do not grow with the rows. What jobs do in the
 * meantime does not count.
 */
@Singleton
@Default
@PersistenceUnitExtension
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger statements = new AtomicInteger();
    private static final ThreadLocal<List<String>> OF_THREAD = new ThreadLocal<>();

    @Override
    public String inspect(String sql) {
        var noted = OF_THREAD.get();
        if (noted != null) {
            noted.add(sql);
        }
        if (isOfRequest()) {
            statements.incrementAndGet();
        }
        return sql;
    }

    private static boolean isOfRequest() {
        var container = Arc.container();
        return container.requestContext().isActive()
                && container.instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }

    /** How many statements run while the work is done. */
    public int during(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    /** The statements that the work runs on this thread, without those that fetch numbers, fifty at a time. */
    public List<String> here(Runnable work) {
        var noted = new ArrayList<String>();
        OF_THREAD.set(noted);
        try {
            work.run();
        } finally {
            OF_THREAD.remove();
        }
        noted.removeIf(sql -> sql.contains("nextval"));
        return noted;
    }
}

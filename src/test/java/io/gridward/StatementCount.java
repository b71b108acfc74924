package io.gridward;

import jakarta.persistence.EntityManagerFactory;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/**
 * Counts the SQL statements that Hibernate prepares while something runs, in whichever thread:
 *
 * <pre>{@code assertThat(StatementCount.of(() -> query(10))).isEqualTo(StatementCount.of(() -> query(100)));}</pre>
 */
public final class StatementCount {

    private StatementCount() {}

    public static long of(Runnable work) {
        var statistics = Arc.container()
                .instance(EntityManagerFactory.class)
                .get()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

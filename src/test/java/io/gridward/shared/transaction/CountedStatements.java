package io.gridward.shared.transaction;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import javax.sql.DataSource;

import io.gridward.shared.database.StatementCount;

/** What goes past the entity manager counts like what goes through it. */
@Alternative
@Priority(1)
@Singleton
class CountedStatements extends Statements {

    private final StatementCount count;

    CountedStatements(DataSource dataSource, StatementCount count) {
        super(dataSource);
        this.count = count;
    }

    @Override
    public <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        return super.query(count.inspect(sql), reading, values);
    }

    @Override
    public void update(String sql, Object... values) {
        super.update(count.inspect(sql), values);
    }
}

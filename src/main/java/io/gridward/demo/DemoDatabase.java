package io.gridward.demo;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/** Whether this installation is a demo. */
@ApplicationScoped
public class DemoDatabase {

    /** The outbox keeps everything for ever: what it tells here stays true. */
    private static final String LOADED = "select exists (select from outbox where subject_id = '" + DemoCounty.COUNTY
            + "' and type = '" + DemoCounty.LOADED + "')";

    private static final String IN_USE =
            "select exists (select from grid) or exists (select from account) or exists (select from api_client)";

    private final DataSource dataSource;

    DemoDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** True when the demo was loaded at some time: its accounts with a known password may still be there. */
    public boolean isLoaded() {
        return ask(LOADED);
    }

    /** True when there is something that would be mixed with the demo. */
    boolean isInUse() {
        return ask(IN_USE);
    }

    private boolean ask(String question) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

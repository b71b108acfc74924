package io.gridward.grid;

import java.sql.SQLException;
import java.time.Instant;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.geo.Position;

import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class HearingOfBoundariesTest {

    @Inject
    GridLocator locator;

    @Inject
    DataSource database;

    @Test
    void what_another_node_changes_is_known_here_soon() throws SQLException, InterruptedException {
        var square = freeSquare();
        var place = Position.wgs84(square.longitude(), square.latitude());
        String code = gridOn("330282002203", square);
        assertThat(locator.codeAt(place, Instant.now())).contains(code);

        // Past this node's own use cases, as another node does it.
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update grid_boundary set valid_to = now()"
                        + " where grid_id = (select id from grid where code = ?)")) {
            update.setString(1, code);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        for (int i = 0; i < 100 && locator.codeAt(place, Instant.now()).isPresent(); i++) {
            Thread.sleep(100);
        }
        assertThat(locator.codeAt(place, Instant.now())).isEmpty();
    }
}

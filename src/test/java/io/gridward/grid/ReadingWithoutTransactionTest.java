package io.gridward.grid;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Fields;
import io.gridward.shared.page.PageRequest;

import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static org.assertj.core.api.Assertions.assertThat;

/** A request that holds a connection while it waits for another one stalls when all do so. */
@GridwardTest
class ReadingWithoutTransactionTest {

    @Inject
    Grids grids;

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    @ActivateRequestContext
    void no_connection_is_held_after_a_statement() {
        String code = gridOn("330282002203", freeSquare());

        assertThat(grids.byCode(Reach.everything(), code)).isPresent();
        assertThat(transaction.getTransactionStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        assertThat(isConnected()).isFalse();

        var page = grids.page(
                Reach.everything(), new GridFilter(null, null, null, null), new PageRequest(5, null), Fields.ALL);
        assertThat(page.items()).isNotEmpty();
        assertThat(isConnected()).isFalse();
    }

    private boolean isConnected() {
        return entities.unwrap(SessionImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .isPhysicallyConnected();
    }
}

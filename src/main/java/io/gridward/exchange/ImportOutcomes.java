package io.gridward.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What became of the rows of imports: a batch a row, so that keeping it costs next to nothing. */
@ApplicationScoped
class ImportOutcomes {

    private final Session session;
    private final ObjectMapper json;

    ImportOutcomes(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void add(UUID importId, long firstRow, List<RowOutcome> outcomes) {
        session.createNativeMutationQuery(
                        "insert into import_batch (import_id, first_row, outcomes) values (?1, ?2, cast(?3 as jsonb))")
                .setParameter(1, importId)
                .setParameter(2, firstRow)
                .setParameter(3, write(outcomes))
                .executeUpdate();
    }

    /** Forgets them all: a dry run begins again. */
    void clear(UUID importId) {
        session.createNativeMutationQuery("delete from import_batch where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    /** The outcomes in the order of the rows, a batch in memory at once. */
    Iterator<RowOutcome> of(UUID importId) {
        return new Iterator<>() {
            private long nextRow;
            private Iterator<RowOutcome> batch = batch(importId, 0).iterator();

            @Override
            public boolean hasNext() {
                if (!batch.hasNext()) {
                    batch = batch(importId, nextRow).iterator();
                }
                return batch.hasNext();
            }

            @Override
            public RowOutcome next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                nextRow++;
                return batch.next();
            }
        };
    }

    private List<RowOutcome> batch(UUID importId, long firstRow) {
        String stored = QuarkusTransaction.joiningExisting().call(() -> session.createNativeQuery(
                        "select cast(outcomes as text) from import_batch where import_id = ?1 and first_row = ?2",
                        String.class)
                .setParameter(1, importId)
                .setParameter(2, firstRow)
                .getResultStream()
                .findFirst()
                .orElse("[]"));
        return read(stored);
    }

    private String write(List<RowOutcome> outcomes) {
        var rows = json.createArrayNode();
        for (var outcome : outcomes) {
            var row = rows.addArray().add(outcome.kind().name());
            if (outcome.code() != null) {
                row.add(outcome.code()).add(outcome.detail());
            }
        }
        return rows.toString();
    }

    private List<RowOutcome> read(String stored) {
        var outcomes = new ArrayList<RowOutcome>();
        try {
            for (JsonNode row : json.readTree(stored)) {
                outcomes.add(new RowOutcome(
                        RowOutcome.Kind.valueOf(row.get(0).textValue()), text(row.get(1)), text(row.get(2))));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return outcomes;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.textValue();
    }
}

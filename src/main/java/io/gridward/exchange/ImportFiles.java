package io.gridward.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Time;

/** Keeps uploaded files in the database, in encrypted pieces: nodes are stateless, and any of them may go on. */
@ApplicationScoped
class ImportFiles {

    private static final int PIECE_BYTES = 1 << 18;

    private final Session session;
    private final PersonalData personal;
    private final Time time;
    private final ExchangeConfig config;

    ImportFiles(Session session, PersonalData personal, Time time, ExchangeConfig config) {
        this.session = session;
        this.personal = personal;
        this.time = time;
        this.config = config;
    }

    /** Within the transaction of the caller. */
    void store(UUID importId, Spool file) throws IOException {
        try (InputStream in = file.read()) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(PIECE_BYTES); piece.length > 0; piece = in.readNBytes(PIECE_BYTES)) {
                session.createNativeMutationQuery(
                                "insert into import_chunk (import_id, seq, content) values (?1, ?2, ?3)")
                        .setParameter(1, importId)
                        .setParameter(2, seq)
                        .setParameter(3, personal.sealBytes(piece, importId, field(seq)))
                        .executeUpdate();
                seq++;
            }
        }
    }

    /** The file on this node's disk. */
    Spool fetch(UUID importId) throws IOException {
        Spool file = Spool.empty();
        try (var out = file.write()) {
            int seq = 0;
            for (byte[] piece = piece(importId, seq); piece != null; piece = piece(importId, seq)) {
                out.write(personal.openBytes(piece, importId, field(seq)));
                seq++;
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        return file;
    }

    /** Deletes the files and the outcomes of imports that ended longer ago than they are kept. */
    int deleteOld() {
        return session.createNativeQuery("""
                        with old as (update import_job set file_kept = false
                                      where file_kept
                                        and finished_at < :before
                                     returning id),
                             chunks as (delete from import_chunk where import_id in (select id from old)),
                             batches as (delete from import_batch where import_id in (select id from old))
                        select count(*) from old
                        """, Integer.class)
                .setParameter("before", time.now().minus(config.keep()))
                .getSingleResult();
    }

    private byte @Nullable [] piece(UUID importId, int seq) {
        return QuarkusTransaction.joiningExisting().call(() -> session.createNativeQuery(
                        "select content from import_chunk where import_id = ?1 and seq = ?2", byte[].class)
                .setParameter(1, importId)
                .setParameter(2, seq)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private static String field(int seq) {
        return "import.chunk." + seq;
    }
}

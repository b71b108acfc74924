package io.gridward.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Time;

/** Keeps whole files in the database, in encrypted pieces: nodes are stateless, and any of them hands them out. */
@ApplicationScoped
class ExportFiles {

    private static final int PIECE_BYTES = 1 << 18;

    private final Session session;
    private final PersonalData personal;
    private final Time time;

    ExportFiles(Session session, PersonalData personal, Time time) {
        this.session = session;
        this.personal = personal;
        this.time = time;
    }

    /** Within the transaction of the caller. */
    void store(UUID exportId, Spool file) throws IOException {
        try (InputStream in = file.read()) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(PIECE_BYTES); piece.length > 0; piece = in.readNBytes(PIECE_BYTES)) {
                session.createNativeMutationQuery(
                                "insert into export_chunk (export_id, seq, content) values (?1, ?2, ?3)")
                        .setParameter(1, exportId)
                        .setParameter(2, seq)
                        .setParameter(3, personal.sealBytes(piece, exportId, field(seq)))
                        .executeUpdate();
                seq++;
            }
        }
    }

    void write(UUID exportId, long from, long length, OutputStream out) throws IOException {
        int offset = (int) (from % PIECE_BYTES);
        long left = length;
        for (int seq = (int) (from / PIECE_BYTES); left > 0; seq++) {
            byte[] sealed = piece(exportId, seq);
            if (sealed == null) {
                throw new IOException("The file of export " + exportId + " has been deleted meanwhile");
            }
            byte[] piece = personal.openBytes(sealed, exportId, field(seq));
            int some = (int) Math.min(left, piece.length - offset);
            out.write(piece, offset, some);
            left -= some;
            offset = 0;
        }
    }

    /** Deletes the files that can no longer be had. */
    int deleteExpired() {
        return session.createNativeQuery("""
                        with old as (update export_job set file_kept = false
                                      where file_kept
                                        and expires_at <= :now
                                     returning id),
                             chunks as (delete from export_chunk where export_id in (select id from old))
                        select count(*) from old
                        """, Integer.class)
                .setParameter("now", time.now())
                .getSingleResult();
    }

    private byte @Nullable [] piece(UUID exportId, int seq) {
        return QuarkusTransaction.joiningExisting().call(() -> session.createNativeQuery(
                        "select content from export_chunk where export_id = ?1 and seq = ?2", byte[].class)
                .setParameter(1, exportId)
                .setParameter(2, seq)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private static String field(int seq) {
        return "export.chunk." + seq;
    }
}

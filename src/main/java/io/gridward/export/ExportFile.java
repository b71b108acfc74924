package io.gridward.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;

import io.gridward.exchange.SheetKind;

/** A whole file on its way out. */
public final class ExportFile {

    private final UUID id;
    private final SheetKind type;
    private final ExportFormat format;
    private final WholeFile whole;
    private final ExportFiles files;

    ExportFile(UUID id, SheetKind type, ExportFormat format, WholeFile whole, ExportFiles files) {
        this.id = id;
        this.type = type;
        this.format = format;
        this.whole = whole;
        this.files = files;
    }

    public String name() {
        return type.name().toLowerCase(Locale.ROOT) + "-" + id + "." + format.extension();
    }

    public String mediaType() {
        return format.mediaType();
    }

    public long bytes() {
        return whole.bytes();
    }

    public String sha256() {
        return whole.sha256();
    }

    /** So many of its bytes from there on, a piece in memory at a time. */
    public void write(long from, long length, OutputStream out) throws IOException {
        files.write(id, from, length, out);
    }
}

package io.gridward.export;

import io.gridward.exchange.sheet.FileFormat;

/** What the file of an export may be. */
public enum ExportFormat {
    /** A line a thing, each as its list shows it. */
    NDJSON("application/x-ndjson", "ndjson"),
    CSV(FileFormat.CSV.mediaType() + ";charset=UTF-8", FileFormat.CSV.extension()),
    XLSX(FileFormat.XLSX.mediaType(), FileFormat.XLSX.extension());

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}

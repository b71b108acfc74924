package io.gridward.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the bytes of files are kept, by their SHA-256 in hex: the same file is kept once. */
interface FileStore {

    /** When this returns, the file outlasts a fall of the machine. */
    void put(String sha256, byte[] content) throws IOException;

    Optional<InputStream> get(String sha256) throws IOException;
}

package io.gridward.workrecord;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the bytes of photos are kept, by their SHA-256 in hex: the same photo is kept once. */
interface PhotoStore {

    /** When this returns, the photo outlasts a fall of the machine. */
    void put(String sha256, byte[] content) throws IOException;

    Optional<InputStream> get(String sha256) throws IOException;
}

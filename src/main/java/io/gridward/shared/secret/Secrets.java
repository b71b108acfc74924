package io.gridward.shared.secret;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secrets of this installation. Each is 32 random bytes made when first needed and kept in
 * {@code <data directory>/keys}, readable by the owner only; {@code gridward.secret.<name>} (base64) takes precedence,
 * so that several nodes share them.
 */
@ApplicationScoped
public class Secrets {

    private static final int BYTES = 32;

    private final Config config;
    private final Path directory;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    Secrets(Config config, @ConfigProperty(name = "gridward.data-dir", defaultValue = "data") Path dataDirectory) {
        this.config = config;
        this.directory = dataDirectory.resolve("keys");
    }

    public SecretKeySpec key(String name) {
        return known.computeIfAbsent(name, this::load);
    }

    /** The same secret as a key of AES-256. */
    public SecretKeySpec aesKey(String name) {
        return new SecretKeySpec(key(name).getEncoded(), "AES");
    }

    public byte[] hmac(String name, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key(name));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec load(String name) {
        byte[] bytes = config.getOptionalValue("gridward.secret." + name, String.class)
                .map(Base64.getDecoder()::decode)
                .orElseGet(() -> KeyFile.readOrCreate(directory.resolve(name + ".key"), Secrets::random));
        if (bytes.length != BYTES) {
            throw new IllegalStateException("The secret " + name + " must have " + BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}

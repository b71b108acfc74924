package io.gridward.shared.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Encrypts personal fields (DOMAIN.md §13): AES-256-GCM with a random nonce, bound to the person and the field, so that a
 * value copied into another row or column does not open there. Stored as the key's number, the nonce, the encrypted text
 * and its tag; the number lets a later key be used beside this one.
 */
@ApplicationScoped
public class PersonalData {

    private static final byte KEY_NUMBER = 1;
    private static final String KEY_NAME = "personal-data";

    /** A secret of its own: who can compute fingerprints cannot decrypt. */
    private static final String FINGERPRINT_KEY_NAME = "personal-data-lookup";

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    PersonalData(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @param owner whose value it is
     * @param field name of the field, the same whenever it is opened
     */
    public Sealed seal(String value, UUID owner, String field) {
        return new Sealed(encrypt(value.getBytes(UTF_8), owner, field), fingerprint(value, field));
    }

    /** The value that was sealed for this owner and field; null for null. */
    public @Nullable String open(byte @Nullable [] sealed, UUID owner, String field) {
        return sealed == null ? null : new String(decrypt(sealed, owner, field), UTF_8);
    }

    /** What {@link Sealed#fingerprint()} would be: equal for equal values of one field, and only there. */
    public byte[] fingerprint(String value, String field) {
        return secrets.hmac(FINGERPRINT_KEY_NAME, (field + "\n" + value).getBytes(UTF_8));
    }

    /** Seals what is no single value but may contain many, such as a file; it cannot be looked up. */
    public byte[] sealBytes(byte[] content, UUID owner, String field) {
        return encrypt(content, owner, field);
    }

    /** What {@link #sealBytes} has sealed for this owner and field. */
    public byte[] openBytes(byte[] sealed, UUID owner, String field) {
        return decrypt(sealed, owner, field);
    }

    private byte[] encrypt(byte[] value, UUID owner, String field) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, new GCMParameterSpec(TAG_BITS, nonce), owner, field)
                    .doFinal(value);
            return ByteBuffer.allocate(1 + NONCE_BYTES + encrypted.length)
                    .put(KEY_NUMBER)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] decrypt(byte[] sealed, UUID owner, String field) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != KEY_NUMBER) {
            throw new IllegalStateException("Personal data under an unknown key: " + field + " of " + owner);
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, nonce(sealed), owner, field);
            return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException notSealedForThis) {
            throw new IllegalStateException("Personal data that was not sealed for " + field + " of " + owner);
        }
    }

    private Cipher cipher(int mode, GCMParameterSpec nonce, UUID owner, String field) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secrets.aesKey(KEY_NAME), nonce);
        cipher.updateAAD((owner + "\n" + field).getBytes(UTF_8));
        return cipher;
    }

    private static GCMParameterSpec nonce(byte[] sealed) {
        return new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES);
    }
}

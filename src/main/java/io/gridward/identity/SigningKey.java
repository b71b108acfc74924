package io.gridward.identity;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;

import io.gridward.shared.secret.KeyFile;

/**
 * The RSA key that signs access tokens, made at first start and kept in {@code <data directory>/keys}.
 * {@code gridward.secret.token-signing} (PKCS #8 in base64) takes precedence, so that several nodes share one.
 */
@ApplicationScoped
class SigningKey {

    private static final String NAME = "token-signing";
    private static final int BITS = 2048;

    private final RsaJsonWebKey key;

    SigningKey(
            @ConfigProperty(name = "gridward.data-dir", defaultValue = "data") Path dataDirectory,
            @ConfigProperty(name = "gridward.secret." + NAME) Optional<String> configured) {
        byte[] pkcs8 = configured
                .map(Base64.getMimeDecoder()::decode)
                .orElseGet(() -> KeyFile.readOrCreate(
                        dataDirectory.resolve("keys").resolve(NAME + ".key"), SigningKey::generate));
        this.key = read(pkcs8);
    }

    /** A key that cannot be read must stop the start, not the first login. */
    void atStart(@Observes StartupEvent start) {
        key.getKeyId();
    }

    /** RFC 7638 thumbprint: the same key has the same name everywhere. */
    String id() {
        return key.getKeyId();
    }

    RSAPrivateKey privateKey() {
        return key.getRsaPrivateKey();
    }

    RSAPublicKey publicKey() {
        return key.getRsaPublicKey();
    }

    /** The public half as a JSON Web Key (RFC 7517). */
    Map<String, Object> publicJwk() {
        return key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static byte[] generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RsaJsonWebKey read(byte[] pkcs8) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var open = factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            var key = new RsaJsonWebKey((RSAPublicKey) open);
            key.setPrivateKey(secret);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return key;
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalStateException("The signing key " + NAME + " is not an RSA key in PKCS #8", e);
        }
    }
}

package io.gridward.shared.page;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes and reads the opaque cursors: the keys of a row, sealed so that nobody makes up his own. */
@ApplicationScoped
public class Cursors {

    private static final int SEAL_BYTES = 8;
    private static final String SEPARATOR = "\n";

    private final Secrets secrets;

    Cursors(Secrets secrets) {
        this.secrets = secrets;
    }

    public String write(String list, List<String> values) {
        byte[] text = (list + SEPARATOR + String.join(SEPARATOR, values)).getBytes(UTF_8);
        byte[] sealed = Arrays.copyOf(seal(text), SEAL_BYTES + text.length);
        System.arraycopy(text, 0, sealed, SEAL_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The keys in a cursor; a cursor of another list, or one this server never gave, is refused. */
    List<String> read(String list, int count, String cursor) {
        return open(list, count, cursor).orElseThrow(() -> Problem.of(CommonProblem.CURSOR_INVALID));
    }

    /** The values in a cursor; empty for one of another list, or one this server never gave. */
    public Optional<List<String>> open(String list, int count, String cursor) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        byte[] text = sealed.length < SEAL_BYTES ? new byte[0] : Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        byte[] seal = Arrays.copyOf(sealed, SEAL_BYTES);
        List<String> parts = Arrays.asList(new String(text, UTF_8).split(SEPARATOR, -1));
        boolean isOurs = MessageDigest.isEqual(seal, seal(text))
                && parts.size() == count + 1
                && parts.get(0).equals(list);
        return isOurs ? Optional.of(parts.subList(1, parts.size())) : Optional.empty();
    }

    private byte[] seal(byte[] text) {
        return Arrays.copyOf(secrets.hmac("cursor", text), SEAL_BYTES);
    }
}

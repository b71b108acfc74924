package io.gridward.identity;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/**
 * @param id chosen by the client
 * @param loginName unique whatever its case
 * @param reach code prefixes, {@code *} for everything
 * @param workerId the worker behind the account
 * @param password the first one; null for a generated one
 */
public record CreateAccount(
        @Nullable UUID id,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]{0,63}")
        String loginName,

        @NotBlank @CodePointLength(max = 200) String displayName,
        @NotEmpty List<@NotNull Role> roles,
        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = Reach.PREFIX_PATTERN) String> reach,
        @Nullable UUID workerId,
        @Nullable String password) {

    /** A password is compared with its slow hash only, never through the fast one of a fingerprint. */
    CreateAccount withoutPassword() {
        return new CreateAccount(id, loginName, displayName, roles, reach, workerId, null);
    }
}

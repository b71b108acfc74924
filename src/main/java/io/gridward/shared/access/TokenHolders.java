package io.gridward.shared.access;

import java.util.Optional;

/** Who holds an access token, for doors to which it comes in a message instead of a header. */
public interface TokenHolders {

    /** Empty where the token is no good. */
    Optional<SignedIn> of(String token);
}

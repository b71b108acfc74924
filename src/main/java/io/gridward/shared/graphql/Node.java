package io.gridward.shared.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Whatever can be read again by its id (Relay global object identification). */
@Description("Whatever can be read again by its id")
public interface Node {

    @Id
    @NonNull
    String getId();
}

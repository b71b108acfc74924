package io.gridward.phone.web;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.gridward.phone.Syncing;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Listing;

@Path("/v1/me/sync")
@Authenticated
@Tag(name = "phone")
public class SyncResource {

    private final Syncing syncing;
    private final SyncOperations operations;

    SyncResource(Syncing syncing, SyncOperations operations) {
        this.syncing = syncing;
        this.operations = operations;
    }

    @POST
    @Operation(
            operationId = "syncOperations",
            summary = "Do in order what was done offline, each operation once, with a result each",
            description =
                    "One that is refused, or cannot even be read, is no loss to the others; one that needs it (after) is"
                            + " not tried. A batch may be sent again as a whole: what was done within the last day is answered as"
                            + " then, and what was created under an id of the phone's is created once for ever.")
    public Listing<SyncResult> sync(@Nullable SyncBatch batch, @Context HttpHeaders headers) {
        var given = batch == null ? List.<JsonNode>of() : batch.operations();
        var synced = syncing.sync(given.stream().map(operations::read).toList());
        var language = Language.of(headers);
        return new Listing<>(
                IntStream.range(0, synced.size())
                        .mapToObj(i -> SyncResult.of(i, synced.get(i), language))
                        .toList(),
                null);
    }
}

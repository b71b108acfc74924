package io.gridward.workrecord.web;

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

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Language;
import io.gridward.shared.web.Listing;
import io.gridward.workrecord.RecordFiling;

@Path("/v1/record-batches")
@Authenticated
@Tag(name = "records")
public class RecordBatchResource {

    private final RecordFiling filing;
    private final RecordItems items;

    RecordBatchResource(RecordFiling filing, RecordItems items) {
        this.filing = filing;
        this.items = items;
    }

    @POST
    @Once
    @Operation(
            operationId = "fileRecords",
            summary = "File records of one's own work that were made offline",
            description =
                    "Answers for each item, in order: accepted, duplicate (with the record there is), or refused and why. One"
                            + " that is refused, or cannot even be read, is no loss to the others; a batch may be sent again as"
                            + " a whole.")
    @Refuses("ACCOUNT_WITHOUT_WORKER")
    public Listing<RecordResult> file(@Nullable RecordBatch batch, @Context HttpHeaders headers) {
        var given = batch == null ? List.<JsonNode>of() : batch.items();
        var judged = filing.fileAll(given.stream().map(items::read).toList());
        var language = Language.of(headers);
        return new Listing<>(
                IntStream.range(0, judged.size())
                        .mapToObj(i -> RecordResult.of(i, judged.get(i), language))
                        .toList(),
                null);
    }
}

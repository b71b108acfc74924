package io.gridward.exchange;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.Ids;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A case has its id from the row: the one it names, else one made from the reference under which the sender keeps it,
 * else from what it says. So a file that is sent again finds its cases.
 */
final class CaseIds {

    private CaseIds() {}

    static UUID of(RowValues row) {
        UUID id = row.get("id", UUID.class);
        if (id != null) {
            return id;
        }
        String reference = row.text("reference");
        return reference == null ? ofContent(row) : ofReference(row.text("system"), reference);
    }

    /** @param system where the reference is known; null for the sender's only one */
    private static UUID ofReference(@Nullable String system, String reference) {
        return named((system == null ? "" : "system\n" + system + "\n") + "reference\n" + reference);
    }

    /** Of the case that another row names: by its id, or by its reference in the same system. */
    static UUID ofNamed(@Nullable String system, String name) {
        return Ids.parse(name).orElseGet(() -> ofReference(system, name));
    }

    private static UUID ofContent(RowValues row) {
        return named(Stream.of("categoryCode", "text", "longitude", "latitude", "datum", "occurredAt")
                .map(column -> String.valueOf(row.values().get(column)))
                .collect(Collectors.joining("\n", "content\n", "")));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}

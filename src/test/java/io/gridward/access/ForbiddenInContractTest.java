package io.gridward.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.gridward.shared.CommittedDocument;
import io.gridward.shared.access.Role;
import io.gridward.shared.openapi.ApiDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract names FORBIDDEN where {@code ACCESS.md} keeps a role out, and where a use case says it in so many words. */
class ForbiddenInContractTest {

    /** Open to every role, yet not in all that may be asked. */
    private static final Set<String> REFUSED_IN_PART =
            Set.of("GET /v1/workers", "GET /v1/spreadsheets/workers", "POST /v1/me/password");

    @Test
    void an_operation_names_it_when_it_keeps_a_role_out_and_only_then() {
        var expected = Doors.endpoints().stream()
                .filter(door -> !door.decision().roles().equals(EnumSet.allOf(Role.class)))
                .map(door -> door.name().replaceAll(": [^}]+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(REFUSED_IN_PART);

        assertThat(ApiDocument.ofYaml(CommittedDocument.read("openapi.yaml")).codes().entrySet().stream()
                        .filter(operation -> operation.getValue().contains("FORBIDDEN"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}

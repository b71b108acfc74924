package io.gridward.shared.openapi;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BreakingChangesTest {

    private static final String DOCUMENT = """
            paths:
              /v1/grids:
                get:
                  operationId: listGrids
                  security: []
                  parameters:
                    - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
                    - {name: limit, in: query, schema: {type: integer, maximum: 200}}
                  responses:
                    '200':
                      description: OK
                      headers: {Link: {schema: {type: string}}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Grid'}}
                post:
                  operationId: createGrid
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/CreateGrid'}}
                  responses:
                    '201': {description: Created}
            components:
              schemas:
                Kind: {type: string, enum: [BASIC, DEDICATED]}
                CreateGrid:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 200}
                    kind: {anyOf: [{$ref: '#/components/schemas/Kind'}, {type: 'null'}]}
                Grid:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    version: {type: integer}
                    parent: {$ref: '#/components/schemas/Grid'}
            """;

    @Test
    void the_same_document_breaks_nothing() {
        assertThat(changesWhen("", "")).isEmpty();
    }

    @Test
    void what_only_adds_breaks_nothing() {
        assertThat(changesWhen("version: {type: integer}", "version: {type: integer}\n        area: {type: string}"))
                .isEmpty();
        assertThat(changesWhen("maxLength: 200", "maxLength: 300")).isEmpty();
    }

    @Test
    void a_removed_path_or_operation_is_named() {
        assertThat(changesWhen("/v1/grids:", "/v1/cells:"))
                .containsExactly("GET /v1/grids: removed", "POST /v1/grids: removed");
        assertThat(changesWhen("    post:", "    put:")).containsExactly("POST /v1/grids: removed");
        assertThat(changesWhen("operationId: listGrids", "operationId: grids"))
                .containsExactly("GET /v1/grids: operationId changed from listGrids");
    }

    @Test
    void a_field_that_is_no_longer_answered_is_named() {
        assertThat(changesWhen("version: {type: integer}", "revision: {type: integer}"))
                .containsExactly("GET /v1/grids 200.version: removed");
        assertThat(changesWhen("Grid:\n      type: object\n      required: [name]", "Grid:\n      type: object"))
                .contains("GET /v1/grids 200.name: may now be missing");
        assertThat(changesWhen("headers: {Link: {schema: {type: string}}}", "headers: {}"))
                .containsExactly("GET /v1/grids 200 header Link: removed");
    }

    @Test
    void a_changed_type_is_named() {
        assertThat(changesWhen("version: {type: integer}", "version: {type: string}"))
                .containsExactly("GET /v1/grids 200.version: type changed from [integer] to [string]");
        assertThat(changesWhen("version: {type: integer}", "version: {type: [integer, 'null']}"))
                .containsExactly("GET /v1/grids 200.version: may now be null");
    }

    @Test
    void a_removed_enum_value_is_named() {
        assertThat(changesWhen("[BASIC, DEDICATED]", "[BASIC]"))
                .containsExactly(
                        "GET /v1/grids parameter kind: enum value DEDICATED removed",
                        "POST /v1/grids body.kind: enum value DEDICATED removed");
    }

    @Test
    void what_is_now_demanded_is_named() {
        assertThat(changesWhen("{name: limit, in: query,", "{name: limit, in: query, required: true,"))
                .containsExactly("GET /v1/grids parameter limit: now required");
        assertThat(changesWhen(
                        "required: [name]\n      properties:\n        name: {type: string, maxLength",
                        "required: [name, kind]\n      properties:\n        name: {type: string, maxLength"))
                .containsExactly("POST /v1/grids body.kind: now required");
        assertThat(changesWhen("maxLength: 200", "maxLength: 20"))
                .containsExactly("POST /v1/grids body.name: maxLength now 20");
        assertThat(changesWhen("security: []", "security: [{token: []}]"))
                .containsExactly("GET /v1/grids: login now needed");
        assertThat(changesWhen(
                        "kind: {anyOf: [{$ref: '#/components/schemas/Kind'}, {type: 'null'}]}",
                        "kind: {$ref: '#/components/schemas/Kind'}"))
                .containsExactly("POST /v1/grids body.kind: null no longer taken");
    }

    private static List<String> changesWhen(String was, String is) {
        assertThat(DOCUMENT).contains(was);
        return BreakingChanges.between(ApiDocument.ofYaml(DOCUMENT), ApiDocument.ofYaml(DOCUMENT.replace(was, is)));
    }
}

package io.gridward.intake.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a service asks for besides, as GeoReport v2 has it.
 *
 * @param attributes none: a category asks for nothing more
 */
@RegisterForReflection
record GeoDefinition(@JsonProperty("service_code") String serviceCode, List<String> attributes) {}

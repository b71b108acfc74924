package io.gridward.demo;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application with the demo county, and so a database of its own. */
public class WithDemo implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("gridward.demo", "true");
    }
}

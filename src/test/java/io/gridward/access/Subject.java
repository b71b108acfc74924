package io.gridward.access;

import java.util.Map;

/**
 * A thing to try a request on.
 *
 * @param key id or code
 * @param others keys of things it belongs with, such as the grid of an assignment
 */
record Subject(String key, int version, Map<String, String> others) {

    Subject(String key, int version) {
        this(key, version, Map.of());
    }

    String other(String name) {
        return others.get(name);
    }
}

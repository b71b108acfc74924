package io.gridward;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public class Gridward {

    private Gridward() {}

    public static void main(String[] args) {
        Quarkus.run(args);
    }
}

package io.gridward;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Runs until it is told to stop. What it logs comes after everything Quarkus says of the start. */
public class Service implements QuarkusApplication {

    private final Signpost signpost;

    Service(Signpost signpost) {
        this.signpost = signpost;
    }

    @Override
    public int run(String... args) {
        signpost.log();
        Quarkus.waitForExit();
        return 0;
    }
}

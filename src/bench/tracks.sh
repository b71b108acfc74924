#!/usr/bin/env bash
# Track points a second through HTTP, with tokens and all checks, against COPY of the same points as rows, and against the
# bare SQL of an upload; then the memory while it goes on. Needs pgbench. About 12 minutes; -Dwarm=30 -Dround=3 -Dsteady=20
# for a quick look. -Dprogram=… takes another build's quarkus-run.jar, for a comparison on the same machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
exec java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.TracksBench

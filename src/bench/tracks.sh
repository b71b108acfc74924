#!/usr/bin/env bash
# Track points a second through HTTP, with tokens and all checks, against COPY of the same points as rows; then the memory
# while it goes on. About 8 minutes; -Dround=3 -Dsteady=20 for a quick look.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
exec java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.TracksBench

#!/usr/bin/env bash
# Import of 100,000 grids through the packaged program against COPY of the same rows, and the heap for 10,000 and 100,000
# rows. The program runs with a heap of 192 MB. About 4 minutes. Then the same file again with the program killed (kill -9)
# in the middle and started anew: what is missing and what is there twice is counted.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
exec java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.ImportBench

#!/usr/bin/env bash
# Import of 100,000 cases with their past through the packaged program (heap 192 MB) with the demo county, against COPY of
# all the rows they make; the same file again; and how long figures over them take. About 6 minutes; -Drows=10000 for a
# quick look.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
exec java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.HistoryBench

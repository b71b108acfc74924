#!/usr/bin/env bash
# Seconds to close a day of a county and of ten, and how fast a worker sees his own day while a county uploads at rush
# hour. About 6 minutes; -Dcounties=1 leaves out the ten.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
exec java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.DutyBench

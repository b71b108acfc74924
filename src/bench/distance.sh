#!/usr/bin/env bash
# Milliseconds to compute the walked distance of one day on one core. The serial collector keeps the second core out of it.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench process-test-classes
exec java -XX:+UseSerialGC -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.gridward.bench.DistanceBench

#!/usr/bin/env bash
# The page "100 grids with team and open cases" through GraphQL against the same bytes from memory. About 5 minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
data=$(mktemp -d)
port=${PORT:-18080}
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port GRIDWARD_DATA_DIR=$data GRIDWARD_DEMO=true \
    java -jar target/quarkus-app/quarkus-run.jar >"$data/log" 2>&1 &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$data"' EXIT
for _ in $(seq 300); do
    curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready" && break
    sleep 0.2
done
java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.gridward.bench.PageBench "$port" src/bench/page.graphql

#!/usr/bin/env bash
# Hostile requests against the packaged program with the demo county. Java options choose them: -Dseed=7 -Drequests=2000;
# -Donly=123 sends one again and shows the answer. Report in target/fuzz; ends with 1 when something was found.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
data=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
# However many files wait to be imported, more are taken in.
GRIDWARD_DATA_DIR=$data GRIDWARD_DEMO=true GRIDWARD_IDENTITY_ACCESS_TOKEN_LIFETIME=PT6H \
    GRIDWARD_IMPORTS_MOST_UNFINISHED=100000 \
    QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port \
    java -jar target/quarkus-app/quarkus-run.jar > "$data/log" &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$data"' EXIT
until curl -sf "http://127.0.0.1:$port/q/health/ready" > /dev/null; do
    kill -0 $server
    sleep 1
done
java "$@" -cp "target/test-classes:$(cat target/bench.classpath)" io.gridward.bench.fuzz.Fuzz "http://127.0.0.1:$port"

#!/usr/bin/env bash
# Both doors against the bare SQL of the same questions (pgbench) and PostGraphile, on one database with a million cases.
# Needs pgbench, psql and npm besides the JDK. About 25 minutes; -Dwarm=10 -Dround=3 for a quick look.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/doors/million.sh

npm install --silent --no-fund --no-audit --prefix "$data/node" postgraphile@4.14.1 >/dev/null
graph=$((port + 1))
"$data/node/node_modules/.bin/postgraphile" -c "postgres://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/$PGDATABASE" \
    -n 127.0.0.1 -p "$graph" --disable-query-log >"$data/postgraphile.log" 2>&1 &
postgraphile=$!
ready "http://127.0.0.1:$graph/graphql" --json '{"query":"{__typename}"}'

java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.gridward.bench.DoorsBench "$port" "$graph" src/bench/doors

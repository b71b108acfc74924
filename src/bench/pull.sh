#!/usr/bin/env bash
# A partner pulls a county with a million cases by GraphQL pages, by the change feed and as an export, rows a second against
# COPY … TO STDOUT of the same cases; and how long somebody else waits for a page meanwhile. Needs psql. About 8 minutes;
# -Dseconds=10 for a quick look.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/doors/million.sh

java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.gridward.bench.PullBench "$port" src/bench/pull/changes.sql

#!/usr/bin/env bash
# Cases reported, moved and listed a second with a million stored, and the page of the command room's queue against the same
# SQL run bare. Needs psql. About 15 minutes; -Dwarm=20 -Dround=4 for a quick look.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/doors/million.sh

java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.CasesBench "$port"

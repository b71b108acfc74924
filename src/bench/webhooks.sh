#!/usr/bin/env bash
# Webhooks delivered a second to receivers on the same machine, against the same requests sent by an ordinary client that
# keeps nothing. Needs psql. About 2 minutes; -Devents=1000 for a quick look.
set -euo pipefail
cd "$(dirname "$0")/../.."
export GRIDWARD_WEBHOOKS_PRIVATE_ADDRESSES_ALLOWED=true
. src/bench/program.sh

java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.gridward.bench.WebhooksBench "$port" src/bench/pull/changes.sql

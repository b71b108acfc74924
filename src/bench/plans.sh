#!/usr/bin/env bash
# How every list is answered when there are a million cases: the plans as PostgreSQL ran them. Fails when a list reads a
# large table from end to end, or far more rows than it shows. About 3 minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/doors/million.sh

psql -q -v ON_ERROR_STOP=1 <<'SQL'
alter system set session_preload_libraries = 'auto_explain';
load 'auto_explain';
alter system set auto_explain.log_min_duration = 0;
alter system set auto_explain.log_analyze = on;
alter system set auto_explain.log_timing = off;
alter system set auto_explain.log_format = 'json';
select pg_reload_conf();
-- Only new sessions load it.
select pg_sleep(0.5);
select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend';
SQL
java "$@" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.gridward.bench.PlansBench "$port" "$data/postgres/postgres.log"

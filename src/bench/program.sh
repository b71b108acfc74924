# Sourced: builds and starts the program with the demo county. Sets $port, $data and what psql and pgbench need; stops and
# removes all of it at the end. JAVA_OPTS go to the program.
./mvnw -q -Pbench package -DskipTests -DskipITs
data=$(mktemp -d)
port=${PORT:-18080}
cleanup() {
    kill ${postgraphile:-} ${server:-} 2>/dev/null || true
    wait || true
    rm -rf "$data"
}
trap cleanup EXIT
ready() {
    for _ in $(seq 600); do
        curl -sf -o /dev/null "$@" && return
        sleep 0.2
    done
    echo "$1 does not answer" >&2
    exit 1
}
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port GRIDWARD_DATA_DIR=$data GRIDWARD_DEMO=true \
    java ${JAVA_OPTS:-} -jar target/quarkus-app/quarkus-run.jar >"$data/log" 2>&1 &
server=$!
ready "http://127.0.0.1:$port/q/health/ready"

export PGHOST=127.0.0.1 PGUSER=gridward PGDATABASE=gridward
PGPORT=$(sed -n 4p "$data/postgres/cluster/postmaster.pid")
PGPASSWORD=$(cat "$data/postgres/password")
export PGPORT PGPASSWORD

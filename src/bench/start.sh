#!/usr/bin/env bash
# Start to first answer, jar by default; give another command line, such as the native executable, to measure that.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -Pbench package -DskipTests -DskipITs
[ $# -gt 0 ] || set -- java -jar target/quarkus-app/quarkus-run.jar
exec java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.gridward.bench.StartBench "$@"

# Sourced: the program with the demo county, whose cases are made a million.
. src/bench/program.sh
psql -q -v ON_ERROR_STOP=1 -f src/bench/doors/million.sql

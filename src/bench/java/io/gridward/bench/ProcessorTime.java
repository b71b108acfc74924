package io.gridward.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the program, the database server and this client have used of the processors: it says more than a clock on a busy machine. */
final class ProcessorTime {

    private final ProcessHandle program;
    private final ProcessHandle postmaster;
    private Map<Long, Duration> before = Map.of();

    /** @param database a connection to the server, which runs on this machine */
    ProcessorTime(Process program, Connection database) throws SQLException {
        this.program = program.toHandle();
        try (var statement = database.createStatement();
                var pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            this.postmaster = ProcessHandle.of(pid.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    /** @param client of the bench itself */
    record Used(Duration program, Duration postgres, Duration client) {

        static final Used NOTHING = new Used(Duration.ZERO, Duration.ZERO, Duration.ZERO);

        Used plus(Used more) {
            return new Used(program.plus(more.program), postgres.plus(more.postgres), client.plus(more.client));
        }
    }

    void begin() {
        before = now();
    }

    /** Since the beginning; a session that has ended meanwhile is not seen. */
    Used used() {
        var after = now();
        return new Used(
                spent(after, program.pid()),
                server().map(one -> spent(after, one.pid())).reduce(Duration.ZERO, Duration::plus),
                spent(after, ProcessHandle.current().pid()));
    }

    private Duration spent(Map<Long, Duration> after, long pid) {
        return after.getOrDefault(pid, Duration.ZERO).minus(before.getOrDefault(pid, Duration.ZERO));
    }

    private Map<Long, Duration> now() {
        var times = new HashMap<Long, Duration>();
        Stream.concat(Stream.of(program, ProcessHandle.current()), server())
                .forEach(one ->
                        times.put(one.pid(), one.info().totalCpuDuration().orElse(Duration.ZERO)));
        return times;
    }

    private Stream<ProcessHandle> server() {
        return Stream.concat(Stream.of(postmaster), postmaster.children());
    }
}

package io.gridward.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.jboss.logging.Logger;
import org.postgresql.Driver;

/** A running PostgreSQL of our own, its data in one directory, reachable from this machine only. */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USERNAME = "gridward";
    private static final String DATABASE = "gridward";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration INITIALISATION = Duration.ofMinutes(5);
    /** Long, for a server that first has to recover from a crash. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 10;

    /** What the server says when the next attempt may succeed: the port was taken; sessions of a killed server linger. */
    private static final List<String> PASSING = List.of("could not bind", "pre-existing shared memory block");

    /**
     * Sorting and letter case come from PostgreSQL itself and are the same everywhere. The system's LC_CTYPE is still asked
     * what a letter is (pg_trgm finds no Chinese words under plain C), and systems name it differently.
     */
    private static final List<List<String>> LOCALES = List.of(
            List.of("--locale=C.UTF-8"), List.of("--locale=C", "--lc-ctype=en_US.UTF-8"), List.of("--locale=C"));

    /** Modest, for a county on a small machine; who needs more runs an external server. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            "shared_buffers", "128MB",
            "effective_cache_size", "512MB",
            "work_mem", "8MB",
            "random_page_cost", "1.1",
            "jit", "off",
            "log_timezone", "UTC",
            "timezone", "UTC");

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final ServerAccount account;
    private final PostgresBinaries binaries;
    private final String password;
    private int port;

    private EmbeddedPostgres(
            DataDirectory directory,
            DirectoryLock lock,
            ServerAccount account,
            PostgresBinaries binaries,
            String password) {
        this.directory = directory;
        this.lock = lock;
        this.account = account;
        this.binaries = binaries;
        this.password = password;
    }

    public static EmbeddedPostgres start(Path dataDirectory) {
        return start(dataDirectory, Map.of());
    }

    /**
     * Starts the server on a directory, which is made when it is missing. A server that a killed process left running there
     * is taken over.
     *
     * @param settings server settings by name, over our own
     * @throws EmbeddedPostgresException with a message for the operator when this is not possible
     */
    public static EmbeddedPostgres start(Path dataDirectory, Map<String, String> settings) {
        DataDirectory named = new DataDirectory(dataDirectory.toAbsolutePath().normalize());
        named.inspect();
        DataDirectory directory = named.created();
        DirectoryLock lock = DirectoryLock.acquire(directory.root(), directory.lockFile());
        try {
            directory.inspect(); // again: the one who held the lock may just have finished its first start
            String password = directory.password();
            ServerAccount account = ServerAccount.preparing(directory);
            PostgresBinaries binaries = PostgresBinaries.unpacked(directory.binaries());
            if (!account.canRun(binaries)) {
                binaries = PostgresBinaries.unpackedBeside(directory.binaries());
            }
            EmbeddedPostgres postgres = new EmbeddedPostgres(directory, lock, account, binaries, password);
            postgres.open(settings);
            return postgres;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(port);
    }

    public String username() {
        return USERNAME;
    }

    public String password() {
        return password;
    }

    /** Ends every session, writes everything out and waits until the server is gone. */
    @Override
    public void close() {
        try {
            stop();
        } finally {
            lock.close();
        }
    }

    private void open(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(SETTINGS);
        all.putAll(settings);
        directory.removeUnfinishedClusters();
        if (!directory.holdsCluster()) {
            initialise(!"off".equals(all.get("fsync")));
        }
        port = Postmaster.leftRunning(directory.cluster(), this::isOurs)
                .map(Postmaster::port)
                .orElseGet(() -> startServer(all));
    }

    private void initialise(boolean durably) {
        Path unfinished = directory.unfinishedCluster();
        initdb(unfinished);
        Command database = Command.run(
                account.command(
                        binaries.program("postgres"), "--single", "-F", "-D", unfinished.toString(), "postgres"),
                "CREATE DATABASE " + DATABASE + "\n",
                INITIALISATION);
        require(
                database.succeeded() && !database.output().contains("ERROR:"),
                "given its first database",
                database.output());
        if (durably) {
            Command synced = Command.run(
                    account.command(binaries.program("initdb"), "--sync-only", "--pgdata=" + unfinished),
                    INITIALISATION);
            require(synced.succeeded(), "written to disk", synced.output());
        }
        try {
            Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initdb(Path target) {
        var locales = LOCALES.iterator();
        Command made;
        do {
            made = initdb(target, locales.next());
        } while (!made.succeeded() && made.output().contains("invalid locale") && locales.hasNext());
        require(made.succeeded(), "initialised", made.output());
    }

    private Command initdb(Path target, List<String> locale) {
        try {
            Trees.delete(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> line = account.command(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + USERNAME,
                "--pwfile=" + directory.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync"); // once, when all is there
        line.addAll(locale);
        return Command.run(line, INITIALISATION);
    }

    private int startServer(Map<String, String> settings) {
        Path log = directory.log();
        ServerLog serverLog = ServerLog.beginning(log, directory.oldLog());
        for (int attempt = 1; ; attempt++) {
            int free = freePort();
            Command started = pgCtl(
                    "start",
                    "-w",
                    "-t",
                    String.valueOf(START.toSeconds()),
                    "-l",
                    log.toString(),
                    "-o",
                    options(settings, free));
            if (started.succeeded()) {
                return free;
            }
            String said = serverLog.sinceBeginning();
            if (attempt == ATTEMPTS || PASSING.stream().noneMatch(said::contains)) {
                stop(); // one that came up too late would stay behind
                require(false, "started", said.isEmpty() ? started.output() : said);
            }
            serverLog = ServerLog.beginning(log, directory.oldLog());
            pause();
        }
    }

    private void stop() {
        if (!Files.exists(directory.cluster().resolve(Postmaster.FILE))) {
            return;
        }
        Command stopped = pgCtl("stop", "-m", "fast", "-t", String.valueOf(STOP.toSeconds()));
        if (!stopped.succeeded() && Files.exists(directory.cluster().resolve(Postmaster.FILE))) {
            LOG.warnf("PostgreSQL did not stop in time and is ended hard: %s", stopped.output());
            pgCtl("stop", "-m", "immediate", "-t", "10");
        }
    }

    private Command pgCtl(String action, String... arguments) {
        List<String> line = account.command(
                binaries.program("pg_ctl"), action, "--pgdata=" + directory.cluster(), "--silent", "--wait");
        line.addAll(List.of(arguments));
        return Command.run(line, START.plusSeconds(30));
    }

    private void require(boolean success, String what, String said) {
        if (!success) {
            throw new EmbeddedPostgresException(
                    "The embedded PostgreSQL in " + directory.root() + " could not be " + what + ". It said:\n" + said);
        }
    }

    /** Of the directory we hold the lock for, knowing the password we hold. */
    private boolean isOurs(Postmaster postmaster) {
        Properties login = new Properties();
        login.setProperty("user", USERNAME);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "5");
        try (var connection = new Driver().connect(jdbcUrl(postmaster.port()), login);
                var rows = connection.createStatement().executeQuery("SHOW data_directory")) {
            return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), directory.cluster());
        } catch (SQLException | IOException notNow) {
            return false;
        }
    }

    private static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** pg_ctl hands these to a shell. */
    private static String options(Map<String, String> settings, int port) {
        StringBuilder options = new StringBuilder("-c port=" + port);
        settings.forEach((name, value) -> {
            if (!(name + value).matches("[\\w.,%-]*")) {
                throw new IllegalArgumentException("Not a plain server setting: " + name + "=" + value);
            }
            options.append(" -c ").append(name).append('=').append(value);
        });
        return options.toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while starting PostgreSQL", e);
        }
    }
}

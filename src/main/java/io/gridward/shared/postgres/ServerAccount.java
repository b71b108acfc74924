package io.gridward.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * As whom the server runs. PostgreSQL refuses root; an ordinary user needs nothing special. For root the owner of the data
 * directory decides, so that the choice stays the same from start to start:
 *
 * <ul>
 *   <li>root's own: a user namespace, in which root is nobody while its files stay its own;
 *   <li>another user's: as that user; as nobody (with the directory handed over) where namespaces are forbidden.
 * </ul>
 */
record ServerAccount(List<String> prefix, int uid, int gid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The account for a data directory, which it then owns. */
    static ServerAccount preparing(DataDirectory data) {
        Path directory = data.root();
        if (currentUid() != ROOT) {
            return new ServerAccount(List.of(), -1, -1);
        }
        try {
            int owner = owner(directory, "unix:uid");
            ServerAccount own = new ServerAccount(NAMESPACE, ROOT, ROOT);
            ServerAccount other =
                    owner == ROOT ? switchedTo(NOBODY, NOBODY) : switchedTo(owner, owner(directory, "unix:gid"));
            List<ServerAccount> possible = Stream.of(owner == ROOT ? own : other, owner == ROOT ? other : own)
                    .filter(ServerAccount::works)
                    .toList();
            if (possible.isEmpty()) {
                throw noneWorks();
            }
            // Never the root of the file system: it holds files of others and is refused before.
            Path parent = Objects.requireNonNull(directory.getParent());
            // asked before anything changes hands
            ServerAccount chosen = possible.stream()
                    .filter(account -> account.enters(parent))
                    .findFirst()
                    .orElseThrow(() -> noneEnters(directory, possible.get(0).uid));
            if (chosen.uid != owner || !data.holdsCluster()) {
                Trees.changeOwner(directory, chosen.uid, chosen.gid);
            }
            return chosen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> command(String... line) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(line));
        return whole;
    }

    /** False when they lie where only root can go, as in root's own cache. */
    boolean canRun(PostgresBinaries binaries) {
        return prefix.isEmpty()
                || Command.run(command(binaries.program("postgres"), "--version"), LIMIT)
                        .succeeded();
    }

    private boolean enters(Path directory) {
        return Command.run(command("/bin/sh", "-c", "test -x \"$1\"", "sh", directory.toString()), LIMIT)
                .succeeded();
    }

    private boolean works() {
        Command seen = Command.run(command("id", "-u"), LIMIT);
        return seen.succeeded() && !seen.output().equals("0");
    }

    private static ServerAccount switchedTo(int uid, int gid) {
        return new ServerAccount(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid, gid);
    }

    private static int owner(Path file, String attribute) throws IOException {
        return (Integer) Files.getAttribute(file, attribute);
    }

    private static int currentUid() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return -1;
        }
        Command id = Command.run(List.of("id", "-u"), LIMIT);
        return id.succeeded() ? Integer.parseInt(id.output()) : -1;
    }

    private static EmbeddedPostgresException noneWorks() {
        return new EmbeddedPostgresException("PostgreSQL refuses to run as root, and neither way around it works here:"
                + " 'unshare -U' (user namespaces) and 'setpriv --reuid' (changing the user)."
                + " Start Gridward as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL to an external PostgreSQL.");
    }

    private static EmbeddedPostgresException noneEnters(Path directory, int uid) {
        return new EmbeddedPostgresException("PostgreSQL refuses to run as root and has to run as user " + uid
                + ", who may not enter the directory of " + directory + ". Name a data directory outside private"
                + " directories with GRIDWARD_DATA_DIR, or start Gridward as an ordinary user.");
    }
}

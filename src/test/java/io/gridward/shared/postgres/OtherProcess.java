package io.gridward.shared.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM with a server on a directory, to be ended as a test likes. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;

    private OtherProcess(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    static OtherProcess serving(Path directory) throws IOException {
        OtherProcess other = new OtherProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Serving.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        if (!"ready".equals(other.says.readLine())) {
            throw new IllegalStateException("The other process did not start its server");
        }
        return other;
    }

    long pid() {
        return process.pid();
    }

    /** As Ctrl-C or a service manager does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        says.close();
    }

    static final class Serving {

        public static void main(String[] args) throws InterruptedException {
            DatabaseBootstrap.startEmbedded(Path.of(args[0]), () -> {});
            System.out.println("ready");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}

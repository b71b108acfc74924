package io.gridward.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What memory the program holds. */
final class ProgramMemory {

    private final Process program;

    ProgramMemory(Process program) {
        this.program = program;
    }

    long residentMegabytes() throws IOException {
        return kilobytes(
                        "VmRSS:\\s+(\\d+)", Files.readString(Path.of("/proc", String.valueOf(program.pid()), "status")))
                / 1024;
    }

    /** After a collection. */
    long heapMegabytes() throws IOException {
        tell("GC.run");
        return kilobytes("used (\\d+)K", tell("GC.heap_info")) / 1024;
    }

    private static long kilobytes(String pattern, String text) {
        var shown = Pattern.compile(pattern).matcher(text);
        if (!shown.find()) {
            throw new IllegalStateException(text);
        }
        return Long.parseLong(shown.group(1));
    }

    private String tell(String command) throws IOException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(program.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

package io.gridward.shared.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while this is open: message, fields and stack trace of each record. */
public final class LogLines extends Handler implements AutoCloseable {

    public record Line(String logger, String message, Map<String, String> fields, String thrown) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    public static LogLines open() {
        var lines = new LogLines();
        Logger.getLogger("").addHandler(lines);
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        var whole = ExtLogRecord.wrap(record);
        lines.add(new Line(
                whole.getLoggerName(),
                new PatternFormatter("%s").format(whole),
                whole.getMdcCopy(),
                trace(whole.getThrown())));
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    public List<Line> all() {
        return List.copyOf(lines);
    }

    /** The lines of requests; a line is written after its answer is out, so this waits for them. */
    List<Line> requests(int expected) throws InterruptedException {
        List<Line> found = List.of();
        for (int i = 0; i < 200 && found.size() < expected; i++) {
            Thread.sleep(25);
            found = lines.stream()
                    .filter(line -> line.logger().equals("io.gridward.request"))
                    .toList();
        }
        return found;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}

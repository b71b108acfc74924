package io.gridward.shared.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Switches tracing on when somebody says where traces go, and off, with its exporter, when nobody does. OpenTelemetry's
 * own names ({@code OTEL_EXPORTER_OTLP_ENDPOINT} and its like) count as well as the framework's.
 */
public class TracesWhenConfigured implements ConfigSourceFactory {

    private static final String OWN = "quarkus.";
    private static final String ENDPOINT = "otel.exporter.otlp.endpoint";
    private static final List<String> SETTINGS = List.of(
            ENDPOINT,
            "otel.exporter.otlp.traces.endpoint",
            "otel.exporter.otlp.protocol",
            "otel.exporter.otlp.headers",
            "otel.service.name");

    /** Below everything an operator writes. */
    private static final int ORDINAL = 50;

    private static final int LOWEST_WRITTEN = 100;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var settings = new HashMap<String, String>();
        for (String name : SETTINGS) {
            String standard = written(context, name);
            if (standard != null) {
                settings.put(OWN + name, standard);
            }
        }
        boolean isConfigured = settings.keySet().stream().anyMatch(name -> name.endsWith(".endpoint"))
                || SETTINGS.stream()
                        .filter(name -> name.endsWith(".endpoint"))
                        .anyMatch(name -> written(context, OWN + name) != null);
        settings.put("quarkus.otel.sdk.disabled", String.valueOf(!isConfigured));
        return List.of(new PropertiesConfigSource(Map.copyOf(settings), "traces when configured", ORDINAL));
    }

    /** What somebody has written; the framework's defaults are in sources of their own below all others. */
    private static @Nullable String written(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null
                        || value.getConfigSourceOrdinal() < LOWEST_WRITTEN
                        || value.getValue().isBlank()
                ? null
                : value.getValue();
    }
}

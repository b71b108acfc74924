package io.gridward.shared.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Makes the schemas of commands and views say all that the records say: which properties are always there, which may be
 * null, and the limits the scanner does not know. Properties stand in the order of the record.
 */
final class RecordSchemas {

    private static final String OWN = "io.gridward.";

    private final OpenAPI document;
    private final IndexView index;
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    RecordSchemas(OpenAPI document, IndexView index) {
        this.document = document;
        this.index = index;
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OWN))
                .forEach(type -> records.computeIfAbsent(
                                type.name().withoutPackagePrefix().replaceAll(".*\\$", ""), name -> new ArrayList<>())
                        .add(type));
    }

    void complete() {
        Set<String> commands = new RequestSchemas(document).names();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            var named = records.get(name.startsWith("Listing") ? "Listing" : name);
            if (named != null && schema.getProperties() != null) {
                complete(schema, properties(best(named, schema)), commands.contains(name));
            }
        });
    }

    /** Of records of one name in several packages that which the schema was made of. */
    private ClassInfo best(List<ClassInfo> named, Schema schema) {
        return Collections.max(named, Comparator.comparingLong(type -> properties(type).stream()
                .filter(property -> schema.getProperties().containsKey(property.name()))
                .count()));
    }

    private static void complete(Schema schema, List<RecordProperty> properties, boolean isCommand) {
        var left = new LinkedHashMap<>(schema.getProperties());
        var ordered = new LinkedHashMap<String, Schema>();
        var required = new ArrayList<String>();
        for (RecordProperty property : properties) {
            Schema found = left.remove(property.name());
            if (found != null) {
                ordered.put(property.name(), property.applyTo(found, isCommand));
                if (isCommand ? property.isDemanded() : property.isAlwaysThere()) {
                    required.add(property.name());
                }
            }
        }
        // What a getter adds to a view.
        ordered.putAll(left);
        required.addAll(left.keySet());
        schema.setProperties(ordered);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private List<RecordProperty> properties(ClassInfo type) {
        var properties = new ArrayList<RecordProperty>();
        type.recordComponentsInDeclarationOrder().forEach(component -> {
            var property = new RecordProperty(type, type.field(component.name()));
            if (property.isUnwrapped()) {
                properties.addAll(
                        properties(index.getClassByName(component.type().name())));
            } else {
                properties.add(property);
            }
        });
        return properties;
    }
}

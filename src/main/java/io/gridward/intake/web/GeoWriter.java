package io.gridward.intake.web;

import java.io.StringWriter;
import java.util.List;

import jakarta.inject.Singleton;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Writes answers of GeoReport v2 in the format that was asked for. The two hold the same: JSON leaves out the names of
 * the list and of its items, XML has an element for every field.
 */
@Singleton
class GeoWriter {

    private final ObjectMapper json;

    GeoWriter(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param list name of the list in XML
     * @param item name of each of its items
     */
    RestResponse<String> list(int status, String list, String item, List<?> views, RoutingContext context) {
        JsonNode tree = json.valueToTree(views);
        return answer(status, tree, context, xml -> {
            xml.writeStartElement(list);
            for (var view : tree) {
                element(xml, item, view);
            }
            xml.writeEndElement();
        });
    }

    /** @param name of the element in XML */
    RestResponse<String> one(String name, Object view, RoutingContext context) {
        JsonNode tree = json.valueToTree(view);
        return answer(200, tree, context, xml -> element(xml, name, tree));
    }

    private interface Content {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static RestResponse<String> answer(int status, JsonNode tree, RoutingContext context, Content content) {
        var format = GeoFormat.of(context);
        String text = format == GeoFormat.JSON ? tree.toString() : xml(content);
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(text)
                .header("Content-Type", format.contentType())
                .header("Vary", "Accept")
                .build();
    }

    private static String xml(Content content) {
        var text = new StringWriter();
        try {
            // The one of the platform, found without looking around: a native executable cannot.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.writeTo(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, JsonNode value) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value.isArray()) {
            // A list is called as its items are, in the plural.
            String item = name.substring(0, name.length() - 1);
            for (var each : value) {
                element(xml, item, each);
            }
        } else if (value.isObject()) {
            for (var field : value.properties()) {
                element(xml, field.getKey(), field.getValue());
            }
        } else if (!value.isNull()) {
            xml.writeCharacters(storable(value.asText()));
        }
        xml.writeEndElement();
    }

    /** Without what XML 1.0 has no way to write. */
    private static String storable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}

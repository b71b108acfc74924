package io.gridward.exchange.sheet;

import java.io.IOException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** What a workbook says of its parts (ECMA-376-2 §6.2.3). */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private ContentTypes() {}

    /** A workbook need not have styles, and some that name them have none; then no number is shown as a day. */
    static boolean haveStyles(ZipFile workbook) throws IOException, XMLStreamException {
        String name = nameOfStyles(workbook);
        return name != null && workbook.getEntry(name.startsWith("/") ? name.substring(1) : name) != null;
    }

    private static @Nullable String nameOfStyles(ZipFile workbook) throws IOException, XMLStreamException {
        var part = workbook.getEntry(PART);
        if (part == null) {
            return null;
        }
        try (var in = workbook.getInputStream(part)) {
            for (var xml = Xml.reader(in); xml.hasNext(); ) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && STYLES.equals(xml.getAttributeValue(null, "ContentType"))) {
                    return xml.getAttributeValue(null, "PartName");
                }
            }
        }
        return null;
    }
}

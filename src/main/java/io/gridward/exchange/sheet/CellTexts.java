package io.gridward.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * Copies sheets, with texts where their cells have the numbers of texts, or days in the manner of ISO 8601 (ECMA-376
 * §18.18.11: types s and d become inlineStr).
 */
final class CellTexts {

    private final SharedTexts texts;
    private final long mostChars;
    private long chars;

    CellTexts(SharedTexts texts, long mostChars) {
        this.texts = texts;
        this.mostChars = mostChars;
    }

    void write(InputStream sheet, OutputStream out) throws IOException {
        var copy = new Copy();
        try {
            copy.write(Xml.reader(sheet), Xml.writer(out));
        } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException malformed) {
            throw XlsxLimits.malformed(Math.max(1, copy.row));
        }
    }

    private final class Copy {

        private long row;
        private long charsOfRow;
        private @Nullable String type;

        void write(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException, IOException {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(in, out);
                    case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        out.writeCharacters(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                    default -> {}
                }
            }
            out.flush();
        }

        private void start(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException, IOException {
            switch (in.getLocalName()) {
                case "row" -> {
                    row++;
                    charsOfRow = 0;
                    type = null;
                }
                case "c" -> type = in.getAttributeValue(null, "t");
                case "v" -> {
                    if (becomesInline()) {
                        text(in, out, text(in.getElementText().strip()));
                        return;
                    }
                }
                default -> {}
            }
            element(in, out);
        }

        private boolean becomesInline() {
            return "s".equals(type) || "d".equals(type);
        }

        private String text(String value) throws IOException {
            return "d".equals(type) ? DayTexts.ofIso(value) : texts.get(Integer.parseInt(value));
        }

        private void text(XMLStreamReader in, XMLStreamWriter out, String text) throws XMLStreamException {
            charsOfRow += text.length();
            chars += text.length();
            if (charsOfRow > RowReader.MOST_ROW_CHARS) {
                throw Problem.of(SheetProblem.FILE_ROW_TOO_LARGE)
                        .with("row", row)
                        .with("limit", RowReader.MOST_ROW_CHARS);
            }
            if (chars > mostChars) {
                throw Problem.of(SheetProblem.FILE_TOO_LARGE_UNPACKED).with("limitBytes", mostChars);
            }
            String prefix = Objects.requireNonNullElse(in.getPrefix(), "");
            String namespace = Objects.requireNonNullElse(in.getNamespaceURI(), "");
            out.writeStartElement(prefix, "is", namespace);
            out.writeStartElement(prefix, "t", namespace);
            out.writeCharacters(text);
            out.writeEndElement();
            out.writeEndElement();
        }

        private void element(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
            out.writeStartElement(
                    Objects.requireNonNullElse(in.getPrefix(), ""),
                    in.getLocalName(),
                    Objects.requireNonNullElse(in.getNamespaceURI(), ""));
            for (int i = 0; i < in.getNamespaceCount(); i++) {
                out.writeNamespace(
                        Objects.requireNonNullElse(in.getNamespacePrefix(i), ""),
                        Objects.requireNonNullElse(in.getNamespaceURI(i), ""));
            }
            boolean becomesInline = becomesInline() && in.getLocalName().equals("c");
            for (int i = 0; i < in.getAttributeCount(); i++) {
                String name = in.getAttributeLocalName(i);
                out.writeAttribute(
                        Objects.requireNonNullElse(in.getAttributePrefix(i), ""),
                        Objects.requireNonNullElse(in.getAttributeNamespace(i), ""),
                        name,
                        becomesInline && name.equals("t") ? "inlineStr" : in.getAttributeValue(i));
            }
        }
    }
}

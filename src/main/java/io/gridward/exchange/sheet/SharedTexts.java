package io.gridward.exchange.sheet;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The texts that a workbook keeps apart from its cells, by number (ECMA-376 §18.4). They lie on this node's disk with
 * where each ends; only the last ones asked for are in memory, however many there are.
 */
final class SharedTexts implements AutoCloseable {

    private static final int REMEMBERED = 2_000;

    /** What is longer comes rarely twice. */
    private static final int MOST_REMEMBERED_CHARS = 200;

    private final Window texts = new Window(Spool.empty());
    private final Window ends = new Window(Spool.empty());
    private final Map<Integer, String> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    private long count;

    /** Of a workbook that has none. */
    SharedTexts() {}

    /** Takes the part to its end. Of a text that is longer than a cell may be, no more is kept than shows that. */
    SharedTexts(InputStream part) throws IOException, XMLStreamException {
        try (var out = texts.file.write();
                var places = new DataOutputStream(ends.file.write())) {
            var found = new Reading(Xml.reader(part));
            long end = 0;
            while (found.next()) {
                byte[] text = found.text.toString().getBytes(UTF_8);
                out.write(text);
                end += text.length;
                places.writeLong(end);
                count++;
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** @throws IndexOutOfBoundsException when there is no such text */
    String get(int number) throws IOException {
        String known = remembered.get(number);
        if (known != null) {
            return known;
        }
        long begin = number == 0 ? 0 : end(number - 1);
        String text = UTF_8.decode(texts.at(begin, (int) (end(number) - begin))).toString();
        if (text.length() <= MOST_REMEMBERED_CHARS) {
            remembered.put(number, text);
        }
        return text;
    }

    private long end(int number) throws IOException {
        long place = (long) number * Long.BYTES;
        if (number < 0 || number >= count) {
            throw new IndexOutOfBoundsException(number);
        }
        return ends.at(place, Long.BYTES).getLong();
    }

    @Override
    public void close() {
        texts.file.close();
        ends.file.close();
    }

    /** The piece of a file around what was read last: cells name texts mostly in the order in which these lie. */
    private static final class Window {

        private static final int BYTES = 1 << 14;

        private final Spool file;
        private long begin;
        private byte[] bytes = {};

        Window(Spool file) {
            this.file = file;
        }

        ByteBuffer at(long position, int length) throws IOException {
            if (position < begin || position + length > begin + bytes.length) {
                begin = position;
                bytes = file.read(position, Math.max(length, BYTES));
            }
            return ByteBuffer.wrap(bytes, (int) (position - begin), length);
        }
    }

    /** One text after the other, its parts of different looks put together, how it is pronounced left out. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final StringBuilder text = new StringBuilder();

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        boolean next() throws XMLStreamException {
            text.setLength(0);
            boolean shown = false;
            boolean pronounced = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        pronounced |= xml.getLocalName().equals("rPh");
                        shown = xml.getLocalName().equals("t") && !pronounced;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.getLocalName().equals("si")) {
                            return true;
                        }
                        pronounced &= !xml.getLocalName().equals("rPh");
                        shown = false;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (shown) {
                            append();
                        }
                    }
                    default -> {}
                }
            }
            return false;
        }

        private void append() {
            int left = RowReader.MOST_CELL_CHARS + 1 - text.length();
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(left, xml.getTextLength()));
        }
    }
}

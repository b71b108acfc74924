package io.gridward.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** PDF documents about nothing, as files. */
public final class Documents {

    private Documents() {}

    /** One empty page; another one for each text. */
    public static byte[] pdf(String text) {
        return pdfWith("4 0 obj << /Title (" + text + ") >> endobj\n");
    }

    /** The same as text: there is nothing but ASCII in it. */
    public static String pdfText(String text) {
        return new String(pdf(text), StandardCharsets.US_ASCII);
    }

    /** One with a script. */
    public static byte[] acting() {
        return pdfWith("4 0 obj << /S /JavaScript /JS (app.alert) >> endobj\n");
    }

    static byte[] pdfWith(String object) {
        return pdfWith(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With something among its objects. */
    static byte[] pdfWith(byte[] objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("""
                %PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
                """));
        out.writeBytes(objects);
        int table = out.size();
        out.writeBytes(latin("""
                xref
                0 1
                0000000000 65535 f\s
                trailer << /Size 5 /Root 1 0 R >>
                startxref
                %d
                %%%%EOF
                """.formatted(table)));
        return out.toByteArray();
    }

    /** A stream of packed objects with this text. */
    static byte[] packed(String dictionary, String text) {
        var out = new ByteArrayOutputStream();
        byte[] body = deflated(latin(text));
        out.writeBytes(latin("5 0 obj << " + dictionary + " /Length " + body.length + " >>\nstream\r\n"));
        out.writeBytes(body);
        out.writeBytes(latin("\nendstream\nendobj\n"));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] text) {
        var deflater = new Deflater();
        deflater.setInput(text);
        deflater.finish();
        byte[] out = new byte[text.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

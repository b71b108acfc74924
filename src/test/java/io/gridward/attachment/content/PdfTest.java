package io.gridward.attachment.content;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;

import static io.gridward.attachment.content.Documents.packed;
import static io.gridward.attachment.content.Documents.pdf;
import static io.gridward.attachment.content.Documents.pdfWith;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

class PdfTest {

    private static final String OBJECT_STREAM = "/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode";

    @Test
    void an_ordinary_document_is_kept_as_it_came() {
        byte[] file = pdf("通知");
        assertThat(Pdf.read(file).content()).isEqualTo(file);
        assertThat(refusal(pdfWith(packed(OBJECT_STREAM, "7 0 << /Title (a script) >>"))))
                .isEqualTo("none");
        assertThat(refusal(pdfWith(packed("/Filter /FlateDecode", "BT (/JavaScript) Tj ET"))))
                .isEqualTo("none");
        // Photographed paper: bytes that mean nothing.
        byte[] image = new byte[3 << 20];
        new Random(1).nextBytes(image);
        assertThat(refusal(pdfWith("4 0 obj << /Filter /DCTDecode >>\nstream\n" + new String(image, ISO_8859_1)
                        + "\nendstream\n")))
                .isEqualTo("none");
    }

    @Test
    void it_begins_and_ends_as_a_document_does() {
        byte[] file = pdf("x");
        assertThat(refusal(new byte[0])).isEqualTo("FILE_TYPE_UNKNOWN");
        assertThat(refusal("%PDF".getBytes(ISO_8859_1))).isEqualTo("FILE_TYPE_UNKNOWN");
        assertThat(refusal((" " + latin(file)).getBytes(ISO_8859_1))).isEqualTo("FILE_TYPE_UNKNOWN");
        for (int length = 9; length < file.length - 1; length += 7) {
            assertThat(refusal(Arrays.copyOf(file, length))).isEqualTo("PDF_DAMAGED");
        }
        assertThat(refusal((latin(file) + " \r\n\0").getBytes(ISO_8859_1))).isEqualTo("PDF_DAMAGED");
        assertThat(refusal((latin(file) + " \r\n").getBytes(ISO_8859_1))).isEqualTo("none");
        assertThat(refusal((latin(file) + "more").getBytes(ISO_8859_1))).isEqualTo("PDF_DAMAGED");
    }

    @Test
    void what_acts_by_itself_is_refused_however_it_is_written() {
        for (String action : new String[] {
            "<< /S /JavaScript /JS (app.alert) >>",
            "<</S/Java#53cript/JS(x)>>",
            "<< /S /#4c#61unch /F (cmd.exe) >>",
            "<< /Names << /EmbeddedFiles 9 0 R >> >>",
            "<< /Type /EmbeddedFile >>",
            "<< /S /Rendition /JS (x) >>",
            "<< /AcroForm << /XFA [ 3 0 R ] >> >>",
            "<< /S /GoToE >>",
        }) {
            assertThat(refusal(pdfWith("4 0 obj " + action + " endobj\n")))
                    .as(action)
                    .isEqualTo("FILE_SUSPICIOUS");
            assertThat(refusal(pdfWith(packed(OBJECT_STREAM, "7 0 " + action))))
                    .as(action)
                    .isEqualTo("FILE_SUSPICIOUS");
            // The type may be left out by whoever hides something.
            assertThat(refusal(pdfWith(packed("/N 1 /First 5", "7 0 " + action))))
                    .as(action)
                    .isEqualTo("FILE_SUSPICIOUS");
        }
    }

    @Test
    void what_acts_is_found_wherever_it_stands() {
        for (int before = 8000; before < 8400; before++) {
            String objects = "7 0 " + " ".repeat(before) + "<</S/#4c#61#75#6e#63#68>>" + " ".repeat(before % 3 * 50);
            assertThat(refusal(pdfWith(packed(OBJECT_STREAM, objects))))
                    .as("behind %d", before)
                    .isEqualTo("FILE_SUSPICIOUS");
        }
        String blanks = latin(packed(OBJECT_STREAM, "7 0 <</S/Launch>>")).replace("stream\r\n", "stream \t\n");
        assertThat(refusal(pdfWith(blanks))).isEqualTo("FILE_SUSPICIOUS");
        assertThat(refusal(pdfWith(packed(OBJECT_STREAM, "7 0 " + "x ".repeat(9000) + "/Launch"))))
                .isEqualTo("FILE_SUSPICIOUS");
    }

    @Test
    void what_cannot_be_looked_through_is_refused() {
        assertThat(refusal(pdfWith("4 0 obj << /Encrypt 9 0 R >> endobj\n"))).isEqualTo("PDF_UNREADABLE");
        assertThat(refusal(
                        pdfWith("4 0 obj << /Type /Obj#53tm /Filter /ASCIIHexDecode >>\nstream\n4a53>\nendstream\n")))
                .isEqualTo("PDF_UNREADABLE");
        byte[] whole = packed(
                OBJECT_STREAM,
                "7 0 " + "(unlike) ".repeat(500)
                        + new Random(3).ints(900).boxed().toList());
        byte[] cut = Arrays.copyOf(whole, whole.length - 200);
        assertThat(refusal(pdfWith(whole))).isEqualTo("none");
        assertThat(refusal(pdfWith(cut))).isEqualTo("PDF_UNREADABLE");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        assertThat(refusal(pdfWith(packed(OBJECT_STREAM, "7 0 " + " ".repeat(40 << 20)))))
                .isEqualTo("PDF_UNREADABLE");
    }

    @Test
    void nonsense_ends_in_a_refusal_never_in_a_fault() {
        byte[] file = pdfWith(packed(OBJECT_STREAM, "7 0 << /Title (a) >>"));
        var random = new Random(9);
        for (int run = 0; run < 5000; run++) {
            byte[] broken = file.clone();
            for (int i = 0; i <= random.nextInt(5); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(refusal(broken)).isNotNull();
        }
    }

    private static String latin(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    private static String refusal(byte[] file) {
        try {
            Pdf.read(file);
            return "none";
        } catch (Problem refused) {
            return refused.kind().name();
        }
    }
}

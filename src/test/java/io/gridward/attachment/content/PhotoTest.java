package io.gridward.attachment.content;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;

import static io.gridward.attachment.content.Pictures.jpeg;
import static io.gridward.attachment.content.Pictures.png;
import static io.gridward.attachment.content.Pictures.scene;
import static io.gridward.attachment.content.Pictures.shrunk;
import static io.gridward.attachment.content.Pictures.unpacked;
import static io.gridward.attachment.content.Pictures.withChunk;
import static io.gridward.attachment.content.Pictures.withExif;
import static io.gridward.attachment.content.Pictures.withSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PhotoTest {

    private static final long MOST_PIXELS = 50_000_000;
    private static final byte[] SECRET = "secret: 13800000000".getBytes(StandardCharsets.US_ASCII);

    @Test
    void copies_look_the_same_and_others_do_not() {
        for (long seed = 0; seed < 20; seed++) {
            var image = scene(seed, 640, 480);
            long look = read(jpeg(image, 0.95f, false)).likeness();
            assertThat(differing(look, read(jpeg(image, 0.3f, true)).likeness()))
                    .isLessThanOrEqualTo(6);
            assertThat(differing(look, read(png(image)).likeness())).isLessThanOrEqualTo(6);
            assertThat(differing(
                            look,
                            read(jpeg(shrunk(image, 320, 240), 0.8f, false)).likeness()))
                    .isLessThanOrEqualTo(6);
            long other = read(jpeg(scene(seed + 100, 640, 480), 0.95f, false)).likeness();
            assertThat(differing(look, other)).isGreaterThan(6);
        }
    }

    @Test
    void what_is_kept_is_the_same_picture() {
        for (boolean progressive : new boolean[] {false, true}) {
            byte[] file = jpeg(scene(1, 333, 211), 0.9f, progressive);
            assertSamePixels(read(withExif(file)).content(), file);
        }
        byte[] file = png(scene(2, 100, 50));
        assertSamePixels(read(withChunk(file, "tEXt", SECRET)).content(), file);
    }

    @Test
    void nothing_but_the_picture_is_kept() {
        byte[] jpeg = jpeg(3);
        for (int marker : new int[] {0xE1, 0xE2, 0xED, 0xEF, 0xFE}) {
            assertThat(read(withSegment(jpeg, marker, SECRET)).sha256())
                    .isEqualTo(read(jpeg).sha256());
        }
        byte[] png = png(scene(3, 40, 30));
        for (String type : new String[] {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "prVt"}) {
            assertThat(read(withChunk(png, type, SECRET)).sha256())
                    .isEqualTo(read(png).sha256());
        }
        // A second file behind the picture is not kept either: phones append films, others archives.
        for (byte[] file : new byte[][] {jpeg, png}) {
            byte[] polyglot = Arrays.copyOf(file, file.length + SECRET.length);
            System.arraycopy(SECRET, 0, polyglot, file.length, SECRET.length);
            assertThat(read(polyglot).sha256()).isEqualTo(read(file).sha256());
        }
    }

    @Test
    void the_camera_is_heard_before_it_is_forgotten() {
        var photo = read(withExif(jpeg(4)));
        assertThat(photo.evidence().instant(ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-11-20T01:30:00Z"));
        assertThat(photo.evidence().latitude()).isCloseTo(30.1697, within(1e-6));
        assertThat(photo.evidence().longitude()).isCloseTo(121.2666, within(1e-6));
        var again = read(photo.content());
        assertThat(again.evidence()).isEqualTo(Evidence.NONE);
        // How it is to be turned belongs to the picture.
        assertThat(again.sha256()).isEqualTo(photo.sha256());
        assertThat(photo.content().length).isEqualTo(read(jpeg(4)).content().length + 36);
    }

    @Test
    void broken_evidence_refuses_no_photo() {
        byte[] file = withExif(jpeg(5));
        var random = new Random(5);
        for (int run = 0; run < 3000; run++) {
            byte[] broken = file.clone();
            for (int i = 0; i < 4; i++) {
                broken[12 + random.nextInt(290)] = (byte) random.nextInt(256);
            }
            read(broken);
        }
    }

    @Test
    void every_kind_of_png_is_read() {
        for (int type : new int[] {
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB
        }) {
            var image = new BufferedImage(90, 80, type);
            var canvas = image.createGraphics();
            canvas.drawImage(scene(6, 90, 80), 0, 0, null);
            canvas.dispose();
            var photo = read(png(image));
            assertThat(photo.width()).isEqualTo(90);
            assertThat(photo.isTelling()).isTrue();
        }
    }

    @Test
    void what_is_no_photo_is_refused() {
        assertThat(refusal("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo("PHOTO_TYPE_UNKNOWN");
        assertThat(refusal(new byte[0])).isEqualTo("PHOTO_TYPE_UNKNOWN");
        assertThat(refusal("<html>".getBytes(StandardCharsets.US_ASCII))).isEqualTo("PHOTO_TYPE_UNKNOWN");
    }

    @Test
    void a_promise_of_too_many_pixels_is_refused_by_the_header() {
        byte[] png = png(scene(7, 40, 30));
        byte[] header = ByteBuffer.allocate(13)
                .putInt(29_999)
                .putInt(29_999)
                .put(png, 24, 5)
                .array();
        byte[] bomb = withChunk(Arrays.copyOf(png, 33), "IHDR", header);
        // Behind the signature the promise, without the true header.
        byte[] alone = new byte[bomb.length - 25];
        System.arraycopy(bomb, 0, alone, 0, 8);
        System.arraycopy(bomb, 33, alone, 8, alone.length - 8);
        assertThat(refusal(alone)).isEqualTo("PHOTO_TOO_MANY_PIXELS");

        byte[] jpeg = jpeg(7);
        for (int at = 2; at < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 0x7000).putShort(at + 7, (short) 0x7000);
                break;
            }
        }
        assertThat(refusal(jpeg)).isEqualTo("PHOTO_TOO_MANY_PIXELS");
    }

    @Test
    void an_end_that_comes_early_is_noticed_wherever_it_comes() {
        for (byte[] file : new byte[][] {jpeg(8), png(scene(8, 60, 50))}) {
            for (int length = 10; length < file.length; length += Math.max(1, file.length / 300)) {
                assertThat(refusal(Arrays.copyOf(file, length))).isEqualTo("PHOTO_DAMAGED");
            }
        }
    }

    @Test
    void nonsense_ends_in_a_refusal_never_in_a_fault() {
        var random = new Random(9);
        for (byte[] file : new byte[][] {
            jpeg(scene(9, 64, 48), 0.8f, false), jpeg(scene(9, 64, 48), 0.8f, true), png(scene(9, 64, 48))
        }) {
            for (int run = 0; run < 3000; run++) {
                byte[] broken = file.clone();
                for (int i = 0; i <= random.nextInt(5); i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                try {
                    read(broken);
                } catch (Problem refused) {
                    assertThat(refused.kind()).isInstanceOf(PhotoProblem.class);
                }
            }
        }
    }

    private static Photo read(byte[] file) {
        return Photo.read(file, MOST_PIXELS);
    }

    private static String refusal(byte[] file) {
        try {
            read(file);
            return "none";
        } catch (Problem refused) {
            return refused.kind().name();
        }
    }

    private static int differing(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static void assertSamePixels(byte[] kept, byte[] given) {
        var one = unpacked(kept);
        var other = unpacked(given);
        assertThat(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()))
                .isEqualTo(other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
    }
}

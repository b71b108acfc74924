package io.gridward.attachment.content;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures of nothing real, as files. */
public final class Pictures {

    private Pictures() {}

    /** Smooth and uneven, as photos are; another one for each seed. */
    public static BufferedImage scene(long seed, int width, int height) {
        var random = new Random(seed);
        double[][] waves = random.doubles(24).mapToObj(d -> new double[] {d}).toArray(double[][]::new);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = 0;
                for (int i = 0; i < 24; i += 4) {
                    double across = waves[i][0] * 4 * x / width;
                    double down = waves[i + 1][0] * 4 * y / height;
                    value += waves[i + 2][0] * Math.sin(2 * Math.PI * (across + down + waves[i + 3][0]));
                }
                int grey = (int) Math.max(0, Math.min(255, 128 + 50 * value));
                image.setRGB(x, y, new Color(grey, (grey + 20) % 256, 255 - grey).getRGB() & 0xFFFFFF);
            }
        }
        return image;
    }

    public static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var target = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(long seed) {
        return jpeg(scene(seed, 400, 300), 0.9f, false);
    }

    public static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage shrunk(BufferedImage image, int width, int height) {
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = small.createGraphics();
        canvas.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        canvas.dispose();
        return small;
    }

    static BufferedImage unpacked(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with a segment behind its first two bytes. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        return ByteBuffer.allocate(jpeg.length + 4 + body.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The PNG with a chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] body) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(body);
        int header = 8 + 25;
        return ByteBuffer.allocate(png.length + 12 + body.length)
                .put(png, 0, header)
                .putInt(body.length)
                .put(name)
                .put(body)
                .putInt((int) sum.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    /** Taken at 9:30 on 20 November 2026 at UTC+8, at 30.1697 N 121.2666 E, to be turned by 90 degrees. */
    public static byte[] withExif(byte[] jpeg) {
        var tiff = ByteBuffer.allocate(300);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, 6 << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 110);
        tiff.position(6 + 50).putShort((short) 2);
        entry(tiff, 0x9003, 2, 20, 80);
        entry(tiff, 0x9011, 2, 7, 100);
        tiff.position(6 + 80).put("2026:11:20 09:30:00\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(6 + 100).put("+08:00\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.position(6 + 110).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 170);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 200);
        tiff.position(6 + 170);
        degrees(tiff, 30, 10, 1092);
        tiff.position(6 + 200);
        degrees(tiff, 121, 15, 5976);
        return withSegment(jpeg, 0xE1, tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes, int hundredthsOfSeconds) {
        tiff.putInt(degrees)
                .putInt(1)
                .putInt(minutes)
                .putInt(1)
                .putInt(hundredthsOfSeconds)
                .putInt(100);
    }
}

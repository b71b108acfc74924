package io.gridward.bench.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that programs stumble over: at limits, of other types, in other encodings, too long, too deep. */
final class HostileValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "0",
            "-1",
            "NaN",
            "1e400",
            "9223372036854775808",
            "-2147483649",
            "true",
            "[]",
            "{}",
            "'; DROP TABLE account; --",
            "\" OR \"\"=\"",
            "%",
            "_",
            "\\",
            "%00",
            "\u0000",
            "a\u0000b",
            "\u202e\u202d",
            "\ud800",
            "\udc00\ud800",
            "\ufeff",
            "\uffff",
            "e\u0301\u0301\u0301",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "𠮷𠮷",
            "İıſK",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "//",
            "/",
            ";",
            "?a=b#c",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "line\r\nX-Injected: yes",
            "2026-02-30",
            "2026-02-30T25:61:61Z",
            "0000-00-00T00:00:00Z",
            "9999-12-31T23:59:59.999999999+18:00",
            "+999999999-12-31T23:59:59Z",
            "-0001-01-01T00:00:00Z",
            "2026-11-23T08:00:00",
            "1700000000000",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0-0-0-0-0",
            "330282",
            "330282006004001",
            "*",
            "999999999999999999",
            "１２３",
            "٣٣٠٢٨٢",
            "WGS84",
            "ADMIN",
            "admin",
            "\t\n\r");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "201",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "-1e-400",
            "0.1",
            "1.7976931348623157e308",
            "9".repeat(400),
            "01",
            "0x10",
            "NaN",
            "Infinity");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> one(TEXTS).repeat(1 + random.nextInt(300));
            case 1 -> randomText(1 + random.nextInt(60));
            case 2 -> "汉".repeat(1 + random.nextInt(5000));
            default -> one(TEXTS);
        };
    }

    /** JSON of any type, not always well formed. */
    String json() {
        return switch (random.nextInt(12)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2, 3 -> one(NUMBERS);
            case 4 -> "[]";
            case 5 -> "{}";
            case 6 -> "[" + quoted(text()) + "," + one(NUMBERS) + ",null]";
            case 7 -> "{\"" + "x" + "\":" + quoted(text()) + "}";
            case 8 -> nested();
            default -> quoted(text());
        };
    }

    private String nested() {
        int depth = one(List.of(3, 100, 2000));
        return chance(0.5) ? "[".repeat(depth) + "]".repeat(depth) : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    String randomText(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(chance(0.8) ? 0x80 : 0x10FFFF));
        }
        return text.toString();
    }

    /** Escaped or raw: both have to be survived. */
    String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c >= 0xD800 && c <= 0xDFFF) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Mostly UTF-8. */
    byte[] bytes(String text) {
        Charset charset = StandardCharsets.UTF_8;
        if (chance(0.06)) {
            charset = one(List.of(
                    StandardCharsets.UTF_16,
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("GB18030"),
                    StandardCharsets.UTF_16LE));
        }
        byte[] bytes = text.getBytes(charset);
        if (bytes.length > 0 && chance(0.04)) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}

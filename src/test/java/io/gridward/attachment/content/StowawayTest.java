package io.gridward.attachment.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.shared.problem.Problem;

import static io.gridward.attachment.content.Pictures.jpeg;
import static io.gridward.attachment.content.Pictures.png;
import static io.gridward.attachment.content.Pictures.scene;
import static io.gridward.attachment.content.Pictures.withChunk;
import static io.gridward.attachment.content.Pictures.withSegment;
import static org.assertj.core.api.Assertions.assertThat;

class StowawayTest {

    /** In two parts, so that no scanner takes this file for one. */
    private static final String VIRUS_TEST =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIRUS_TEST,
                "<SCRIPT>alert(1)</SCRIPT>",
                "<html><body>",
                "<?php system($_GET['c']);",
                "#!/bin/sh\nrm -rf ~",
                "This program cannot be run in DOS mode"
            })
    void what_follows_a_picture_or_hides_in_its_texts_is_found(String stowaway) {
        byte[] text = stowaway.getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(joined(jpeg(1), text))).isEqualTo("FILE_SUSPICIOUS");
        assertThat(refusal(joined(png(scene(1, 40, 30)), text))).isEqualTo("FILE_SUSPICIOUS");
        assertThat(refusal(withSegment(jpeg(1), 0xFE, text))).isEqualTo("FILE_SUSPICIOUS");
        assertThat(refusal(withChunk(png(scene(1, 40, 30)), "tEXt", text))).isEqualTo("FILE_SUSPICIOUS");
    }

    @Test
    void archives_behind_a_picture_are_found() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(new byte[100]);
        }
        for (byte[] archive : new byte[][] {
            zip.toByteArray(),
            "Rar!\u001a\u0007\u0000".getBytes(StandardCharsets.ISO_8859_1),
            "7z\u00bc\u00af'\u001c".getBytes(StandardCharsets.ISO_8859_1)
        }) {
            assertThat(refusal(joined(jpeg(2), archive))).isEqualTo("FILE_SUSPICIOUS");
        }
    }

    @Test
    void films_behind_a_picture_and_pictures_of_anything_are_taken() {
        byte[] film = new byte[4 << 20];
        new Random(4).nextBytes(film);
        assertThat(refusal(joined(jpeg(3), film))).isEqualTo("none");
        for (long seed = 0; seed < 20; seed++) {
            assertThat(refusal(jpeg(seed))).isEqualTo("none");
        }
    }

    private static byte[] joined(byte[] file, byte[] stowaway) {
        byte[] both = Arrays.copyOf(file, file.length + stowaway.length);
        System.arraycopy(stowaway, 0, both, file.length, stowaway.length);
        return both;
    }

    private static String refusal(byte[] file) {
        try {
            Photo.read(file, 50_000_000);
            return "none";
        } catch (Problem refused) {
            return refused.kind().name();
        }
    }
}

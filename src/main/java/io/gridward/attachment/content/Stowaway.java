package io.gridward.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.gridward.shared.problem.Problem;

/**
 * What has no business within a photo or a document: another file that travels along, to be taken out or run elsewhere.
 * Photos are stripped of it anyway; whoever sends such a thing is told. This is no virus scanner: it knows what gives
 * archives, scripts and programs away, by marks so long that no picture holds one by chance.
 */
enum Stowaway {
    ZIP("ZIP", hex("504b0506 00000000"), hex("504b0304 1400"), hex("504b0304 0a00"), hex("504b0304 2d00")),
    RAR("RAR", hex("526172211a07")),
    SEVEN_ZIP("7z", hex("377abcaf271c")),
    XZ("xz", hex("fd377a585a00")),
    CABINET("CAB", hex("4d534346 00000000")),
    TAR("tar", hex("7573746172 003030"), hex("7573746172 202000")),
    HTML("HTML", text("<script"), text("<html")),
    PHP("PHP", text("<?php")),
    SHELL_SCRIPT("#!", text("#!/bin/"), text("#!/usr/")),
    WINDOWS_PROGRAM("EXE", text("this program cannot be run in dos mode")),
    LINUX_PROGRAM("ELF", hex("7f454c46 020101"), hex("7f454c46 010101")),
    VIRUS_TEST("EICAR", text("$eicar-standard-antivirus-test-file!$"));

    private static final List<List<Mark>> BY_FIRST_BYTE = byFirstByte();

    private final String called;
    private final List<byte[]> marks;

    Stowaway(String called, byte[]... marks) {
        this.called = called;
        this.marks = List.of(marks);
    }

    /** @throws Problem FILE_SUSPICIOUS */
    static void refuse(byte[] file) {
        for (int at = 0; at < file.length; at++) {
            for (var mark : BY_FIRST_BYTE.get(file[at] & 0xFF)) {
                if (mark.stands(file, at)) {
                    throw Problem.of(FileProblem.FILE_SUSPICIOUS).with("found", mark.of().called);
                }
            }
        }
    }

    /** Letters are compared without regard to case, which costs the marks of bytes nothing. */
    @SuppressWarnings("ArrayRecordComponent") // never written to, never compared
    private record Mark(Stowaway of, byte[] bytes) {

        boolean stands(byte[] file, int at) {
            if (at > file.length - bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (lower(file[at + i]) != lower(bytes[i])) {
                    return false;
                }
            }
            return true;
        }

        private static int lower(byte letter) {
            return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
        }
    }

    private static List<List<Mark>> byFirstByte() {
        var all = Arrays.stream(values())
                .flatMap(one -> one.marks.stream().map(bytes -> new Mark(one, bytes)))
                .toList();
        return IntStream.range(0, 256)
                .mapToObj(first -> all.stream()
                        .filter(mark -> Mark.lower(mark.bytes()[0]) == Mark.lower((byte) first))
                        .toList())
                .toList();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] text(String word) {
        return word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    }
}

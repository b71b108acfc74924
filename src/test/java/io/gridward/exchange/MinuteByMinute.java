package io.gridward.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** When limits end, counted on the fingers from the published notice: the slow way, for a second opinion. */
final class MinuteByMinute {

    private static final int YEAR = 2025;
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime SHUTS = LocalTime.of(17, 30);

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    MinuteByMinute() throws IOException {
        var notices = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/resources/reference/public-holidays.json")));
        for (var notice : notices) {
            if (notice.get("year").intValue() == YEAR) {
                add(notice.get("holidays"), off);
                add(notice.get("makeUpWorkdays"), madeUp);
            }
        }
    }

    private static void add(JsonNode days, Set<LocalDate> to) {
        days.forEach(day -> to.add(LocalDate.parse(day.get("date").textValue())));
    }

    /** @param suspendedAt from when until when no time is counted; both null for never */
    LocalDateTime end(LocalDateTime start, int workingMinutes, LocalDateTime suspendedAt, LocalDateTime resumedAt) {
        int left = workingMinutes;
        var now = start;
        while (left > 0) {
            boolean suspended = suspendedAt != null && !now.isBefore(suspendedAt) && now.isBefore(resumedAt);
            if (isWorked(now) && !suspended) {
                left--;
            }
            now = now.plusMinutes(1);
        }
        return now;
    }

    private boolean isWorked(LocalDateTime now) {
        var day = now.toLocalDate();
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean workday = weekend ? madeUp.contains(day) : !off.contains(day);
        return workday
                && !now.toLocalTime().isBefore(OPENS)
                && now.toLocalTime().isBefore(SHUTS);
    }
}

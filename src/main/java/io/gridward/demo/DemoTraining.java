package io.gridward.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.gridward.training.TrainingKind;

/** A training session of the demo. */
record DemoTraining(
        String title, TrainingKind kind, @Nullable String venue, Instant startsAt, Instant endsAt) {

    private record Theme(
            TrainingKind kind, String title, @Nullable String venue, int hours) {}

    private static final List<Theme> THEMES = List.of(
            new Theme(TrainingKind.MEETING, "网格工作例会暨业务培训", "会议室", 2),
            new Theme(TrainingKind.CLASS, "矛盾纠纷调解实务", "网格学堂", 3),
            new Theme(TrainingKind.DRILL, "消防应急处置专项拉练", "消防救援站", 3),
            new Theme(TrainingKind.CLASS, "网格事件上报与分类规范", "网格学堂", 2),
            new Theme(TrainingKind.GRID_DRILL, "网格走访入户专项拉练", "网格驿站", 3),
            new Theme(TrainingKind.ONLINE, "反诈宣传微课堂", null, 1),
            new Theme(TrainingKind.MEETING, "平安建设以会代训", "会议室", 2),
            new Theme(TrainingKind.DRILL, "防汛防台应急拉练", "应急物资仓库", 4),
            new Theme(TrainingKind.CONTEST, "网格员技能比武", "文化礼堂", 4));

    private static final List<LocalTime> BEGINNINGS =
            List.of(LocalTime.of(9, 0), LocalTime.of(14, 0), LocalTime.of(14, 30), LocalTime.of(18, 30));

    /** @param number of the session, which decides its theme */
    static DemoTraining invent(int number, LocalDate day, DemoTime time, SplittableRandom random) {
        var theme = THEMES.get(number % THEMES.size());
        var starts = time.at(onWorkingDay(day), BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
        return new DemoTraining(
                theme.title + "（演示第%d期）".formatted(number + 1),
                theme.kind,
                theme.venue,
                starts,
                starts.plus(Duration.ofHours(theme.hours)));
    }

    private static LocalDate onWorkingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}

package io.gridward.phone;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.gridward.training.TrainingView;

/** The training he has enrolled in that goes on or comes next. */
public record TodayTraining(
        String id, String title, Instant startsAt, @Nullable String venue) {

    static TodayTraining of(TrainingView training) {
        return new TodayTraining(training.id(), training.title(), training.startsAt(), training.venue());
    }
}

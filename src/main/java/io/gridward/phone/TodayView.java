package io.gridward.phone;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseTasksView;

/**
 * The day of whoever holds the phone, small enough to be asked for often.
 *
 * @param tasks the cases that wait for him
 * @param duty what he has walked and recorded; null for whoever is no worker, as are the visits, notices and training
 * @param unreadMessages how many wait in his inbox
 */
public record TodayView(
        LocalDate date,
        CaseTasksView tasks,
        @Nullable TodayDuty duty,
        @Nullable TodayVisits visits,
        @Nullable TodayNotices notices,
        int unreadMessages,
        @Nullable TodayTraining nextTraining) {}

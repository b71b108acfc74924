package io.gridward.calendar;

import java.util.List;

import jakarta.inject.Singleton;

import io.gridward.shared.news.NewsReader;

/** Keeps the calendar up to date with what other nodes change. */
@Singleton
class CalendarNews implements NewsReader {

    private final WorkingCalendar calendar;

    CalendarNews(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String channel() {
        return "calendar_year";
    }

    @Override
    public void reload() {
        calendar.reload();
    }

    @Override
    public void hear(List<String> news) {
        calendar.reload();
    }
}

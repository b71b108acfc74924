package io.gridward.phone;

import java.time.Instant;
import java.util.List;

import io.gridward.service.OwnPolicyNoticeView;
import io.gridward.shared.page.Page;

/**
 * The notices that wait to be read, latest first.
 *
 * @param more whether there are others
 */
public record TodayNotices(List<Unread> first, boolean more) {

    public record Unread(String id, String title, Instant publishedAt) {

        static Unread of(OwnPolicyNoticeView notice) {
            return new Unread(notice.id(), notice.title(), notice.publishedAt());
        }
    }

    static TodayNotices of(Page<OwnPolicyNoticeView> unread) {
        return new TodayNotices(unread.items().stream().map(Unread::of).toList(), unread.hasNext());
    }
}

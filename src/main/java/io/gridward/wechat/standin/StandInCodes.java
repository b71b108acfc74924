package io.gridward.wechat.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes a phone would get from WeChat, made up by whoever tests: {@code stub-<whose>-<n>}, good once. From 1,000,000,000
 * on the number is the epoch second it was made at, so that one can be too old. {@code errcode-<n>…} is refused with that
 * number; {@code busy-<times>-<code>} is busy so often, then means the code.
 */
final class StandInCodes {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final long EPOCH_SECONDS = 1_000_000_000;
    private static final Pattern BUSY = Pattern.compile("busy-(\\d)-(.+)");
    private static final Pattern REFUSED = Pattern.compile("errcode-(-?\\d{1,6}).*");

    private final String prefix;
    private final Clock clock;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> busy = new HashMap<>();

    /** @param prefix of this kind of codes: that of a sign-in is no good for a telephone number */
    StandInCodes(String prefix, Clock clock) {
        this.prefix = prefix;
        this.clock = clock;
    }

    /** Whose code it is; from now on it is used. */
    String redeem(String given) {
        String code = pastBusy(given);
        refuseIfAsked(code);
        Matcher good = Pattern.compile(prefix + "-(.+)-(\\d{1,12})").matcher(code);
        if (!good.matches() || isTooOld(Long.parseLong(good.group(2)))) {
            throw new Refused(40029, "invalid code");
        }
        if (!used.add(code)) {
            throw new Refused(40163, "code been used");
        }
        return good.group(1);
    }

    static void refuseIfAsked(String text) {
        Matcher refused = REFUSED.matcher(text);
        if (refused.matches()) {
            throw new Refused(Integer.parseInt(refused.group(1)), "as asked");
        }
    }

    private String pastBusy(String given) {
        Matcher asked = BUSY.matcher(given);
        if (!asked.matches()) {
            return given;
        }
        if (busy.merge(given, 1, Integer::sum) <= Integer.parseInt(asked.group(1))) {
            throw new Refused(-1, "system error");
        }
        return asked.group(2);
    }

    private boolean isTooOld(long number) {
        return number >= EPOCH_SECONDS
                && clock.instant().isAfter(Instant.ofEpochSecond(number).plus(GOOD_FOR));
    }
}

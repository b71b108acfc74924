package io.gridward.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.annotation.security.PermitAll;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Secrets;
import io.gridward.shared.time.Time;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets in who has the key of a source, as often as the source may. Every source is counted by itself, so that a flood of
 * one costs the others nothing; of a source first the address, so that a flood from one place costs its others nothing.
 */
@UseCase
@OutsideReach(Outside.OPEN)
public class ReportAdmission {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String SECRET = "report-address";

    private final ReportSources sources;
    private final ReportRates rates;
    private final Secrets secrets;
    private final Time time;

    ReportAdmission(ReportSources sources, ReportRates rates, Secrets secrets, Time time) {
        this.sources = sources;
        this.rates = rates;
        this.secrets = secrets;
        this.time = time;
    }

    /**
     * Counts a request. Nothing is thrown when a quota is exceeded, for that would take back the count.
     *
     * @return the quotas that were looked at; the last may be exceeded
     * @throws Problem SOURCE_KEY_UNKNOWN
     */
    @PermitAll
    public List<Quota> admit(@Nullable String key, String address) {
        var source = sources.ofKey(key);
        Instant now = time.now();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        var seen = new ArrayList<Quota>();
        seen.add(rates.take("address", scope(source, address), source.perSender(), minute, MINUTE, now));
        if (!last(seen).isExceeded()) {
            seen.add(rates.take("minute", source.id() + "/minute", source.perMinute(), minute, MINUTE, now));
        }
        if (!last(seen).isExceeded()) {
            Instant day = time.startOf(time.today());
            seen.add(rates.take("day", source.id() + "/day", source.perDay(), day, DAY, now));
            if (last(seen).remaining() == source.perDay() - 1) {
                rates.forgetBefore(now);
            }
        }
        return seen;
    }

    private static Quota last(List<Quota> quotas) {
        return quotas.get(quotas.size() - 1);
    }

    /** An address is somebody's: it is kept as a keyed hash. */
    private String scope(ReportSource source, String address) {
        byte[] hash = secrets.hmac(SECRET, (source.id() + "\n" + address).getBytes(UTF_8));
        return source.id() + "/" + Base64.getEncoder().encodeToString(hash);
    }
}

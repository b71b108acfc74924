package io.gridward.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.rate.Rate;
import io.gridward.shared.rate.Rates;
import io.gridward.shared.rate.Standing;
import io.gridward.shared.secret.Secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets in who has the key of a source, as often as the source may. Every source is counted by itself, so that a flood of
 * one costs the others nothing; of a source first the address, so that a flood from one place costs its others nothing.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(Outside.OPEN)
public class ReportAdmission {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String SECRET = "report-address";

    private final ReportSources sources;
    private final Rates rates;
    private final Secrets secrets;

    ReportAdmission(ReportSources sources, Rates rates, Secrets secrets) {
        this.sources = sources;
        this.rates = rates;
        this.secrets = secrets;
    }

    /**
     * Counts a request.
     *
     * @return the quotas that were looked at; of the last there may have been nothing left
     * @throws Problem SOURCE_KEY_UNKNOWN
     */
    @PermitAll
    public List<Standing> admit(@Nullable String key, String address) {
        var source = sources.ofKey(key);
        String id = source.id().toString();
        var seen = new ArrayList<Standing>();
        seen.add(rates.take(
                Rate.perMinute("address", source.perSender()), id + "/" + address, () -> hidden(source, address)));
        if (last(seen).taken()) {
            seen.add(rates.take(Rate.perMinute("minute", source.perMinute()), id));
        }
        if (last(seen).taken()) {
            seen.add(rates.take(new Rate("day", source.perDay(), DAY), id));
        }
        return seen;
    }

    private static Standing last(List<Standing> seen) {
        return seen.get(seen.size() - 1);
    }

    /** An address is somebody's: it is kept as a keyed hash. */
    private String hidden(ReportSource source, String address) {
        byte[] hash = secrets.hmac(SECRET, (source.id() + "\n" + address).getBytes(UTF_8));
        return source.id() + "/" + Base64.getEncoder().encodeToString(hash);
    }
}

package io.gridward.duty;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** Shows workers their own exemptions. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(value = Outside.OPEN, note = "one's own only")
@Needs({})
public class OwnExemptions {

    private final Exemptions exemptions;
    private final OwnWorker own;

    OwnExemptions(Exemptions exemptions, OwnWorker own) {
        this.exemptions = exemptions;
        this.own = own;
    }

    public Page<ExemptionView> page(@Nullable LocalDate date, @NotNull @Valid PageRequest request) {
        return exemptions.ofWorker(own.id(), new ExemptionFilter(null, null, date), request);
    }
}

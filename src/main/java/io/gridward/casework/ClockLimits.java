package io.gridward.casework;

import java.util.Optional;

/** How long each clock of a case may run. */
final class ClockLimits {

    private final CaseworkConfig config;
    private final Optional<TimeLimit> ofCategory;

    ClockLimits(CaseworkConfig config, Optional<TimeLimit> ofCategory) {
        this.config = config;
        this.ofCategory = ofCategory;
    }

    /** An emergency is dealt with around the clock at each of its stages. */
    TimeLimit of(ClockKind kind, CaseFile file) {
        boolean urgent = ofCategory
                .filter(limit -> limit.unit() == LimitUnit.URGENT_HOUR)
                .isPresent();
        return switch (kind) {
            case ACCEPTANCE ->
                urgent ? urgentHours(config.urgentAcceptanceHours()) : workingHours(config.acceptanceHours());
            case SIGNING -> urgent ? urgentHours(config.urgentSigningHours()) : workingHours(config.signingHours());
            case HANDLING -> file.decidedLimit().or(() -> ofCategory).orElseGet(file.level()::limit);
            case VERIFICATION ->
                urgent
                        ? urgentHours(config.urgentVerificationHours())
                        : new TimeLimit(config.verificationDays(), LimitUnit.WORKING_DAY);
        };
    }

    private static TimeLimit workingHours(int amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_HOUR);
    }

    private static TimeLimit urgentHours(int amount) {
        return new TimeLimit(amount, LimitUnit.URGENT_HOUR);
    }
}

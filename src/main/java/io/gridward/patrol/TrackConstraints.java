package io.gridward.patrol;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of a track. Bean Validation would spend more time on its points than all else that is done with
 * them; it looks at each where one lacks something, else at the first, which stands for all.
 */
@ApplicationScoped
class TrackConstraints {

    private final Validator validator;

    TrackConstraints(Validator validator) {
        this.validator = validator;
    }

    /** @throws ConstraintViolationException when one is broken */
    void require(RecordTrack track) {
        var broken = validator.validate(allPlaced(track.points()) ? withFirstPoint(track) : track);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
    }

    private static boolean allPlaced(@Nullable List<TrackFix> points) {
        if (points == null || points.isEmpty()) {
            return false;
        }
        for (var point : points) {
            if (point == null || point.longitude() == null || point.latitude() == null) {
                return false;
            }
        }
        return true;
    }

    private static RecordTrack withFirstPoint(RecordTrack track) {
        return new RecordTrack(
                track.deviceId(),
                track.sequence(),
                track.datum(),
                track.points().subList(0, 1));
    }
}

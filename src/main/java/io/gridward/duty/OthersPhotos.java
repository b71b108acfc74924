package io.gridward.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.time.Time;
import io.gridward.workrecord.CopiedPhoto;
import io.gridward.workrecord.CopiedPhotos;

/** Finds records that show a photo of another worker's; all of a worker's day are one flag. */
@ApplicationScoped
class OthersPhotos {

    private final CopiedPhotos photos;
    private final Time time;

    OthersPhotos(CopiedPhotos photos, Time time) {
        this.photos = photos;
        this.time = time;
    }

    List<FoundFlag> of(LocalDate day, Collection<UUID> workerIds) {
        return photos.of(workerIds, time.startOf(day), time.startOf(day.plusDays(1))).stream()
                .collect(Collectors.groupingBy(CopiedPhoto::workerId))
                .values()
                .stream()
                .map(OthersPhotos::flag)
                .toList();
    }

    private static FoundFlag flag(List<CopiedPhoto> copies) {
        var first = copies.get(0);
        return new FoundFlag(
                first.workerId(),
                FlagKind.COPIED_PHOTO,
                first.occurredAt(),
                copies.get(copies.size() - 1).occurredAt(),
                FlagEvidence.ofRecords(
                        copies.size(),
                        ids(copies, CopiedPhoto::recordId),
                        ids(copies, CopiedPhoto::otherRecordId),
                        ids(copies, CopiedPhoto::otherWorkerId)));
    }

    private static List<UUID> ids(List<CopiedPhoto> copies, Function<CopiedPhoto, UUID> id) {
        return copies.stream().map(id).distinct().toList();
    }
}

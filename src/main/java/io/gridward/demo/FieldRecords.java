package io.gridward.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import io.gridward.shared.geo.Position;

/** Invents what a worker notes on a round: here and there along the way, or all of it at one spot. */
final class FieldRecords {

    /** More than there are of one worker. */
    private static final int NUMBERS_A_DAY = 10;

    /** Enough for half a day, too few for a whole one. */
    private static final int FEW = 4;

    private static final int HASTY = 5;
    private static final long SECONDS_OF_HASTE = 70;

    private final long day;
    private final PlacedWalk walk;
    private final RandomPlace grid;
    private final SplittableRandom random;
    private final List<DemoRecord> records = new ArrayList<>();

    /** @param day its number, among all days of all workers */
    FieldRecords(long day, PlacedWalk walk, RandomPlace grid, SplittableRandom random) {
        this.day = day;
        this.walk = walk;
        this.grid = grid;
        this.random = random;
    }

    List<DemoRecord> few() {
        return alongTheWay(FEW);
    }

    /** Five are asked for, and most leave it at that; eight are seldom. */
    List<DemoRecord> asUsual() {
        int draw = random.nextInt(100);
        return alongTheWay(draw < 62 ? 5 : draw < 86 ? 6 : draw < 96 ? 7 : 8);
    }

    /** One after the other without taking a step. */
    List<DemoRecord> hasty() {
        var point = walk.points().get(walk.points().size() / 2);
        var place = inside(walk.place(point));
        for (var note : DemoNote.some(HASTY, random)) {
            add(note, place, point, walk.at(point).plusSeconds(SECONDS_OF_HASTE * records.size()));
        }
        return records;
    }

    private List<DemoRecord> alongTheWay(int count) {
        for (var note : DemoNote.some(count, random)) {
            double share = (records.size() + random.nextDouble(0.25, 0.75)) / count;
            var point = walk.points().get((int) (share * walk.points().size()));
            add(note, inside(walk.place(point)), point, walk.at(point).plusSeconds(random.nextInt(25)));
        }
        return records;
    }

    private void add(DemoNote note, Position place, DemoWalk.Point point, Instant at) {
        var id = DemoId.RECORD.of(day * NUMBERS_A_DAY + records.size());
        records.add(new DemoRecord(id, note, place, point.accuracy(), at));
    }

    /** Where the way leads out of the grid, somewhere else in it. */
    private Position inside(Position place) {
        return grid.covers(place.longitude(), place.latitude()) ? place : grid.next(random);
    }
}

package io.gridward.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The rounds that the workers of the demo walk, now this one and now that: as many as make no two days of one alike. */
final class DemoWalks {

    private static final int WALKS = 170;

    /** Of so many one is short. */
    private static final int SHORT = 4;

    /** Of so many one is so nearly enough that the measurement leaves it in doubt. */
    private static final int NEARLY = 15;

    /** Of so many one begins with a ride. */
    private static final int RIDES = 12;

    /** The duty where no rule holds (DOMAIN.md §1.2), and half of it. */
    private static final int DUTY = 3000;

    /** A walk is the same to a metre or so wherever it is walked: one so near to what decides could come out either way. */
    private static final int UNCLEAR = 5;

    private final List<DemoWalk> enough;
    private final List<DemoWalk> halfEnough;
    private final List<DemoWalk> tooShort;

    private DemoWalks(List<DemoWalk> walks) {
        enough = those(walks, walk -> walk.metres() >= DUTY);
        halfEnough = those(walks, walk -> walk.metres() >= DUTY / 2 && walk.metres() < DUTY);
        tooShort = those(walks, walk -> walk.metres() < DUTY);
    }

    static DemoWalks make() {
        return new DemoWalks(IntStream.range(0, WALKS)
                .parallel()
                .mapToObj(DemoWalks::walk)
                .filter(walk -> isClearOf(DUTY, walk) && isClearOf(DUTY / 2, walk))
                .toList());
    }

    private static DemoWalk walk(int number) {
        var random = new SplittableRandom(DemoCounty.SEED + 10_000 + number);
        int visits = random.nextInt(2, 5);
        double metres = metres(number, random);
        var round = number % RIDES == 1
                ? StreetRound.afterRide(metres, visits, random)
                : StreetRound.walked(metres, visits, random);
        return DemoWalk.measured(new DemoPhone(random).tell(round));
    }

    private static double metres(int number, SplittableRandom random) {
        if (number % NEARLY == 2) {
            return random.nextDouble(0.98, 1.02) * DUTY;
        }
        return number % SHORT == 0 ? random.nextDouble(0.5, 1) * DUTY : random.nextDouble(1.07, 1.5) * DUTY;
    }

    private static boolean isClearOf(int limit, DemoWalk walk) {
        int doubt = walk.metres() + walk.measured().standardErrorMetres();
        return Math.abs(walk.metres() - limit) > UNCLEAR && Math.abs(doubt - limit) > UNCLEAR;
    }

    DemoWalk enough(SplittableRandom random) {
        return enough.get(random.nextInt(enough.size()));
    }

    DemoWalk enoughForHalf(SplittableRandom random) {
        return halfEnough.get(random.nextInt(halfEnough.size()));
    }

    DemoWalk tooShort(SplittableRandom random) {
        return tooShort.get(random.nextInt(tooShort.size()));
    }

    private static List<DemoWalk> those(List<DemoWalk> walks, Predicate<DemoWalk> which) {
        return walks.stream().filter(which).toList();
    }
}

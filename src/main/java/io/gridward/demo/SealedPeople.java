package io.gridward.demo;

import java.util.SplittableRandom;
import java.util.UUID;

import io.gridward.service.ResidentFields;
import io.gridward.shared.secret.PersonalData;

/** Residents who do not exist, sealed as service keeps them. */
final class SealedPeople {

    /** Far behind the workers: nobody has the telephone of another. */
    private static final int FIRST = 1_000_000;

    private static final String[] STREETS = {"平安路", "和睦巷", "安居弄", "锦绣苑", "望湖里", "书香园", "百合新村", "长青路"};

    private final PersonalData personal;
    private final SyntheticPeople people = new SyntheticPeople(DemoCounty.SEED);
    private int taken;

    SealedPeople(PersonalData personal) {
        this.personal = personal;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared: written as they are
    record Resident(byte[] name, byte[] phone) {}

    Resident next(UUID owner) {
        var person = people.person(FIRST + taken++);
        return new Resident(
                personal.seal(person.name(), owner, ResidentFields.NAME).cipher(),
                personal.seal(person.phone(), owner, ResidentFields.PHONE).cipher());
    }

    byte[] address(UUID owner, SplittableRandom random) {
        String address = "%s%d号%d0%d室"
                .formatted(
                        STREETS[random.nextInt(STREETS.length)],
                        random.nextInt(1, 120),
                        random.nextInt(1, 7),
                        random.nextInt(1, 5));
        return personal.seal(address, owner, ResidentFields.ADDRESS).cipher();
    }
}

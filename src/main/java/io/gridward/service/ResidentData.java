package io.gridward.service;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Masks;
import io.gridward.shared.secret.PersonalData;

/** Keeps residents' names and telephone numbers sealed, and opens them for those who may see them. */
@ApplicationScoped
class ResidentData {

    private final PersonalData personal;

    ResidentData(PersonalData personal) {
        this.personal = personal;
    }

    /** As a caller may see him; all null once it was erased. */
    record Shown(@Nullable String name, @Nullable String phone) {

        static final Shown NOBODY = new Shown(null, null);
    }

    /** @param owner id of what the resident belongs to: his data open there only */
    Resident seal(UUID owner, String name, @Nullable String phone) {
        return new Resident(
                personal.seal(name, owner, ResidentFields.NAME).cipher(),
                phone == null
                        ? null
                        : personal.seal(phone, owner, ResidentFields.PHONE).cipher());
    }

    Shown show(@Nullable Resident resident, UUID owner, boolean clear) {
        if (resident == null) {
            return Shown.NOBODY;
        }
        String name = personal.open(resident.residentName(), owner, ResidentFields.NAME);
        String phone = personal.open(resident.residentPhone(), owner, ResidentFields.PHONE);
        return clear ? new Shown(name, phone) : new Shown(Masks.name(name), Masks.phone(phone));
    }

    byte[] sealAddress(UUID owner, String address) {
        return personal.seal(address, owner, ResidentFields.ADDRESS).cipher();
    }

    @Nullable
    String showAddress(byte @Nullable [] sealed, UUID owner, boolean clear) {
        String address = personal.open(sealed, owner, ResidentFields.ADDRESS);
        return clear ? address : Masks.name(address);
    }
}

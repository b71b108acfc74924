package io.gridward.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What an opinion may be about. */
@Entity
class OpinionTag {

    @Id
    private String code;

    private String name;
    private String nameEn;
    private boolean retired;

    @Version
    private int version;

    protected OpinionTag() {}

    OpinionTag(CreateOpinionTag command) {
        this.code = command.code();
        this.name = command.name();
        this.nameEn = command.nameEn();
    }

    /** No new opinion gets it; those that have it keep it. */
    void retire() {
        retired = true;
    }

    String code() {
        return code;
    }

    boolean retired() {
        return retired;
    }

    int version() {
        return version;
    }

    OpinionTagView view() {
        return new OpinionTagView(code, name, nameEn, retired, version);
    }
}

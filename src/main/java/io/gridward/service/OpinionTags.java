package io.gridward.service;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.problem.Problem;

@ApplicationScoped
class OpinionTags implements PanacheRepositoryBase<OpinionTag, String> {

    List<OpinionTagView> all() {
        return list("order by code").stream().map(OpinionTag::view).toList();
    }

    /** @throws Problem OPINION_TAG_UNKNOWN when one of them is none, or is retired */
    void requireInUse(Collection<String> codes) {
        var known = list("code in ?1 and retired = false", codes).stream()
                .map(OpinionTag::code)
                .collect(Collectors.toSet());
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Problem.of(OpinionProblem.OPINION_TAG_UNKNOWN).with("kind", code);
        });
    }
}

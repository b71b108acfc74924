package io.gridward.wechat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.inbox.MessageKind;

/** The subscribe messages there are. */
@ApplicationScoped
class Templates {

    private final List<Template> all;

    Templates(MiniProgramConfig config) {
        this.all = config.templates().entrySet().stream()
                .map(entry -> Template.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Template::kind))
                .toList();
    }

    List<Template> all() {
        return all;
    }

    Optional<Template> of(MessageKind kind) {
        return all.stream().filter(template -> template.kind() == kind).findFirst();
    }

    boolean has(String id) {
        return all.stream().anyMatch(template -> template.id().equals(id));
    }
}

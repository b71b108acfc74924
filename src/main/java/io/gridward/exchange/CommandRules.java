package io.gridward.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;

/**
 * The constraints of commands, told in the importer's language. The use case looks at them again; but it would refuse
 * the whole batch for one row.
 */
@ApplicationScoped
class CommandRules {

    private final ValidatorFactory factory;
    private final Problems problems;
    private final Map<Locale, Validator> validators = new ConcurrentHashMap<>();

    CommandRules(ValidatorFactory factory, Problems problems) {
        this.factory = factory;
        this.problems = problems;
    }

    /** @throws Problem INVALID_FIELDS */
    void require(List<?> commands, Locale language) {
        var validator = validators.computeIfAbsent(language, this::speaking);
        var violations = commands.stream()
                .flatMap(command -> validator.validate(command).stream())
                .collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw problems.of(new ConstraintViolationException(violations)).orElseThrow();
        }
    }

    private Validator speaking(Locale language) {
        var texts = factory.getMessageInterpolator();
        return factory.usingContext()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return texts.interpolate(template, context, language);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return texts.interpolate(template, context, other);
                    }
                })
                .getValidator();
    }
}

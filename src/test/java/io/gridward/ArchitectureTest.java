package io.gridward;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;

import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The shape of the code, checked. */
@AnalyzeClasses(packages = "io.gridward", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each may use those before it, never those after it. */
    private static final List<String> CAPABILITIES = List.of(
            "shared",
            "identity",
            "area",
            "calendar",
            "grid",
            "staffing",
            "inbox",
            "department",
            "patrol",
            "attachment",
            "casework",
            "intake",
            "workrecord",
            "duty",
            "service",
            "training",
            "appraisal",
            "reorganisation",
            "command",
            "exchange",
            "feed",
            "subscription",
            "export",
            "webhook",
            "wechat",
            "phone",
            "demo");

    @ArchTest
    static final ArchRule capabilities_are_free_of_cycles =
            slices().matching("io.gridward.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule capabilities_depend_one_way = classes().should(dependOnEarlierCapabilitiesOnly());

    @ArchTest
    static final ArchRule only_doors_speak_http_and_graphql = noClasses()
            .that()
            // The client asks, it does not answer.
            .resideOutsideOfPackages("..web..", "io.gridward.shared.graphql..", "io.gridward.wechat.client..")
            .should()
            .dependOnClassesThat(speakHttpOrGraphql());

    @ArchTest
    static final ArchRule doors_see_no_entities_or_repositories = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PanacheRepositoryBase.class);

    @ArchTest
    static final ArchRule transactions_are_opened_by_use_cases_only = noClasses()
            .that()
            .areNotAnnotations()
            .and()
            .areNotAnnotatedWith(UseCase.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    /** Use cases have their transaction from {@link UseCase}; those that only read say that they open none. */
    @ArchTest
    static final ArchRule use_cases_say_of_transactions_only_that_they_open_none = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .and()
            .areAnnotatedWith(Transactional.class)
            .should(openNoTransaction());

    @ArchTest
    static final ArchRule no_other_method_opens_a_transaction_of_its_own = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(UseCase.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule use_cases_say_who_may =
            classes().that().areAnnotatedWith(UseCase.class).should(sayWhoMay());

    @ArchTest
    static final ArchRule use_cases_say_what_lies_outside_reach =
            classes().that().areAnnotatedWith(UseCase.class).should(sayWhatLiesOutsideReach());

    @ArchTest
    static final ArchRule resources_require_a_login_or_say_they_do_not = classes()
            .that()
            .areAnnotatedWith(jakarta.ws.rs.Path.class)
            .should()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /** A missing body would otherwise pass the validation and end as a fault of ours. */
    @ArchTest
    static final ArchRule commands_are_never_missing = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .should(requireWhatTheyValidate());

    private static ArchCondition<JavaClass> openNoTransaction() {
        return new ArchCondition<>("open no transaction") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                var type = useCase.getAnnotationOfType(Transactional.class).value();
                if (type != Transactional.TxType.SUPPORTS) {
                    events.add(SimpleConditionEvent.violated(useCase, useCase.getName() + " is " + type));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> requireWhatTheyValidate() {
        return new ArchCondition<>("require what they validate") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Valid.class))
                        .filter(parameter -> !parameter.isAnnotatedWith(NotNull.class))
                        .forEach(parameter -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes null for what it validates")));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnEarlierCapabilitiesOnly() {
        return new ArchCondition<>("depend on earlier capabilities only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = rank(type);
                if (own < 0) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> rank(dependency.getTargetClass()) > own)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static int rank(JavaClass type) {
        String[] steps = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("io.gridward.") ? CAPABILITIES.indexOf(steps[2]) : -1;
    }

    private static DescribedPredicate<JavaClass> speakHttpOrGraphql() {
        // The naming annotations of GraphQL may stand on views and commands.
        List<String> naming = List.of("Description", "Id", "Ignore", "Input", "Name", "NonNull", "Enum", "Type");
        return DescribedPredicate.describe(
                "speak HTTP or GraphQL",
                type -> type.getPackageName().startsWith("jakarta.ws.rs")
                        || type.getPackageName().startsWith("graphql")
                        || type.getPackageName().equals("org.eclipse.microprofile.graphql")
                                && !naming.contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaClass> sayWhoMay() {
        return new ArchCondition<>("say who may call each public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !saysWhoMay(method) && !saysWhoMay(type))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " says nobody")));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhatLiesOutsideReach() {
        return new ArchCondition<>("say what becomes of things outside reach") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.isAnnotatedWith(OutsideReach.class)
                                && !type.isAnnotatedWith(OutsideReach.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " carries no @OutsideReach")));
            }
        };
    }

    private static boolean saysWhoMay(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(Authenticated.class)
                || method.isAnnotatedWith(PermitAll.class);
    }

    private static boolean saysWhoMay(JavaClass type) {
        return type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(Authenticated.class);
    }
}

package io.gridward.shared.idempotency;

import java.util.Set;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.gridward.shared.idempotency.web.Once;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** A new POST endpoint takes {@code Idempotency-Key}, or it is named here with the reason. */
@AnalyzeClasses(packages = "io.gridward", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryPostHappensOnceTest {

    private static final Set<String> EXCEPTIONS = Set.of(
            // RFC 6749 knows no keys, and a token is never kept: who got no answer signs in again.
            "OauthResource.token",
            // Neither are those that WeChat opens the door to, and its codes are good once by themselves.
            "WechatResource.signIn",
            "WechatResource.bind",
            // Each of its operations has a key of its own: its id.
            "SyncResource.sync",
            // RFC 7009: a token that is revoked already is answered with 200 again.
            "OauthResource.revoke",
            // GeoReport v2 knows no keys either, and without an account there is nobody to keep one for.
            "GeoReportResource.report");

    @ArchTest
    static final ArchRule posts_happen_once = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(areNoException())
            .should()
            .beAnnotatedWith(Once.class);

    @ArchTest
    static final ArchRule nothing_else_claims_to = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areAnnotatedWith(Once.class)
            .should()
            .beAnnotatedWith(POST.class);

    private static DescribedPredicate<JavaMethod> areNoException() {
        return DescribedPredicate.describe(
                "are no exception",
                method -> !EXCEPTIONS.contains(method.getOwner().getSimpleName() + "." + method.getName()));
    }
}

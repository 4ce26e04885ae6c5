package io.github.kpisdk.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.kpisdk.core.house.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library must not do, so that it is safe to embed and says the same everywhere. */
class ForbiddenTest {
    private static final String WORKERS = "io.github.kpisdk.core.kernel.Workers";

    /**
     * Classes that know threads, draw the seed of all hashes, name a finding, and tell the code of
     * a currency from other words.
     */
    private static final Map<String, List<String>> EXCEPTIONS =
            Map.of(
                    "java.lang.Thread",
                    List.of(WORKERS),
                    "java.util.concurrent.",
                    List.of(WORKERS),
                    "java.security.",
                    List.of(
                            "io.github.kpisdk.core.kernel.Hash",
                            "io.github.kpisdk.rules.lint.Fingerprint"),
                    "java.util.Currency",
                    List.of("io.github.kpisdk.rules.subject.Nature"));

    /** Threads come from the user's executor, so one signature names it. */
    private static final Set<String> MAY_BE_NAMED =
            Set.of("java.util.concurrent.Executor", "java.lang.RuntimeException");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.",
                "java.nio.file.",
                "java.lang.reflect.",
                "java.lang.invoke.MethodHandle",
                "java.io.ObjectInputStream",
                "java.io.ObjectOutputStream",
                "java.io.PrintStream",
                "java.util.ServiceLoader",
                "java.lang.ThreadLocal",
                "java.lang.Thread",
                "java.lang.Process",
                "java.lang.Runtime",
                "java.lang.ClassLoader",
                "java.util.Random",
                "java.util.concurrent.",
                "java.util.UUID",
                "java.security.",
                "java.text.",
                "java.util.Currency",
                "java.util.Locale",
                "java.util.TimeZone",
                "java.util.Date",
                "java.util.Calendar",
                "java.util.logging.",
                "java.sql.",
                "sun.",
                "jdk."
            })
    void no_class_touches(String prefix) {
        check(
                noClasses()
                        .that(
                                DescribedPredicate.describe(
                                        "are no exception",
                                        type ->
                                                !EXCEPTIONS
                                                        .getOrDefault(prefix, List.of())
                                                        .contains(type.getName())))
                        .should()
                        .dependOnClassesThat(
                                DescribedPredicate.describe(
                                        "begin with " + prefix,
                                        type ->
                                                type.getName().startsWith(prefix)
                                                        && !MAY_BE_NAMED.contains(
                                                                type.getName()))));
    }

    @Test
    void only_exceptions_and_constants_can_be_serialized() {
        check(
                noClasses()
                        .that()
                        .areNotAssignableTo(Throwable.class)
                        .and()
                        .areNotEnums()
                        .should()
                        .beAssignableTo(Serializable.class));
    }

    @Test
    void no_static_field_can_be_set_again() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void nothing_depends_on_the_clock_the_machine_or_its_settings() {
        assertNotCalled("java.time.", "now");
        assertNotCalled("java.time.", "systemDefault", "systemDefaultZone", "systemUTC", "system");
        assertNotCalled("java.lang.System", "(?!arraycopy).*");
        assertNotCalled("java.nio.charset.Charset", "defaultCharset");
        assertNotCalled("java.lang.Math", "random");
    }

    @Test
    void nothing_depends_on_the_language_of_the_machine() {
        assertNotCalled("java.lang.String", "format");
        assertNotCalledBare("java.lang.String", "toUpperCase", "toLowerCase", "getBytes");
        assertNotCalled("java.util.Formatter", ".*");
        assertNotCalled("java.time.format.", "ofPattern", "ofLocalized.*", "localizedBy");
        assertNotCalled(
                "java.lang.Class", "forName", "getDeclared.*", "getMethod.*", "newInstance");
    }

    @Test
    void a_pattern_is_compiled_once_when_its_class_is_loaded() {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(
                                DescribedPredicate.describe(
                                        "compiles a pattern outside of a static constant",
                                        call ->
                                                isCall(call, "java.util.regex.Pattern", "compile")
                                                        && !isStaticInitializer(call))));
        assertNotCalled("java.util.regex.Pattern", "matches");
        assertNotCalled("java.lang.String", "matches", "replaceAll", "replaceFirst");
    }

    private static void assertNotCalled(String owner, String... names) {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(
                                DescribedPredicate.describe(
                                        "calls " + owner + " " + List.of(names),
                                        call -> isCall(call, owner, names))));
    }

    private static void assertNotCalledBare(String owner, String... names) {
        check(
                noClasses()
                        .should()
                        .callMethodWhere(
                                DescribedPredicate.describe(
                                        "calls " + owner + " " + List.of(names) + " bare",
                                        call ->
                                                isCall(call, owner, names)
                                                        && call.getTarget()
                                                                .getRawParameterTypes()
                                                                .isEmpty())));
    }

    private static boolean isCall(JavaMethodCall call, String owner, String... names) {
        return call.getTargetOwner().getName().startsWith(owner)
                && Stream.of(names).anyMatch(name -> call.getName().matches(name));
    }

    private static boolean isStaticInitializer(JavaAccess<?> call) {
        return call.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(CLASSES);
    }
}

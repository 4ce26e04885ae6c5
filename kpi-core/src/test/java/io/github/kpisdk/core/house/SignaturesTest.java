package io.github.kpisdk.core.house;

import static io.github.kpisdk.core.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Texts;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see: no library of ours, nothing that can be changed behind our back. */
class SignaturesTest {
    private static final Pattern GUAVA = Pattern.compile("com\\.google\\.");
    private static final Pattern MUTABLE =
            Pattern.compile(
                    "\\[\\]|\\[L|\\[[IJDFBCSZ]"
                            + "|java\\.util\\.(Array|Linked|Tree|Hash|Enum|Bit|Weak|Identity)\\w*"
                            + "|java\\.util\\.(Vector|Stack|Properties|Date|Calendar)\\b"
                            + "|java\\.lang\\.StringBu\\w+|java\\.util\\.concurrent\\.atomic\\.");

    private static final String KERNEL = "io.github.kpisdk.core.kernel.";

    /** These are there to take arrays. */
    private static final List<String> TAKE_ARRAYS =
            List.of(Batch.class.getName() + ".put ", Texts.class.getName() + ".add ");

    @Test
    void no_type_of_guava_is_in_a_public_signature() {
        assertThat(signatures()).noneMatch(signature -> GUAVA.matcher(signature).find());
    }

    @Test
    void no_array_and_no_mutable_collection_is_in_a_public_signature() {
        assertThat(signatures())
                .filteredOn(s -> TAKE_ARRAYS.stream().noneMatch(s::startsWith))
                .noneMatch(signature -> MUTABLE.matcher(signature).find());
    }

    @Test
    void no_type_that_is_not_public_is_in_a_public_signature() {
        List<String> hidden =
                CLASSES.stream()
                        .map(JavaClass::reflect)
                        .filter(type -> !isVisible(type))
                        .map(Class::getName)
                        .toList();

        assertThat(signatures())
                .noneMatch(
                        signature ->
                                Arrays.stream(signature.split("[ <>,]+"))
                                        .anyMatch(hidden::contains));
    }

    @Test
    void the_search_sees_what_it_must() {
        assertThat(signatures()).hasSizeGreaterThan(300);
        assertThat(GUAVA.matcher("com.google.common.collect.ImmutableList<X>").find()).isTrue();
        assertThat(List.of("[I", "[Ljava.lang.String;", "E[]", "java.util.ArrayList<X>"))
                .allMatch(name -> MUTABLE.matcher(name).find());
        assertThat(List.of("java.util.List<X>", "java.util.Map<K, V>", "java.util.Optional<X>"))
                .noneMatch(name -> MUTABLE.matcher(name).find());
    }

    @Test
    void no_type_of_the_kernel_is_in_a_public_signature() {
        assertThat(signatures()).noneMatch(signature -> signature.contains(KERNEL));
    }

    /** One string for every public field, method and constructor of every visible type. */
    private static List<String> signatures() {
        List<String> found = new ArrayList<>();
        CLASSES.stream()
                .map(JavaClass::reflect)
                .filter(SignaturesTest::isVisible)
                .filter(type -> !type.getName().startsWith(KERNEL))
                .forEach(type -> members(type).forEach(found::add));
        return found;
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> fields =
                visible(type.getDeclaredFields()).map(f -> of(f, List.of(f.getGenericType())));
        Stream<String> methods =
                visible(type.getDeclaredMethods())
                        .filter(m -> !isValuesOfEnum(m))
                        .map(m -> of(m, types(m)));
        Stream<String> constructors =
                visible(type.getDeclaredConstructors()).map(c -> of(c, types(c)));
        return Stream.of(fields, methods, constructors).flatMap(s -> s);
    }

    private static <M extends Member> Stream<M> visible(M[] members) {
        return Arrays.stream(members)
                .filter(m -> (m.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(m -> !m.isSynthetic());
    }

    private static boolean isVisible(Class<?> type) {
        return type == null
                || (Modifier.isPublic(type.getModifiers()) && isVisible(type.getEnclosingClass()));
    }

    private static boolean isValuesOfEnum(Method method) {
        return method.getDeclaringClass().isEnum() && method.getName().equals("values");
    }

    /** The last array of a method with a variable number of arguments stands for its elements. */
    private static List<Type> types(Method method) {
        List<Type> types = new ArrayList<>(List.of(method.getGenericReturnType()));
        types.addAll(List.of(method.getGenericParameterTypes()));
        if (method.isVarArgs()) {
            types.remove(types.size() - 1);
        }
        return types;
    }

    private static List<Type> types(Constructor<?> constructor) {
        return List.of(constructor.getGenericParameterTypes());
    }

    private static String of(Member member, List<Type> types) {
        return member.getDeclaringClass().getName()
                + "."
                + member.getName()
                + " "
                + String.join(", ", types.stream().map(Type::getTypeName).toList());
    }
}

package io.github.kpisdk.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only the source shows. */
class SourceTest {
    private static final int LONGEST = 300;

    /** Text blocks, strings, characters and comments, whichever begins first. */
    private static final Pattern NOT_CODE =
            Pattern.compile(
                    "\"\"\"(?s:.*?)\"\"\""
                            + "|\"(?:\\\\.|[^\"\\\\\n])*\""
                            + "|'(?:\\\\.|[^'\\\\\n])+'"
                            + "|/\\*(?s:.*?)\\*/"
                            + "|//[^\n]*");

    private static final Pattern BINARY_FLOATING_POINT =
            Pattern.compile("\\b(double|float|Double|Float|[dD]ouble\\w*|\\d+\\.\\d+)\\b");

    /** Anything but %s and %%: digits of %d are those of the locale. */
    private static final Pattern LOCAL_FORMAT = Pattern.compile("%(?![s%\"\\s])");

    @Test
    void no_number_is_a_binary_fraction() {
        assertThat(House.sources())
                .noneMatch(file -> BINARY_FLOATING_POINT.matcher(code(House.read(file))).find());
    }

    @Test
    void no_text_is_formatted_by_the_rules_of_a_country() {
        assertThat(House.sources())
                .noneMatch(
                        file ->
                                NOT_CODE.matcher(House.read(file))
                                        .results()
                                        .map(match -> match.group())
                                        .filter(text -> text.startsWith("\""))
                                        .anyMatch(text -> LOCAL_FORMAT.matcher(text).find()));
    }

    @Test
    void no_file_of_any_module_has_more_than_300_lines() {
        List<Path> files = House.javaFiles(Path.of(".."));

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).filteredOn(file -> House.read(file).lines().count() > LONGEST).isEmpty();
    }

    @Test
    void the_search_sees_what_it_must() {
        String source = "/* double */ String s = \"float // \\\" 1.5\"; char c = '\"'; // double";

        assertThat(code(source)).isEqualTo("  String s =  ; char c =  ;  ");
        assertThat(List.of("double x", "Double.valueOf(y)", "x.doubleValue()", "var x = 1.5;"))
                .allMatch(text -> BINARY_FLOATING_POINT.matcher(text).find());
        assertThat(List.of("\"%d\"", "\"%,d\"", "\"%.2f\"", "\"%S\"", "\"%n\""))
                .allMatch(text -> LOCAL_FORMAT.matcher(text).find());
        assertThat(List.of("\"%s\"", "\"100%\"", "\"%%\"", "\"4 % of\""))
                .noneMatch(text -> LOCAL_FORMAT.matcher(text).find());
    }

    private static String code(String source) {
        return NOT_CODE.matcher(source).replaceAll(" ");
    }
}

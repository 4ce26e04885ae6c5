package io.github.kpisdk.core.golden;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Formulas that were published and are wrong: none of them can pass unnoticed here.
 *
 * <p>What units catch is refused ({@link UnitDefectsTest}), what has no value says why ({@link
 * ZeroDefectsTest}), what rows decide is decided by the ledger ({@link RowDefectsTest}), and what
 * only bears a wrong name is visibly another figure ({@link NameDefectsTest}).
 */
class PublishedDefectsTest {
    /** Why a line is not executed, by its id. */
    private static final Map<String, String> LISTED = Map.of();

    @Test
    void every_line_is_executed_or_listed_with_a_reason() {
        System.out.println(
                "published defects: "
                        + Lines.of("published_defects.psv", '|')
                                .count(
                                        LISTED,
                                        UnitDefectsTest.class,
                                        ZeroDefectsTest.class,
                                        RowDefectsTest.class,
                                        NameDefectsTest.class));
    }
}

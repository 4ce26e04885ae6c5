package io.github.kpisdk.core.house;

import static io.github.kpisdk.core.house.House.CLASSES;
import static io.github.kpisdk.core.house.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue is that of the definitions: ids, formulas, units, directions, order. */
class CatalogueTest {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*");

    private static final List<String> QUANTITIES =
            List.of(
                    "impressions",
                    "clicks",
                    "visits",
                    "ad-spend",
                    "marketing-cost",
                    "sales-cost",
                    "leads",
                    "qualified-leads",
                    "won-leads",
                    "sales",
                    "list-value",
                    "discounts",
                    "gross-revenue",
                    "refunds",
                    "revenue",
                    "variable-cost",
                    "contribution",
                    "new-customers",
                    "buyers",
                    "repeat-sales",
                    "cohort-contribution");

    /** Id, formula, unit, direction; in the order of reports. */
    private static final String KPIS =
            """
            ctr | clicks ÷ impressions | ratio | higher
            cpc | ad-spend ÷ clicks | money/click | lower
            cpm | 1000 × ad-spend ÷ impressions | money/1000 impressions | lower
            click-to-lead | leads ÷ clicks | ratio | higher
            cpl | marketing-cost ÷ leads | money/lead | lower
            qualified-share | qualified-leads ÷ leads | ratio | higher
            close-rate | won-leads ÷ leads | ratio | higher
            cost-per-sale | (marketing-cost + sales-cost) ÷ sales | money/sale | lower
            cac | (marketing-cost + sales-cost) ÷ new-customers | money/customer | lower
            cac/marketing-only | marketing-cost ÷ new-customers | money/customer | lower
            aov | gross-revenue ÷ sales | money/sale | higher
            roas | revenue ÷ ad-spend | ratio | higher
            contribution-margin | contribution ÷ revenue | ratio | higher
            break-even-roas | revenue ÷ contribution | ratio | lower
            poas | contribution ÷ ad-spend | ratio | higher
            romi | (contribution − marketing-cost) ÷ marketing-cost | ratio | higher
            ad-spend-share | ad-spend ÷ revenue | ratio | lower
            marketing-efficiency | revenue ÷ marketing-cost | ratio | higher
            channel-profit | contribution − marketing-cost − sales-cost | money | higher
            ltv | cohort-contribution ÷ new-customers | money/customer | higher
            ltv-cac | ltv ÷ cac | ratio | higher
            repeat-share | repeat-sales ÷ sales | ratio | higher
            buyers | buyers | customers | higher
            discount-share | discounts ÷ list-value | ratio | lower
            refund-rate | refunds ÷ gross-revenue | ratio | lower
            """;

    @Test
    void the_kpis_are_those_of_the_definitions_in_their_order() {
        assertThat(Kpis.CONTRACT.stream().map(CatalogueTest::line))
                .containsExactlyElementsOf(KPIS.lines().map(CatalogueTest::inTitles).toList());
    }

    @Test
    void the_quantities_are_those_of_the_definitions_in_their_order() {
        assertThat(Quantities.CONTRACT).extracting(Formula::toString).isEqualTo(QUANTITIES);
    }

    @Test
    void every_constant_is_listed() {
        assertThat(constants(Kpi.class)).containsExactlyInAnyOrderElementsOf(Kpis.ALL);
        assertThat(Stream.concat(constants(Quantity.class), constants(NamedFormula.class)))
                .containsExactlyInAnyOrderElementsOf(Quantities.all());
    }

    @Test
    void every_quantity_of_a_kpi_is_listed() {
        assertThat(Quantities.all())
                .containsAll(
                        Kpis.ALL.stream()
                                .flatMap(kpi -> kpi.quantities().stream())
                                .map(Quantity::base)
                                .toList());
    }

    @Test
    void ids_are_unique() {
        assertThat(Kpis.ALL).extracting(Kpi::id).doesNotHaveDuplicates();
        assertThat(Quantities.all()).extracting(Formula::toString).doesNotHaveDuplicates();
    }

    @Test
    void titles_are_unique_in_either_language() {
        assertThat(Kpis.ALL).extracting(kpi -> kpi.title().en()).doesNotHaveDuplicates();
        assertThat(Kpis.ALL).extracting(kpi -> kpi.title().ru()).doesNotHaveDuplicates();
        assertThat(titles()).doesNotHaveDuplicates();
    }

    private static List<String> titles() {
        return Quantities.all().stream().map(quantity -> quantity.text(Language.RU)).toList();
    }

    private static String line(Kpi kpi) {
        return String.join(
                " | ",
                kpi.id(),
                kpi.formula().text(Language.EN),
                kpi.unit().label(),
                kpi.better() == Better.HIGHER ? "higher" : "lower");
    }

    /** A line of the definitions, its formula with the titles that people read. */
    private static String inTitles(String line) {
        Map<String, String> titles =
                Stream.concat(Quantities.all().stream(), Kpis.ALL.stream())
                        .collect(
                                Collectors.toMap(
                                        Formula::toString,
                                        formula -> formula.text(Language.EN),
                                        (quantity, kpi) -> quantity));
        String[] cells = line.split(" \\| ");
        cells[1] = ID.matcher(cells[1]).replaceAll(id -> titles.get(id.group()));
        return String.join(" | ", cells);
    }

    private static Stream<Object> constants(Class<?> type) {
        return CLASSES.stream()
                .filter(c -> c.getPackageName().equals(ROOT + "catalog"))
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                .filter(f -> f.getRawType().isEquivalentTo(type))
                .map(CatalogueTest::value);
    }

    private static Object value(JavaField field) {
        try {
            return field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }
}

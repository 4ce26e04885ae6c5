package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.catalog.TimeBasis;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The KPIs and quantities as a page of Markdown, written from their declarations. */
public final class Glossary {
    private static final Text TITLE = Text.of("Glossary", "Словарь показателей");
    private static final Text INTRO =
            Text.of(
                    "Written from the declarations; do not edit by hand.",
                    "Составлен по объявлениям в коде; вручную не править.");
    private static final Text QUANTITIES = Text.of("Quantities", "Величины");
    private static final Text FORMULA = Text.of("Formula", "Формула");
    private static final Text UNIT = Text.of("Unit", "Единица");
    private static final Text MONEY = Text.of("money", "деньги");
    private static final Text NUMBER = Text.of("number of %s", "число %s");
    private static final Text PERCENT = Text.of("percentage", "процент");
    private static final Text TIMES = Text.of("times", "раз");
    private static final Text DECISION = Text.of("Decision", "Решение");
    private static final Text LEVEL = Text.of("Level and stage", "Уровень и этап");
    private static final Text LEVERS = Text.of("Who can move it", "Кто может изменить");
    private static final Text DATES = Text.of("Counted by", "Считается по");
    private static final Text MIXED = Text.of("(mixed)", "(смешанно)");
    private static final Text UNDEFINED = Text.of("No figure when", "Нет значения, если");
    private static final Text SOURCE = Text.of("Source", "Источник");
    private static final Text NOTE = Text.of("Note", "Примечание");
    private static final Text COLUMNS =
            Text.of(
                    "| id | name | unit | how it is counted, by tables and columns |",
                    "| id | название | единица | как считается, по таблицам и столбцам |");

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private Glossary(Language language) {
        this.language = language;
    }

    /** The page of some KPIs and quantities, in this order. */
    public static String of(List<Kpi> kpis, List<Formula> quantities, Language language) {
        Glossary glossary = new Glossary(language);
        glossary.line("# " + glossary.in(TITLE));
        glossary.line("");
        glossary.line(glossary.in(INTRO));
        kpis.forEach(glossary::add);
        glossary.addTable(quantities);
        return glossary.page.toString();
    }

    private void add(Kpi kpi) {
        line("");
        line("## " + in(kpi.title()) + " (`" + kpi.id() + "`)");
        line("");
        line(in(kpi.question()));
        line("");
        item(FORMULA, kpi.formula().text(language));
        item(
                UNIT,
                "%s (`%s`), %s".formatted(unit(kpi), kpi.unit().label(), in(kpi.better().words())));
        item(DECISION, in(kpi.decision()));
        item(LEVEL, in(kpi.level().words()) + ", " + in(kpi.stage().words()));
        item(
                LEVERS,
                kpi.levers().stream()
                        .map(Role::words)
                        .map(this::in)
                        .collect(Collectors.joining(", ")));
        String dates = dates(kpi);
        if (!dates.isEmpty()) {
            item(DATES, dates);
        }
        item(UNDEFINED, String.join("; ", kpi.undefinedWhen(language)));
        kpi.source().ifPresent(source -> item(SOURCE, source));
        kpi.note().ifPresent(note -> item(NOTE, in(note)));
    }

    private String dates(Kpi kpi) {
        String days =
                TimeBasis.of(kpi).stream()
                        .map(TimeBasis::words)
                        .map(this::in)
                        .collect(Collectors.joining(", "));
        return TimeBasis.isMixed(kpi) ? days + " " + in(MIXED) : days;
    }

    private String unit(Kpi kpi) {
        String words = kpi.unit().words(language, in(MONEY));
        return switch (kpi.display()) {
            case PERCENT -> (in(PERCENT) + " " + words).strip();
            case TIMES -> in(TIMES);
            case COUNT, DECIMAL -> in(NUMBER).formatted(words);
            case MONEY -> words;
        };
    }

    private void addTable(List<Formula> quantities) {
        line("");
        line("## " + in(QUANTITIES));
        line("");
        line(in(COLUMNS));
        line("|---|---|---|---|");
        for (Formula formula : quantities) {
            if (formula instanceof Quantity quantity) {
                String how = "`" + quantity.definition() + "`";
                row(quantity.id(), quantity.title(), quantity, how);
            } else if (formula instanceof NamedFormula named) {
                row(named.id(), named.title(), named, named.formula().text(language));
            }
        }
    }

    private void row(String id, Text title, Formula formula, String how) {
        line("| `%s` | %s | `%s` | %s |".formatted(id, in(title), formula.unit().label(), how));
    }

    private void item(Text name, String value) {
        line("- **" + in(name) + ":** " + value);
    }

    private String in(Text text) {
        return text.in(language);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

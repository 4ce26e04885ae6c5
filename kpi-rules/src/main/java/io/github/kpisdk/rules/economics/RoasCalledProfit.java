package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** KE204 for cards: the explanation or the title of a ROAS calls it profit. */
public record RoasCalledProfit() implements CardRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ROAS = Pattern.compile("roas(/.*)?");
    private static final Pattern PROFIT =
            Pattern.compile(
                    "(?<![\\p{L}])(profits?|прибыл(ь|и|ью)|заработал[аои]?)(?![\\p{L}])", FLAGS);
    private static final Pattern DENIED =
            Pattern.compile("(?<![\\p{L}])(not|no|не|нет|без)\\s+(the\\s+|a\\s+|по\\s+)?$", FLAGS);

    /** As it is unless set otherwise. */
    public static final RoasCalledProfit USUAL = new RoasCalledProfit();

    @Override
    public RuleInfo info() {
        return RoasBelowBreakEven.INFO;
    }

    @Override
    public Verdict judge(CardSubject subject) {
        Optional<Text> title = subject.kpi().map(Kpi::title);
        Optional<Text> explanation = subject.card().explanation();
        return Needs.none()
                .applies(
                        ROAS.matcher(subject.card().kpi()).matches(),
                        Text.of("it is no ROAS", "это не ROAS"))
                .that(
                        explanation.isPresent(),
                        Cause.MISSING,
                        Text.of("an explanation of the card", "объяснение карточки"))
                .judge(
                        () ->
                                title.filter(RoasCalledProfit::callsItProfit).isPresent()
                                                || callsItProfit(explanation.orElseThrow())
                                        ? Verdict.flagged(
                                                "calledProfit",
                                                Evidence.of(Fact.name("kpi", subject.card().kpi())))
                                        : Verdict.clear());
    }

    private static boolean callsItProfit(Text text) {
        return saysProfit(text.en()) || saysProfit(text.ru());
    }

    /** Whether it says so without a "not" right before it. */
    private static boolean saysProfit(String text) {
        return PROFIT.matcher(text)
                .results()
                .anyMatch(found -> !DENIED.matcher(text.substring(0, found.start())).find());
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("ROAS explained as profit", "ROAS объяснён как прибыль"),
                        EconomicsExamples.card(
                                "roas",
                                Text.of(
                                        "Profit per rouble of advertising.",
                                        "Сколько мы заработали на рубль рекламы.")),
                        "calledProfit"),
                Example.clear(
                        Text.of("ROAS explained as revenue", "ROAS объяснён как выручка"),
                        EconomicsExamples.card(
                                "roas",
                                Text.of(
                                        "Revenue per rouble of advertising, not profit.",
                                        "Выручка на рубль рекламы, а не прибыль."))),
                Example.notJudged(
                        Text.of("profit explained as profit", "прибыль объяснена как прибыль"),
                        EconomicsExamples.card("profit", Text.of("Profit.", "Прибыль.")),
                        Cause.NOT_APPLICABLE));
    }
}

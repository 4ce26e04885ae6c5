package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * KC604, currencies: amounts of several currencies are added up without rates.
 *
 * <p>{@link VatMix} and {@link EventMix} are the other parts of the rule: each says for itself what
 * it does not know.
 */
public record CurrencyMix() implements BasisRule {
    static final RuleInfo INFO =
            RuleInfo.of("KC604", "basis-mix")
                    .title(
                            "Amounts of different currency, tax or event are added or divided",
                            "Складывают или делят суммы в разных валютах, с НДС и без, по разным событиям")
                    .about(Category.COMPLETENESS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks if amounts of several currencies meet and one of them has no rate, if one side holds value-added tax and the other does not, or if both sides count different events. There is no guard: it is so or not.",
                            "Срабатывает, если складывают несколько валют и для какой-то нет курса, если одна сторона с НДС, а другая без, или если стороны считают разные события. Случайность ни при чём: это так или нет.")
                    .message(
                            "currency",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi} adds {currencies} without exchange rates.",
                                    "{kpi} складывает {currencies} без курсов."),
                            Text.of(
                                    "Silent if there is a rate for each of {currencies}.",
                                    "Молчит, если для каждой из валют {currencies} есть курс."))
                    .message(
                            "vat",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi}: revenue {revenueBasis}, cost {costBasis}.",
                                    "{kpi}: выручка {revenueBasis}, расходы {costBasis}."),
                            Text.of(
                                    "Silent if revenue and cost are both with VAT or both without.",
                                    "Молчит, если выручка и расходы обе с НДС или обе без."))
                    .message(
                            "event",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi} compares {eventA} with {eventB}.",
                                    "{kpi} сравнивает «{eventA}» и «{eventB}»."),
                            Text.of(
                                    "Silent if both sides count the same event.",
                                    "Молчит, если обе стороны считают одно событие."))
                    .remedy(
                            "Convert at the day of the deal; bring both sides to one VAT basis and one event.",
                            "Пересчитайте по курсу на день сделки; приведите стороны к одному НДС и одному событию.")
                    .question(
                            "Which basis holds for all figures from now on?",
                            "Какая основа теперь общая для всех показателей?")
                    .source(
                            "expert rule",
                            "tagdrishti.com: a value recorded in the wrong currency inflates revenue")
                    .neverSuppressed("currency", "vat", "event")
                    .build();

    /** As it is. */
    public static final CurrencyMix USUAL = new CurrencyMix();

    @Override
    public Verdict judge(BasisSubject basis) {
        Optional<BasisSubject.Amounts> amounts = basis.amounts();
        return Needs.none()
                .that(amounts.isPresent(), Cause.MISSING, Text.of("the currencies", "валюты"))
                .judge(() -> byRates(amounts.orElseThrow()));
    }

    private static Verdict byRates(BasisSubject.Amounts amounts) {
        Evidence evidence = Evidence.of(Fact.names("currencies", List.copyOf(amounts.added())));
        return amounts.areMixed() ? Verdict.flagged("currency", evidence) : new Clear(evidence);
    }

    @Override
    public List<Example<BasisSubject>> examples() {
        BasisSubject revenue = BasisSubject.of("revenue");
        return List.of(
                Example.flagged(
                        Text.of(
                                "USD 5,000 and RUB 300,000 make \"305,000\"",
                                "5 000 USD и 300 000 RUB дают «305 000»"),
                        revenue.currencies(Set.of("USD", "RUB"), Set.of("RUB")),
                        "currency"),
                Example.clear(
                        Text.of("both with a rate of the day", "для обеих есть курс дня"),
                        revenue.currencies(Set.of("USD", "RUB"), Set.of("RUB", "USD"))));
    }
}

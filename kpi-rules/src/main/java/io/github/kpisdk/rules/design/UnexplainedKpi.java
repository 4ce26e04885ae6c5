package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Term;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * KD113: the owner of the business could not be told in plain words what a KPI means.
 *
 * @param maxWords the most words of an explanation
 * @param acronyms words that have to be in the glossary, as they are written
 */
public record UnexplainedKpi(int maxWords, Set<String> acronyms) implements CardRule {
    private static final Threshold MAX_WORDS =
            Threshold.of("maxWords", "30", "1", "1000", Threshold.JUDGEMENT);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final RuleInfo INFO =
            RuleInfo.of("KD113", "unexplained-kpi")
                    .title(
                            "A KPI is not explained in plain words",
                            "KPI не объяснён простыми словами")
                    .about(Category.DESIGN, Confidence.HEURISTIC, Tier.CORE)
                    .explanation(
                            "Speaks when neither the card nor the catalogue says what a figure"
                                    + " means, when an explanation has an acronym that is not in"
                                    + " the glossary of the business, and when it is long. Both"
                                    + " languages are read.",
                            "Срабатывает, если ни карточка, ни каталог не говорят, что значит"
                                    + " показатель, если в объяснении есть сокращение, которого нет"
                                    + " в словаре бизнеса, и если оно длинное. Читаются оба языка.")
                    .message(
                            "missing",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: no plain-words explanation for the owner.",
                                    "{kpi}: нет объяснения простыми словами для собственника."),
                            Text.of(
                                    "Silent if the card explains it.",
                                    "Молчит, если карточка его объясняет."))
                    .message(
                            "jargon",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: explained with undefined jargon: {terms}.",
                                    "{kpi}: объяснение с непонятными терминами: {terms}."),
                            Text.of(
                                    "Silent if these are in the glossary: {terms}.",
                                    "Молчит, если в словаре есть: {terms}."))
                    .message(
                            "long",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: words in the explanation: {words}; the most: {max}.",
                                    "{kpi}: слов в объяснении: {words}; предел: {max}."),
                            Text.of(
                                    "Silent if there are at most {max}.",
                                    "Молчит, если их не больше {max}."))
                    .remedy(
                            "Say it in one sentence: how many roubles of profit each rouble of"
                                    + " advertising brought back.",
                            "Скажите одним предложением: сколько рублей прибыли вернул каждый рубль"
                                    + " рекламы.")
                    .question(
                            "How would you explain it to the owner?",
                            "Как объяснить его собственнику?")
                    .thresholds(MAX_WORDS)
                    .source(
                            "article 0: a KPI that cannot be explained to the owner is meaningless"
                                    + " or hides a problem",
                            "article 1: keep a glossary of terms")
                    .build();

    /** 30 words, and the acronyms of the trade. */
    public static final UnexplainedKpi USUAL =
            new UnexplainedKpi(
                    30,
                    Set.of(
                            "CTR", "CPC", "CPM", "CPA", "CPL", "CR", "ROAS", "ROMI", "ROI", "LTV",
                            "CAC", "ДРР", "DRR", "MQL", "SQL", "NPS"));

    /** Checks the threshold and keeps a copy. */
    public UnexplainedKpi {
        MAX_WORDS.check(BigDecimal.valueOf(maxWords));
        acronyms = Collections.unmodifiableSet(new TreeSet<>(acronyms));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Text> words = card.card().explanation().or(() -> card.kpi().map(Kpi::question));
        return words.map(said -> byWords(card, said))
                .orElseGet(() -> Verdict.flagged("missing", Evidence.of(Words.title(card))));
    }

    private Verdict byWords(CardSubject card, Text said) {
        List<String> glossary = card.within().system().glossary().stream().map(Term::term).toList();
        List<String> terms = new ArrayList<>(wordsOf(said.en()));
        terms.addAll(wordsOf(said.ru()));
        terms.removeIf(term -> !acronyms.contains(term) || glossary.contains(term));
        if (!terms.isEmpty()) {
            return Verdict.flagged(
                    "jargon",
                    Evidence.of(
                            Words.title(card),
                            Fact.names("terms", terms.stream().distinct().toList())));
        }
        int longest = Math.max(wordsOf(said.en()).size(), wordsOf(said.ru()).size());
        Fact count = Fact.count("words", longest).against(BigDecimal.valueOf(maxWords));
        return longest > maxWords
                ? Verdict.flagged(
                        "long", Evidence.of(Words.title(card), count, Fact.count("max", maxWords)))
                : Verdict.clear(count);
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("a figure of one's own, not explained", "свой показатель без слов"),
                        DesignExamples.own(Measuring.NONE),
                        "missing"),
                Example.flagged(
                        Text.of("ROMI by channel with CAC", "ROMI по каналам с учётом CAC"),
                        DesignExamples.explained("ROMI by channel with CAC"),
                        "jargon"),
                Example.flagged(
                        Text.of("31 words", "31 слово"),
                        DesignExamples.explained("word ".repeat(31)),
                        "long"),
                Example.clear(
                        Text.of(
                                "how much profit each rouble of advertising brought",
                                "сколько прибыли вернул каждый рубль рекламы"),
                        DesignExamples.explained(
                                "how much profit each rouble of advertising brought")));
    }
}

package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** Names of several things, and figures of cards, for people. */
final class Words {
    private Words() {}

    /** Several names, with commas between them; a dash for none. */
    static Text list(List<Text> names) {
        return names.isEmpty() ? Text.of("—", "—") : both(names);
    }

    private static Text both(List<Text> names) {
        return Text.of(list(names, Language.EN), list(names, Language.RU));
    }

    private static String list(List<Text> names, Language language) {
        return names.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    static Fact titles(String name, List<CardSubject> cards) {
        return Fact.words(name, list(cards.stream().map(CardSubject::title).toList()));
    }

    static Fact title(CardSubject card) {
        return Fact.words("kpi", card.title());
    }

    /** A figure of a card, in its unit. */
    static Fact figure(String name, CardSubject card, Known figure) {
        return Fact.of(name, kind(card), figure);
    }

    /** Where a card is to be, as it says it: a figure, or a change. */
    static Fact target(CardSubject card) {
        Aim aim = card.card().aim();
        return aim.change()
                .map(change -> Fact.change("target", Known.of(change)))
                .orElseGet(() -> figure("target", card, Known.of(aim.target().orElseThrow())));
    }

    private static Kind kind(CardSubject card) {
        return card.kpi()
                .map(
                        kpi ->
                                switch (kpi.display()) {
                                    case MONEY -> Kind.MONEY;
                                    case PERCENT -> Kind.SHARE;
                                    case TIMES -> Kind.TIMES;
                                    case COUNT, DECIMAL -> Kind.COUNT;
                                })
                .orElse(Kind.COUNT);
    }
}

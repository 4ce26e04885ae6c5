package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.system.CardReview;
import io.github.kpisdk.core.system.CardVerdict;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands below the figure of a card, a line of its own each. */
final class CardRows {
    private final View view;
    private final KpiCard card;
    private final List<Html> rows = new ArrayList<>();

    CardRows(View view, KpiCard card) {
        this.view = view;
        this.card = card;
    }

    Html list() {
        return Html.tag("dl", Html.all(rows));
    }

    private void row(Text name, String... sentences) {
        row(Html.tag("dt", view.html(name)), sentences);
    }

    private void row(Html name, String... sentences) {
        rows.add(name);
        for (String sentence : sentences) {
            rows.add(Html.tag("dd", sentence));
        }
    }

    /** Where the figure is to be, and how far it is from there. */
    void target(CardReview review, Kpi kpi) {
        if (!view.isWritten()) {
            return;
        }
        row(CardWords.TARGET, new TargetWords(view).of(review, kpi).toArray(String[]::new));
    }

    /** The same where nobody declared the KPI, so that the unit is anybody's guess. */
    void plainTarget() {
        String target =
                card.aim()
                        .figure()
                        .fold(
                                known ->
                                        TargetWords.withDeadline(
                                                view, card.aim(), view.plain(known)),
                                undefined -> view.say(CardWords.NO_TARGET));
        row(CardWords.TARGET, target);
    }

    /** What people wrote down of a figure that the program does not count. */
    void seen() {
        List<LogEntry> looks = view.system().decisions().of(card.id());
        Optional<String> last =
                looks.stream()
                        .filter(look -> look.figure().isPresent())
                        .reduce((first, second) -> second)
                        .map(look -> seen(look, look.figure().orElseThrow()));
        row(CardWords.LAST_SEEN, last.orElse(view.say(CardWords.NOT_SEEN)));
    }

    private String seen(LogEntry look, BigDecimal figure) {
        return view.say(CardWords.SEEN, view.plain(Known.of(figure)), look.date());
    }

    void past(Kpi kpi) {
        Comparison past = view.past(kpi, card.channel());
        Html name =
                Html.tag("dt", view.html(CardWords.BEFORE, View.name(view.period().previous())));
        String before =
                past.reference() instanceof Undefined none && none.reason() == Reason.BEFORE_DATA
                        ? view.say(CardWords.LATER)
                        : view.amount(past.reference(), kpi);
        if (View.growsWithTime(kpi)) {
            row(name, view.say(CardWords.MORE_TIME));
        } else if (past.reference().isKnown() && past.actual().isKnown()) {
            row(name, view.say(CardWords.MOVED, before, Shown.moved(past, kpi, view)));
        } else {
            row(name, before);
        }
    }

    void start(Kpi kpi) {
        Optional<String> start =
                card.aim()
                        .baseline()
                        .map(figure -> view.amount(Known.of(figure), kpi))
                        .map(
                                text ->
                                        card.aim()
                                                .baselineOn()
                                                .map(on -> text + " (" + on + ")")
                                                .orElse(text));
        if (start.isPresent() || card.aim().isStated()) {
            row(CardWords.START, start.orElse(view.say(CardWords.NO_START)));
        }
    }

    void people() {
        if (!view.isWritten()) {
            return;
        }
        Responsibility who = card.responsibility();
        String owner = who.owner().map(view::role).orElse(view.say(CardWords.NOBODY));
        String others = joined(who.jointOwners(), view::role);
        row(
                CardWords.ANSWERS,
                others.isEmpty() ? owner : view.say(CardWords.TOGETHER, owner, others));
    }

    /** What the figure leads to, and what was decided by it last. */
    void decision(CardVerdict verdict, Optional<Kpi> kpi) {
        boolean asked = verdict == CardVerdict.MISSED;
        String rule =
                card.decisionRule()
                        .map(agreed -> view.say(CardWords.AGREED, agreed))
                        .or(() -> kpi.map(one -> one.decision().in(view.language())))
                        .orElse(view.say(CardWords.NO_RULE));
        if (view.isWritten()
                && !card.aim().isStated()
                && card.standing().equals(Optional.of(Standing.HEADLINE))) {
            row(CardWords.DECISION_ASKED, view.say(CardWords.DECIDE_TARGET));
        }
        row(asked ? CardWords.DECISION_ASKED : CardWords.LEADS_TO, rule);
        if (view.isWritten()) {
            Decided decided = new Decided(view, card.id());
            row(CardWords.LAST, decided.lines().toArray(String[]::new));
            decided.ritual().ifPresent(ritual -> rows.add(Html.tag("dd.ritual", ritual)));
        }
    }

    /** What only those ask who work with the figure. */
    void details() {
        Responsibility who = card.responsibility();
        rowIfAny(CardWords.LEVERS, String.join(", ", who.levers()));
        rowIfAny(CardWords.GUARDS, joined(who.guardrails(), view::card));
        who.incentive()
                .filter(incentive -> incentive != Incentive.NONE)
                .ifPresent(incentive -> row(CardWords.HANGS, view.say(incentive.words())));
        card.cadence().ifPresent(often -> row(CardWords.LOOKED_AT, view.say(often.words())));
        card.parent().ifPresent(parent -> row(CardWords.HELPS, view.card(parent)));
        rowIfAny(CardWords.MADE, made());
    }

    /** What is usual elsewhere, and whose figure that is. */
    void benchmark(Kpi kpi) {
        card.benchmark()
                .ifPresent(
                        usual ->
                                row(
                                        CardWords.USUAL,
                                        view.say(
                                                CardWords.WHOSE,
                                                view.amount(Known.of(usual.value()), kpi),
                                                usual.segment(),
                                                usual.source(),
                                                usual.year())));
    }

    private String made() {
        Measuring measuring = card.measuring();
        List<String> parts = new ArrayList<>();
        measuring.dataSource().ifPresent(parts::add);
        measuring.method().ifPresent(method -> parts.add(view.say(method.words())));
        measuring
                .maturityDays()
                .ifPresent(
                        days -> {
                            LocalDate settled = view.period().range().end().plusDays(days);
                            if (settled.isAfter(view.today())) {
                                parts.add(view.say(CardWords.SETTLES, settled));
                            }
                        });
        return String.join(", ", parts);
    }

    private void rowIfAny(Text name, String text) {
        if (!text.isEmpty()) {
            row(name, text);
        }
    }

    private static String joined(List<String> ids, Function<String, String> names) {
        return ids.stream().map(names).collect(Collectors.joining(", "));
    }
}

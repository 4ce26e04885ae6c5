package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** KC604, events: both sides of a figure count different things, such as leads and sales. */
public record EventMix() implements BasisRule {
    /** As it is. */
    public static final EventMix USUAL = new EventMix();

    @Override
    public Verdict judge(BasisSubject basis) {
        Optional<BasisSubject.Events> events = basis.events();
        return Needs.none()
                .that(
                        events.isPresent(),
                        Cause.MISSING,
                        Text.of("the events of both sides", "события обеих сторон"))
                .judge(() -> bySides(events.orElseThrow()));
    }

    private static Verdict bySides(BasisSubject.Events events) {
        Evidence evidence =
                Evidence.of(
                        Fact.name("eventA", events.first()), Fact.name("eventB", events.second()));
        return events.first().equals(events.second())
                ? new Clear(evidence)
                : Verdict.flagged("event", evidence);
    }

    @Override
    public List<Example<BasisSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "the cost per lead of one channel by that per sale of another",
                                "цена лида одного канала к цене продажи другого"),
                        BasisSubject.of("cost per result").events("lead", "sale"),
                        "event"),
                Example.clear(
                        Text.of("both per sale", "обе по продажам"),
                        BasisSubject.of("cost per result").events("sale", "sale")));
    }
}

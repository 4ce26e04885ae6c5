package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.CardReview;
import java.util.ArrayList;
import java.util.List;

/** Where a figure is to be, and how far it is from there: one sentence each. */
final class TargetWords {
    private final View view;
    private final Figures figures;

    TargetWords(View view) {
        this.view = view;
        figures = Figures.of(view.language());
    }

    List<String> of(CardReview review, Kpi kpi) {
        Aim aim = review.card().aim();
        if (!aim.isStated()) {
            return List.of(view.say(CardWords.NO_TARGET));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                aim.figure()
                        .fold(
                                known -> withDeadline(view, aim, view.amount(known, kpi)),
                                why -> view.say(CardWords.BENEATH, view.why(why, kpi))));
        List<String> distance = new ArrayList<>();
        review.attainment().fold(known -> distance.add(attained(known)), undefined -> false);
        review.favourable().fold(known -> distance.add(beyond(known, kpi)), undefined -> false);
        if (!distance.isEmpty()) {
            sentences.add(String.join("; ", distance));
        }
        return sentences;
    }

    static String withDeadline(View view, Aim aim, String figure) {
        return aim.deadline()
                .map(day -> view.say(CardWords.BY, figure, day))
                .orElseGet(() -> view.say(CardWords.NO_DEADLINE, figure));
    }

    private String attained(Known part) {
        return view.say(CardWords.ATTAINED, figures.show(part, Display.PERCENT));
    }

    private String beyond(Known difference, Kpi kpi) {
        Known size = Known.of(difference.numerator().abs(), difference.denominator().abs());
        String amount = Shown.difference(size, kpi, view);
        return switch (difference.signum()) {
            case 1 -> view.say(CardWords.BETTER_BY, amount);
            case -1 -> view.say(CardWords.WORSE_BY, amount);
            default -> view.say(CardWords.ON_TARGET);
        };
    }
}

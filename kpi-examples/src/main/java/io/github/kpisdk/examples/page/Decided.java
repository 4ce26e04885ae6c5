package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.LogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was decided by a card last, or how often it was looked at without that. */
final class Decided {
    /** So many reviews without a decision are a ritual. */
    static final int RITUAL = 3;

    private final View view;
    private final List<LogEntry> looks;
    private final int idle;

    Decided(View view, String card) {
        this.view = view;
        looks = view.system().decisions().of(card);
        idle = view.system().decisions().looksWithoutDecision(card);
    }

    List<String> lines() {
        Optional<LogEntry> last =
                looks.stream()
                        .filter(look -> look.decision().isPresent())
                        .reduce((first, second) -> second);
        List<String> lines = new ArrayList<>();
        last.ifPresent(look -> tell(look, lines));
        if (looks.isEmpty()) {
            lines.add(view.say(CardWords.NEVER_REVIEWED));
        } else if (idle > 0 && idle < RITUAL) {
            Text words = last.isPresent() ? CardWords.SINCE : CardWords.NO_DECISION_YET;
            lines.add(view.say(words, idle));
        }
        return lines;
    }

    Optional<String> ritual() {
        return idle < RITUAL ? Optional.empty() : Optional.of(view.say(CardWords.RITUAL, idle));
    }

    private void tell(LogEntry look, List<String> lines) {
        String decision = view.say(CardWords.DECIDED, look.date(), look.decision().orElse(""));
        lines.add(look.by().map(by -> decision + " (" + view.role(by) + ")").orElse(decision));
        look.action().ifPresent(action -> lines.add(view.say(CardWords.DONE, action)));
        look.result().ifPresent(result -> lines.add(view.say(CardWords.CAME_OF_IT, result)));
    }
}

package io.github.kpisdk.funnel.conversion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the leads whose dates make sense, and names the others. */
final class LeadCheck {
    private final LocalDate outcomesObservedFrom;
    private final Map<String, FollowedLead> seen = new HashMap<>();
    private final List<FollowedLead> used = new ArrayList<>();
    private final Map<LeadIssue, List<String>> issues = new EnumMap<>(LeadIssue.class);

    LeadCheck(Collection<FollowedLead> leads, LocalDate outcomesObservedFrom) {
        this.outcomesObservedFrom = outcomesObservedFrom;
        leads.forEach(this::add);
        issues.replaceAll((issue, entities) -> List.copyOf(entities));
    }

    List<FollowedLead> used() {
        return Collections.unmodifiableList(used);
    }

    Map<LeadIssue, List<String>> issues() {
        return Collections.unmodifiableMap(issues);
    }

    private void add(FollowedLead lead) {
        FollowedLead before = seen.putIfAbsent(lead.entity(), lead);
        if (before != null && !before.equals(lead)) {
            throw new IllegalArgumentException("One lead, two stories: " + before + " and " + lead);
        }
        LeadIssue issue = before != null ? LeadIssue.REPEATED : issueOf(lead);
        if (issue != null) {
            issues.computeIfAbsent(issue, i -> new ArrayList<>()).add(lead.entity());
        }
        if (issue == null || !issue.isSetAside()) {
            used.add(asSeen(lead));
        }
    }

    private @Nullable LeadIssue issueOf(FollowedLead lead) {
        if (lead.won().orElse(lead.start()).isBefore(lead.start())) {
            return LeadIssue.WON_BEFORE_START;
        }
        if (lead.observedUntil().isBefore(lead.start())) {
            return LeadIssue.STARTED_AFTER_OBSERVATION;
        }
        if (lead.start().isBefore(outcomesObservedFrom)) {
            return LeadIssue.STARTED_BEFORE_OUTCOMES;
        }
        if (lead.won().orElse(lead.observedUntil()).isAfter(lead.observedUntil())) {
            return LeadIssue.WON_AFTER_OBSERVATION;
        }
        if (lead.lost().orElse(lead.start()).isBefore(lead.start())) {
            return LeadIssue.LOST_BEFORE_START;
        }
        return null;
    }

    /** As it stood on the last day looked at. */
    private static FollowedLead asSeen(FollowedLead lead) {
        return lead.won().isPresent() && lead.followed() > lead.age()
                ? FollowedLead.open(lead.entity(), lead.start(), lead.observedUntil())
                : lead;
    }
}

package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Contradiction;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.PlanModel;
import io.github.kpisdk.core.system.PlanNeed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the targets of one channel and one deadline can all be reached together. */
final class PlanHtml {
    /** What the model calls otherwise than the catalogue. */
    private static final Map<String, String> NAMES = Map.of("channel-profit", "profit");

    /** Figures of one plan. */
    private record Plan(Scope scope, Optional<LocalDate> deadline) {}

    private final View view;
    private final Map<Plan, Map<String, Set<BigDecimal>>> plans = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<Html> lines = new ArrayList<>();

    PlanHtml(View view) {
        this.view = view;
        for (Goal goal : view.system().goals()) {
            goal.kpi().ifPresent(kpi -> add(Scope.BUSINESS, kpi, goal.aim()));
        }
        for (KpiCard card : view.system().allCards()) {
            add(card.channel(), card.kpi(), card.aim());
        }
    }

    private void add(Scope scope, String kpi, Aim aim) {
        String name = NAMES.getOrDefault(kpi, kpi);
        if (PlanModel.STANDARD.names().contains(name)
                && aim.figure() instanceof Known target
                && target.denominator().equals(BigDecimal.ONE)) {
            titles.put(name, kpi);
            plans.computeIfAbsent(new Plan(scope, aim.deadline()), plan -> new LinkedHashMap<>())
                    .computeIfAbsent(name, figure -> new TreeSet<>())
                    .add(target.numerator());
        }
    }

    Html section() {
        plans.forEach(this::check);
        return Html.all(
                Html.tag("h2", view.html(PageWords.PLAN)),
                lines.isEmpty() ? Html.tag("p", view.html(PageWords.PLAN_FEW)) : Html.all(lines));
    }

    private void check(Plan plan, Map<String, Set<BigDecimal>> targets) {
        targets.forEach(
                (name, figures) -> {
                    if (figures.size() > 1) {
                        say(PageWords.TWO_TARGETS, plan, shown(name, figures));
                    }
                });
        Map<String, BigDecimal> single = new LinkedHashMap<>();
        targets.forEach(
                (name, figures) -> {
                    if (figures.size() == 1) {
                        single.put(name, figures.iterator().next());
                    }
                });
        List<Contradiction> clashes = PlanModel.STANDARD.check(single).contradictions();
        for (Contradiction clash : clashes) {
            String figures = shown(single, clash.figures());
            say(PageWords.PLAN_CLASH, plan, figures);
            lines.add(Html.tag("p.note", view.say(PageWords.PLAN_NEEDS, needs(clash))));
        }
        if (clashes.isEmpty() && single.size() > 1) {
            say(PageWords.PLAN_HOLDS, plan, shown(single, List.copyOf(single.keySet())));
        }
    }

    /** What one of the figures would have to be for the others to hold. */
    private String needs(Contradiction clash) {
        return clash.figures().stream()
                .flatMap(name -> clash.need(name).map(need -> need(name, need)).stream())
                .collect(Collectors.joining(view.say(PageWords.OR)));
    }

    private String need(String name, PlanNeed need) {
        String kpi = titles.getOrDefault(name, name);
        String sign =
                switch (need.bound()) {
                    case EXACTLY -> " ";
                    case AT_LEAST -> " ≥ ";
                    case AT_MOST -> " ≤ ";
                };
        return view.kpi(kpi) + sign + shown(kpi, need.value());
    }

    private void say(Text words, Plan plan, String figures) {
        String whose =
                plan.deadline()
                        .map(day -> view.say(CardWords.BY, view.scope(plan.scope()), day))
                        .orElseGet(() -> view.say(CardWords.NO_DEADLINE, view.scope(plan.scope())));
        lines.add(Html.tag("p", view.say(words, whose, figures)));
    }

    private String shown(Map<String, BigDecimal> targets, List<String> names) {
        return names.stream()
                .map(name -> shown(name, Set.of(targets.get(name))))
                .collect(Collectors.joining("; "));
    }

    private String shown(String name, Set<BigDecimal> figures) {
        String kpi = titles.get(name);
        return view.kpi(kpi)
                + " "
                + figures.stream()
                        .map(figure -> shown(kpi, Known.of(figure)))
                        .collect(Collectors.joining(", "));
    }

    private String shown(String kpi, Known figure) {
        return Kpis.find(kpi)
                .map(known -> view.amount(figure, known))
                .orElseGet(() -> view.plain(figure));
    }
}

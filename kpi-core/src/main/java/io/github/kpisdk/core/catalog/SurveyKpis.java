package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.AudienceQuantities.SURVEY_ASKED;
import static io.github.kpisdk.core.catalog.AudienceQuantities.SURVEY_AWARE;
import static io.github.kpisdk.core.catalog.AudienceQuantities.SURVEY_UNDERSTOOD;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import java.util.List;

/** KPIs of what people know and understand, asked of people. */
public final class SurveyKpis {
    /** People asked who know the brand, as a share. */
    public static final Kpi AWARENESS =
            Kpi.named("awareness", "Awareness", "Знание марки")
                    .asks(
                            "What share of people asked knows us?",
                            "Какая доля опрошенных нас знает?")
                    .decides(
                            "Judge campaigns that sell nothing at once by whether people get to know you.",
                            "Судить о рекламе, которая не продаёт сразу, по тому, стали ли вас знать.")
                    .formula(SURVEY_AWARE.per(SURVEY_ASKED))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "As good as the question and the choice of people; the rows say who asked and how.",
                            "Ровно настолько точно, насколько хороши вопрос и выбор людей; в строках сказано, кто спрашивал и как.")
                    .build();

    /** People asked who can say what the business does, as a share. */
    public static final Kpi UNDERSTANDING =
            Kpi.named("understanding", "Understanding", "Понимание")
                    .asks(
                            "What share of people asked can say what we do?",
                            "Какая доля опрошенных понимает, чем мы занимаемся?")
                    .decides(
                            "Say more plainly what you do before you say it louder.",
                            "Сначала говорить понятнее, чем вы занимаетесь, и только потом громче.")
                    .formula(SURVEY_UNDERSTOOD.per(SURVEY_ASKED))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.LAYERS)
                    .note(
                            "Of all asked, not of those who know the name; the rows say who asked and how.",
                            "От всех опрошенных, а не от знающих имя; в строках сказано, кто спрашивал и как.")
                    .build();

    static final List<Kpi> ALL = List.of(AWARENESS, UNDERSTANDING);

    private SurveyKpis() {}
}

package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.verdict.Severity;

/** KQ307: what works so well that more of it may be worth a try. Three rules share it. */
final class WorthStrengthening {
    static final RuleInfo INFO =
            RuleInfo.of("KQ307", "worth-strengthening")
                    .title(
                            "Something works better than the rest: try more of it",
                            "Что-то работает лучше остального: попробуйте усилить")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.STRICT)
                    .explanation(
                            "Speaks of a channel that pays for itself even at the lower 95 % limit"
                                    + " of its revenue and wins a customer for at most half of what all"
                                    + " other channels pay; of one whose customers are worth at least"
                                    + " 1.5 times those of all others and three times their own cost;"
                                    + " and of one whose visits become leads at least twice as often,"
                                    + " if at least 0.8 times as many of these leads buy. Chance has to"
                                    + " be ruled out each time (rates of events, Welch's test, two"
                                    + " proportions; 5 %). Keeps silent where another rule speaks"
                                    + " against the channel. What is cheap today may be dear when more"
                                    + " is asked of it: it says where to try, not how much to spend.",
                            "Срабатывает на канал, который окупается даже при нижней границе"
                                    + " выручки (95 %) и привлекает клиента не дороже половины цены в"
                                    + " остальных каналах; на канал, чьи клиенты ценнее клиентов"
                                    + " остальных хотя бы в 1,5 раза и втрое дороже своего"
                                    + " привлечения; на канал, чьи визиты становятся лидами хотя бы"
                                    + " вдвое чаще, если доля купивших лидов — хотя бы 0,8 от остальных."
                                    + " Случайность каждый раз должна быть исключена (частоты событий,"
                                    + " критерий Уэлча, две доли; 5 %). Молчит, если против канала"
                                    + " говорит другое правило. Дешёвое сегодня может подорожать при"
                                    + " росте: правило говорит, где пробовать, а не сколько тратить.")
                    .message(
                            "channel",
                            Severity.INFO,
                            Text.of(
                                    "{channel}: a customer costs {cac} (elsewhere {cacRest}) and"
                                            + " ROAS is {roas} where {breakeven} is enough.",
                                    "{channel}: клиент стоит {cac} (в остальных {cacRest}), а ROAS —"
                                            + " {roas} при безубыточности {breakeven}."),
                            Text.of(
                                    "Silent if a customer costs more than {cacEnough}, or if"
                                            + " revenue may by chance not cover the cost.",
                                    "Молчит, если клиент стоит больше {cacEnough} или если выручка"
                                            + " могла окупить расходы случайно."))
                    .message(
                            "audience",
                            Severity.INFO,
                            Text.of(
                                    "{channel}: a customer is worth {ltv} (elsewhere {ltvRest}) and"
                                            + " costs {cac}.",
                                    "{channel}: ценность клиента {ltv} (в остальных {ltvRest}), а"
                                            + " стоит он {cac}."),
                            Text.of(
                                    "Silent if a customer is worth less than {ltvEnough}.",
                                    "Молчит, если ценность клиента меньше {ltvEnough}."))
                    .message(
                            "content",
                            Severity.INFO,
                            Text.of(
                                    "{channel}: {rate} of visits become leads (elsewhere"
                                            + " {rateRest}), and {close} of the leads buy"
                                            + " (elsewhere {closeRest}).",
                                    "{channel}: лидами становятся {rate} визитов (в остальных"
                                            + " {rateRest}), покупают {close} лидов (в остальных"
                                            + " {closeRest})."),
                            Text.of(
                                    "Silent if less than {rateEnough} of visits become leads, or"
                                            + " less than {closeEnough} of these leads buy.",
                                    "Молчит, если лидами становятся меньше {rateEnough} визитов или"
                                            + " покупают меньше {closeEnough} лидов."))
                    .remedy(
                            "Raise the budget by a step that can be seen, and watch what the added"
                                    + " money brings.",
                            "Увеличьте бюджет на заметный шаг и смотрите, что принесли добавленные"
                                    + " деньги.")
                    .question(
                            "From which weaker channel does the money for a trial come?",
                            "Из какого более слабого канала взять деньги на пробу?")
                    .thresholds(
                            CheapPayingChannel.CAC_RATIO,
                            ValuableAudience.LTV_RATIO,
                            ValuableAudience.MIN_RATIO,
                            ValuableAudience.MIN_CUSTOMERS,
                            BuyingVisitors.RATE_RATIO,
                            BuyingVisitors.CLOSE_RATIO)
                    .source(
                            "article 1: attention belongs to channels with high ROAS and low CAC,"
                                    + " to content that brings leads, to audiences of high LTV")
                    .blockedBy(
                            "KS504", "KE204", "KE205", "KE210", "KQ301", "KQ302", "KQ303", "KQ304",
                            "KQ305", "KQ306")
                    .build();

    private WorthStrengthening() {}
}

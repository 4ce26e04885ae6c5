package io.github.kpisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The programs to copy from print what they promise. */
class ProgramsExamples {
    @Test
    void one_kpi_from_own_numbers() {
        assertThat(printed(OneKpi::main))
                .isEqualTo(
                        """
                        CAC = 7,291.69 RUB per customer
                          = (marketing cost + sales cost) ÷ new customers
                          = (145,000.50 + 30,000) ÷ 24
                        ZERO_DIVISOR:new-customers
                        """);
    }

    @Test
    void a_ledger_from_own_objects() {
        assertThat(printed(OwnLedger::main))
                .isEqualTo(
                        """
                        search: cost-per-sale = 30000 money/sale
                          marketing-cost[Cost[2026-05-01, search, AD_SPEND, RUB 60000]]
                          sales-cost[]
                          sales[Deal[D1, null, Anna, search, 2026-05-04, 2026-05-11, WON, RUB 45000, RUB 0, RUB 0, null, null], Deal[D2, null, Boris, search, 2026-05-04, 2026-05-11, WON, RUB 45000, RUB 0, RUB 0, null, null]]
                        social: cost-per-sale = 60000 money/sale
                          marketing-cost[Cost[2026-05-01, social, AD_SPEND, RUB 60000]]
                          sales-cost[]
                          sales[Deal[D3, null, Clara, social, 2026-05-04, 2026-05-11, WON, RUB 45000, RUB 0, RUB 0, null, null]]
                        """);
    }

    @Test
    void an_own_kpi_and_a_declaration_that_contradicts_itself() {
        assertThat(printed(OwnKpi::main))
                .isEqualTo(
                        """
                        Win rate = 40.0%
                          = sales ÷ (sales + lost deals)
                          = 24 ÷ (24 + 36)
                        own-cpl promises money/lead, but its formula (ad-spend) / (clicks) gives money/click
                        """);
    }

    /**
     * 240,000 left of sales, less 30,000 for selling: 210,000 for 20,000 clicks, 500 leads, 40
     * sales.
     */
    @Test
    void definitions_side_by_side_and_the_highest_prices() {
        assertThat(printed(SpreadAndLadder::main))
                .isEqualTo(
                        """
                        CAC is 4,791.67, CAC, marketing only is 3,541.67: without sales cost (30,000).
                        CAC is 4,791.67, CAC, media only is 2,500: with ad spend (60,000); without marketing cost (85,000); without sales cost (30,000).
                        highest cost per click: 10.50
                        highest cost per lead: 420
                        highest cost per sale: 5,250
                        """);
    }

    @Test
    void what_is_said_in_words_is_said_in_russian_too() {
        assertThat(inRussian(SpreadAndLadder::main))
                .isEqualTo(
                        """
                        CAC — 4 791,67, CAC, только маркетинг — 3 541,67: без учёта показателя «затраты на продажи» (30 000).
                        CAC — 4 791,67, CAC, только реклама — 2 500: с учётом показателя «расходы на рекламу» (60 000); без учёта показателя «затраты на маркетинг» (85 000); без учёта показателя «затраты на продажи» (30 000).
                        предельная цена клика: 10,50
                        предельная цена лида: 420
                        предельные затраты на продажу: 5 250
                        """);
        assertThat(inRussian(OneKpi::main))
                .isEqualTo(
                        """
                        CAC = 7 291,69 RUB на клиента
                          = (затраты на маркетинг + затраты на продажи) ÷ новые клиенты
                          = (145 000,50 + 30 000) ÷ 24
                        ZERO_DIVISOR:new-customers
                        """);
        assertThat(inRussian(OwnKpi::main))
                .startsWith(
                        """
                        Доля выигранных сделок = 40,0 %
                          = продажи ÷ (продажи + проигранные сделки)
                          = 24 ÷ (24 + 36)
                        """);
    }

    /**
     * Against April nothing is shown: the smallest p is .047, times 4 stages .19. Against the plan
     * 20 · (.05 ÷ .04 − 1) and 20 · (.5 ÷ .4 − 1) are 5 sales each. The parts of profit are means
     * over all 720 orders of leads, close rate, price, cost and both spendings, computed apart from
     * the program: leads −4282.41, spending −10,000, close rate −85,717.59, price and cost
     * ±45,976.34.
     */
    @Test
    void which_stage_leaks_and_whose_doing_the_profit_is() {
        assertThat(printed(WhichStageLeaks::main))
                .isEqualTo(
                        """
                        No bottleneck is shown. To show a gap, so many would have to enter per period: clicks about 36,302 (now 10,000); qualified about 551 (now 200); offers about 7,684 (now 80).
                          clicks: 4.0% of 10,000 went on, 4.5% in the previous period. That may be chance. To tell, about 36,302 would have to enter per period.
                          leads: 50.0% of 400 went on, 46.9% in the previous period. No leak.
                          qualified: 40.0% of 200 went on, 50.0% in the previous period. That may be chance. To tell, about 551 would have to enter per period.
                          offers: 25.0% of 80 went on, 27.4% in the previous period. That may be chance. To tell, about 7,684 would have to enter per period.
                        Leaks are shown, the first to close first: clicks (75,000 RUB), qualified (75,000 RUB).
                          clicks: 4.0% of 10,000 went on, 5.0% by plan. Fewer go on, and by more than chance would do.
                          leads: 50.0% of 400 went on, 50.0% by plan. No leak.
                          qualified: 40.0% of 200 went on, 50.0% by plan. Fewer go on, and by more than chance would do.
                          offers: 25.0% of 80 went on, 25.0% by plan. No leak.
                          clicks: with 5.0% going on and all else as it is, there would be 5 more sales, worth 75,000 RUB.
                          qualified: with 50.0% going on and all else as it is, there would be 5 more sales, worth 75,000 RUB.
                        Profit fell by 100,000 RUB, from 240,000 to 140,000. In parts: marketing −14,282.41 (number of leads −4,282.41, spending −10,000); sales −85,717.59 (share of leads sold to −85,717.59, spending 0); price +45,976.34; cost of goods −45,976.34. The greatest loss is due to sales.
                        """);
        assertThat(inRussian(WhichStageLeaks::main))
                .startsWith(
                        """
                        Узкое место не показано. Чтобы подтвердить разрыв, за период должно войти: клики около 36 302 (сейчас 10 000); отобранные около 551 (сейчас 200); предложения около 7 684 (сейчас 80).
                          клики: дальше прошли 4,0 % из 10 000, в прошлом периоде — 4,5 %. Это может быть случайностью. Чтобы судить, за период должно войти около 36 302.
                        """)
                .endsWith(
                        """
                        Прибыль упала на 100 000 RUB: было 240 000, стало 140 000. По частям: маркетинг −14 282,41 (число лидов −4 282,41, расходы −10 000); отдел продаж −85 717,59 (доля лидов с продажей −85 717,59, расходы 0); цена +45 976,34; себестоимость −45 976,34. Наибольшая потеря: отдел продаж.
                        """);
    }

    /** No-break spaces as plain ones. */
    private static String inRussian(Consumer<String[]> program) {
        return printed(program, "ru").replace('\u00a0', ' ');
    }

    /**
     * Of 10,000 from four customers 8,500 are left: 600 less of one, 900 of one who left; 1,800
     * more of another.
     */
    @Test
    void who_stays_and_what_is_left_of_what_they_pay() {
        assertThat(printed(Retention::main))
                .isEqualTo(
                        """
                        2026-01 arpa = 2500 money/customer/month
                        2026-01 churn = BEFORE_DATA:2025-12 1/month
                        2026-01 grr = BEFORE_DATA:2025-12 ratio
                        2026-01 nrr = BEFORE_DATA:2025-12 ratio
                        2026-02 arpa = 3575 money/customer/month
                        2026-02 churn = 0.25 1/month
                        2026-02 grr = 0.85 ratio
                        2026-02 nrr = 1.03 ratio
                        NRR over a month = 103.0%
                          = recurring revenue from the same customers after a month ÷ recurring revenue a month earlier
                          = 10,300 ÷ 10,000
                        """);
    }

    /**
     * By hand. Social, Search, Direct brought 60,000; Search, Direct 40,000; Social nothing. U:
     * 24,000, 12,000, 24,000 and 20,000 each. W: 30 % and a third of 10 % to each of three, then 60
     * and 30 % with 10 % in proportion. A week halves: 1, 2, 4 of 7 parts and 1, 2 of 3. Chain: two
     * of three journeys convert; without Social one of three would, without the others none, so
     * effects are a half, 1 and 1.
     */
    @Test
    void channels_by_all_models() {
        assertThat(printed(WhichChannelBroughtIt::main))
                .isEqualTo(
                        """
                        First touch: Direct 0; Search 40,000; Social 60,000
                        Last touch: Direct 100,000; Search 0; Social 0
                        Last touch other than Direct: Direct 0; Search 100,000; Social 0
                        Equally to every touch: Direct 40,000; Search 40,000; Social 20,000
                        Equally to every channel: Direct 40,000; Search 40,000; Social 20,000
                        U-shaped, 40/20/40: Direct 44,000; Search 32,000; Social 24,000
                        W-shaped, 30/30/30/10: Direct 33,333.33; Search 46,666.67; Social 20,000
                        Time decay, half-life in days: 7: Direct 60,952.38; Search 30,476.19; Social 8,571.43
                        Removal effect in a Markov chain of order 1: Direct 40,000; Search 40,000; Social 20,000
                        Shapley value: Direct 40,000; Search 40,000; Social 20,000
                        Attribution divides observed conversions among channels. It does not measure lift: how many there would be without a channel, only a test can tell.
                        """);
        assertThat(inRussian(WhichChannelBroughtIt::main))
                .startsWith("Первое касание: Direct 0; Search 40 000; Social 60 000\n")
                .contains("Вектор Шепли: Direct 40 000; Search 40 000; Social 20 000\n")
                .endsWith("покажет только эксперимент.\n");
    }

    /**
     * Wilson limits are .08291 to .12015 of 100 and .12921 to .17347 of 150 in a thousand, so that
     * by Newcombe the difference of .05 is within .0210 and .0790.
     */
    @Test
    void a_variant_is_better_or_it_cannot_be_said() {
        assertThat(printed(IsVariantBBetter::main).lines())
                .satisfiesExactly(
                        once ->
                                assertThat(once)
                                        .isEqualTo(
                                                "Better than A: B. B: 15% against 10%, a difference"
                                                        + " from 2.1 to 7.9 percentage points."),
                        peeked -> assertThat(peeked).startsWith("The result was looked at 4 times"),
                        always -> assertThat(always).startsWith("Better than A: B. B: 15% against"),
                        early ->
                                assertThat(early)
                                        .isEqualTo(
                                                "It is too early: A has 1000 users of the 2000"
                                                        + " planned."),
                        split ->
                                assertThat(split)
                                        .startsWith(
                                                "The users were not split as planned: A 1000, B"
                                                        + " 800."),
                        open -> assertThat(open).startsWith("No variant is shown to be better"));
        assertThat(inRussian(IsVariantBBetter::main))
                .startsWith("Лучше, чем A: B. B: 15 % против 10 %, разница от 2,1 до 7,9")
                .contains("\nРано судить: A — пользователей 1000, а задумано 2000.\n");
    }

    private static String printed(Consumer<String[]> program, String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.accept(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

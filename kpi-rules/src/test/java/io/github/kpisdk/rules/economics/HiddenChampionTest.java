package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenChampionTest {
    private static final Rule<BusinessSubject> RULE = HiddenChampion.USUAL;
    private static final BusinessSubject CHAMPION = EconomicsExamples.withEmail("2160000", "36");

    /**
     * 36 x 60,000 x 0.4 - 120,000 = 744,000. At R exp(-z / 6) it is 503,227.80, above 310,000. p: z
     * = ln(2,160,000 / 1,075,000) x 6, as (310,000 + 120,000) / 0.4 = 1,075,000.
     */
    @Test
    void the_channel_with_the_fewest_leads_earns_most() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(CHAMPION)
                                .flags("champion")
                                .says(
                                        Language.EN,
                                        "email: place 4 of 4 by leads, but first by profit"
                                                + " (744,000\u00a0RUB against 310,000\u00a0RUB). Do"
                                                + " not cut it.")
                                .says(
                                        Language.RU,
                                        "email: место 4 из 4 по лидам, но первое по прибыли"
                                                + " (744\u00a0000\u00a0RUB против"
                                                + " 310\u00a0000\u00a0RUB). Не отключайте его."))
                .between("profit", 503227.80167027295, 1077789.9541698298)
                .p(2.830079239743376e-05)
                .stake("744000");
    }

    /** One deal of 1,500,000 and 35 of 18,857: 2,159,995 in 2.062184 effective deals. */
    @Test
    void one_large_deal_leaves_it_open() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.withEmail("2159995", "2.062184"))
                                .isInconclusive("champion"))
                .between("profit", 100681.86722110459, 3262663.711360017)
                .p(0.31632379489810547);
    }

    /** 1,075,000 x 0.4 - 120,000 = 310,000, as much as the second. */
    @Test
    void who_only_shares_the_first_place_is_no_champion() {
        RuleCheck.of(RULE).given(EconomicsExamples.withEmail("1075000", "36")).clears();
        RuleCheck.of(RULE)
                .given(EconomicsExamples.withEmail("1075000.01", "36"))
                .isInconclusive("champion");
    }

    /** Of three the second by leads is the middle one; of four the third is below it. */
    @Test
    void the_middle_is_not_weak() {
        ChannelSubject email = CHAMPION.channels().get(3);
        List<ChannelSubject> three =
                List.of(earner("search", 100, "900000"), earner("social", 10, "800000"), email);
        RuleCheck.of(RULE).given(of(three)).clears();
        List<ChannelSubject> four = new ArrayList<>(three);
        four.add(earner("feed", 50, "700000"));
        RuleCheck.of(RULE).given(of(four)).flags("champion");
    }

    @Test
    void the_least_loss_is_no_champion() {
        List<ChannelSubject> all =
                List.of(
                        earner("search", 100, "1000"),
                        earner("social", 90, "1000"),
                        earner("email", 10, "200000"));
        RuleCheck.of(RULE).given(of(all)).clears();
    }

    @Test
    void the_order_of_channels_changes_nothing() {
        List<ChannelSubject> turned = new ArrayList<>(CHAMPION.channels());
        Collections.reverse(turned);
        Seen.of(RuleCheck.of(RULE).given(of(turned)).flags("champion")).stake("744000");
    }

    @Test
    void nothing_missing_passes() {
        ChannelSubject email = CHAMPION.channels().get(3);
        for (Figure figure : email.now().known()) {
            List<ChannelSubject> less = new ArrayList<>(CHAMPION.channels());
            less.set(3, email.now(email.now().without(figure)));
            RuleCheck.of(RULE).given(of(less)).doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE).given(of(List.of())).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(of(CHAMPION.channels().subList(2, 4)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    private static ChannelSubject earner(String name, long leads, String revenue) {
        return EconomicsExamples.earner(name, leads, "100000", revenue, "0.4");
    }

    private static BusinessSubject of(List<ChannelSubject> channels) {
        return EconomicsExamples.business(Figures.NONE).channels(channels);
    }
}

package io.github.kpisdk.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Audience;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the pages of a small shop say, word by word. */
class AudiencePagesExamples {
    private static final Shop SHOP =
            Shop.of("search")
                    .with(
                            """
                            {"goals": [{"id": "earn", "title": {"en": "Earn more", "ru": "Зарабатывать больше"},
                               "kpi": "channel-profit", "aim": {"target": "3900", "deadline": "2026-05-31"}}],
                             "roles": [{"id": "owner", "title": {"en": "Owner", "ru": "Собственник"}, "moves": []},
                               {"id": "head", "title": {"en": "Head of marketing", "ru": "Руководитель маркетинга"}, "moves": []}],
                             "cards": [
                               {"id": "price", "kpi": "cost-per-sale", "goal": "earn", "standing": "HEADLINE", "audiences": ["OWNER"],
                                "aim": {"baseline": "500", "baseline_on": "2026-04-30", "target": "480", "deadline": "2026-05-31"},
                                "decision_rule": "Above 550: halve the budget.", "responsibility": {"owner": "head"}},
                               {"id": "refunds", "kpi": "refund-rate", "goal": "earn", "audiences": ["HEAD"],
                                "aim": {"target": "0.04"}, "cadence": "WEEKLY",
                                "responsibility": {"owner": "head", "joint_owners": ["owner"], "levers": ["service"], "guardrails": ["price"]}},
                               {"id": "liked", "kpi": "would-recommend", "audiences": ["HEAD"],
                                "explanation": {"en": "Would customers send a friend?", "ru": "Пришлют ли клиенты друга?"}}],
                             "decisions": [
                               {"date": "2026-05-08", "card": "price", "decision": "keep", "by": "owner"},
                               {"date": "2026-05-15", "card": "price"},
                               {"date": "2026-05-08", "card": "refunds"},
                               {"date": "2026-05-15", "card": "refunds"},
                               {"date": "2026-05-22", "card": "refunds"},
                               {"date": "2026-05-30", "card": "liked", "figure": "0.7"}]}
                            """);

    /**
     * May: 6,000 − 300 − 1,800 = 3,900 of profit, 3,000 in April. A sale cost 1,800 ÷ 3 = 600, in
     * April 500; 480 ÷ 600 is 80 %.
     */
    @Test
    void the_owner_in_english() throws IOException {
        assertThat(SHOP.text(Audience.OWNER, Language.EN))
                .isEqualTo(
                        """
                        The owner’s page
                        Figures of 2026-05 in EUR, as of 2026-06-01
                        ARE WE EARNING MORE?
                        Yes. Profit in 2026-05 is 3,900 EUR, in 2026-04 it was 3,000 EUR (+30.0%).
                        Profit over the whole span: 6,900 EUR
                        The figures that matter
                        Reached: 0. Missed: 1. Still open: 0. Not judged: 0.
                        Cost per sale
                        What do marketing and sales spend to make one sale?
                        600 EUR per sale
                        Verdict: missed
                        Target
                        480 EUR by 2026-05-31
                        80.0% of the target; worse than the target by 120 EUR
                        In 2026-04
                        500 EUR; change since then: +20.0%, worse
                        At the start
                        500 EUR (2026-04-30)
                        Answers for it
                        Head of marketing
                        Decision asked
                        Agreed beforehand: Above 550: halve the budget.
                        Last decision
                        2026-05-08: keep (Owner)
                        Reviews since then without a decision: 1
                        Profit by channel
                        Channel|Profit|
                        search|3,900 +30.0%, better|
                        The business|3,900 +30.0%, better|
                        Profit outside the channels (shared costs, rows without a channel): 0 EUR
                        """);
    }

    /**
     * 300 of 6,000 went back: 5 %, one point more than the 4 % wanted; nothing in April. Each of
     * the 3 new customers of May brought (6,000 − 300) ÷ 3 = 1,900 and cost 600: 3.17 times.
     * Spending is 1,800 of 5,700, in April 1,000 of 4,000: 31.6 % and 25 %.
     */
    @Test
    void the_head_of_marketing_in_russian() throws IOException {
        assertThat(SHOP.text(Audience.HEAD, Language.RU))
                .isEqualTo(
                        """
                        Страница руководителя маркетинга
                        Цифры за 2026-05 в EUR на 2026-06-01
                        МЫ СТАЛИ БОЛЬШЕ ЗАРАБАТЫВАТЬ?
                        Да. Прибыль за 2026-05: 3 900 EUR, за 2026-04 была 3 000 EUR (+30,0 %).
                        Прибыль за весь срок: 6 900 EUR
                        Цели
                        Зарабатывать больше
                        Прибыль: 3 900 EUR, достигнуто. Цель: 3 900 EUR к 2026-05-31; 100,0 % от цели; ровно по цели
                        Отвечает: Никто
                        Доля возвратов
                        Какая доля выручки возвращается покупателям?
                        5,0 %
                        Итог: не достигнуто
                        Цель
                        4,0 %, без срока
                        80,0 % от цели; хуже цели на 1,0 п. п.
                        За 2026-04
                        0 %; изменение с тех пор: +5,0 п. п., хуже
                        В начале
                        Не записано
                        Отвечает
                        Руководитель маркетинга, вместе: Собственник
                        Нужно решение
                        Не обещать лишнего; уходить из каналов, клиенты которых требуют деньги назад.
                        Последнее решение
                        Разборов без решения: 3. Это ритуал: решить что-нибудь или больше не смотреть.
                        Рычаги
                        service
                        Не должно пострадать
                        Стоимость продажи
                        Как часто смотрят
                        раз в неделю
                        Без цели
                        Пришлют ли клиенты друга?
                        Нет цифры: программа не считает «would-recommend»
                        Итог: нет оценки
                        Последняя цифра
                        0,7, записано 2026-05-30
                        Цель
                        Нет: никто не сказал, какой должна быть эта цифра.
                        Отвечает
                        Никто
                        Что по ней решают
                        Никто не сказал, что делать, когда она меняется.
                        Последнее решение
                        Разборов без решения: 1
                        Каналы
                        Канал|Прибыль|Стоимость лида|Стоимость продажи|LTV:CAC|ДРР|Доля повторных продаж|Доля возвратов|
                        search|3 900 +30,0 %, лучше|— (нет данных: лиды)|600 +20,0 %, хуже|3,17×|31,6 % +6,6 п. п., хуже|0 % без изменений|5,0 % +5,0 п. п., хуже|
                        Весь бизнес|3 900 +30,0 %, лучше|— (нет данных: лиды)|600 +20,0 %, хуже|3,17×|31,6 % +6,6 п. п., хуже|0 % без изменений|5,0 % +5,0 п. п., хуже|
                        Прибыль вне каналов (общие расходы, строки без канала): 0 EUR
                        Смотрят и ничего не решают
                        Доля возвратов: разборов без решения — 3
                        Сходятся ли цели между собой?
                        Весь бизнес к 2026-05-31: эти цели друг другу не противоречат: Прибыль 3 900 EUR; Стоимость продажи 480 EUR.
                        """);
    }

    /** No card is meant for this page, and nobody counted clicks or leads. */
    @Test
    void a_specialist_whom_no_card_is_meant_for() throws IOException {
        assertThat(SHOP.text(Audience.SPECIALIST, Language.EN))
                .startsWith(
                        """
                        The specialist’s page
                        Figures of 2026-05 in EUR, as of 2026-06-01
                        No figure is meant for this page: no card in system.json names SPECIALIST among its audiences.
                        Channels, step by step
                        Channel|CTR|CPC|Click-to-lead rate|Cost per lead|Qualified share|Close rate|
                        search|— (no data: clicks)|— (no data: clicks)|— (no data: leads)|— (no data: leads)|""");
    }
}

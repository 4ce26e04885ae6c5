package io.github.kpisdk.examples.sample;

/**
 * What the sample business wants to reach, who answers for it, and what was decided in the last
 * quarter of its year.
 */
final class Goals {
    /** The text of {@code system.json}. */
    static final String TEXT =
            """
            {
              "goals": [
                {"id": "profit", "title": {"en": "Profit of 8 million in a quarter", "ru": "Прибыль 8 млн за квартал"},
                 "level": "BUSINESS", "kpi": "channel-profit",
                 "aim": {"baseline": "9170457.38", "baseline_on": "2025-09-30", "target": "8000000", "deadline": "2025-12-31"},
                 "relevance": "Roasting, rent and pay are covered from 5 million on.", "owner": "owner"},
                {"id": "growth", "title": {"en": "Customers who pay for themselves", "ru": "Клиенты, которые окупаются"},
                 "level": "MARKETING", "kpi": "ltv-cac",
                 "aim": {"baseline": "2.65", "target": "3", "deadline": "2026-06-30"},
                 "relevance": "Each new customer costs more than a quarter ago.", "owner": "head-of-marketing",
                 "key_results": [
                   {"id": "cac", "kpi": "cac", "aim": {"baseline": "8017", "change": "-0.1", "deadline": "2026-06-30"}}
                 ]},
                {"id": "loyalty", "title": {"en": "Customers come back", "ru": "Клиенты возвращаются"},
                 "level": "BUSINESS", "kpi": "repeat-share",
                 "aim": {"baseline": "0.21", "target": "0.25", "deadline": "2026-12-31"},
                 "owner": "head-of-marketing"}
              ],
              "roles": [
                {"id": "owner", "title": {"en": "Owner", "ru": "Собственник"}, "moves": ["price", "range", "budget"]},
                {"id": "head-of-marketing", "title": {"en": "Head of marketing", "ru": "Руководитель маркетинга"}, "moves": ["budget", "channels", "offer"]},
                {"id": "performance-marketer", "title": {"en": "Performance marketer", "ru": "Специалист по рекламе"}, "moves": ["traffic", "creatives", "landing"]},
                {"id": "head-of-sales", "title": {"en": "Head of sales", "ru": "Руководитель продаж"}, "moves": ["qualification", "sales-process"]},
                {"id": "service-lead", "title": {"en": "Head of service", "ru": "Руководитель сервиса"}, "moves": ["delivery", "service"]}
              ],
              "cards": [
                {"id": "profit", "kpi": "channel-profit", "goal": "profit", "layer": "CONTROL", "standing": "HEADLINE", "audiences": ["OWNER"],
                 "explanation": {"en": "What is left after goods, marketing and sales.", "ru": "Что остаётся после товара, маркетинга и продаж."},
                 "aim": {"baseline": "9170457.38", "target": "8000000", "deadline": "2025-12-31"}, "cadence": "MONTHLY",
                 "decision_rule": "Below 6 million: no new channel in the next quarter.",
                 "responsibility": {"owner": "owner", "joint_owners": ["head-of-marketing", "head-of-sales"], "levers": ["price", "channels", "sales-process"], "axis": "PROFIT"},
                 "measuring": {"data_source": "CRM and accounts", "method": "COUNTED", "aggregation": "FLOW"}},
                {"id": "ltv-cac", "kpi": "ltv-cac", "goal": "growth", "parent": "profit", "layer": "CONTROL", "standing": "HEADLINE", "audiences": ["OWNER", "HEAD"],
                 "explanation": {"en": "How many times a new customer pays back what it took to win them.", "ru": "Во сколько раз новый клиент окупает затраты на его привлечение."},
                 "aim": {"baseline": "2.65", "target": "3", "deadline": "2026-06-30"}, "cadence": "QUARTERLY",
                 "decision_rule": "Below 1.5: stop the channel where it is lowest.",
                 "responsibility": {"owner": "head-of-marketing", "levers": ["channels", "offer"], "axis": "PROFIT"},
                 "measuring": {"data_source": "CRM and accounts", "method": "COUNTED", "maturity_days": 90}},
                {"id": "cost-per-sale", "kpi": "cost-per-sale", "goal": "profit", "parent": "profit", "layer": "CONTROL", "standing": "HEADLINE", "audiences": ["OWNER", "HEAD"],
                 "explanation": {"en": "What one sale costs in marketing and sales.", "ru": "Сколько маркетинг и продажи стоят на одну продажу."},
                 "aim": {"baseline": "6301", "target": "7000", "deadline": "2025-12-31"}, "cadence": "MONTHLY",
                 "decision_rule": "Above 8,000 for two months: move budget to the two cheapest channels.",
                 "responsibility": {"owner": "head-of-marketing", "joint_owners": ["head-of-sales"], "levers": ["channels", "traffic", "sales-process"], "incentive": "BONUS", "axis": "COST", "guardrails": ["refunds", "repeat-share"]},
                 "measuring": {"data_source": "CRM and ad cabinets", "method": "COUNTED", "aggregation": "FLOW"}},
                {"id": "close-rate", "kpi": "close-rate", "goal": "profit", "parent": "cost-per-sale", "layer": "CONTROL", "standing": "HEADLINE", "audiences": ["HEAD"],
                 "explanation": {"en": "How many of a hundred enquiries become a sale.", "ru": "Сколько обращений из ста становятся продажами."},
                 "aim": {"baseline": "0.13", "target": "0.12"}, "cadence": "MONTHLY",
                 "decision_rule": "Below 0.1: listen to twenty calls before any new campaign.",
                 "responsibility": {"owner": "head-of-sales", "joint_owners": ["performance-marketer"], "levers": ["qualification", "sales-process", "traffic"], "axis": "QUALITY"},
                 "measuring": {"data_source": "CRM", "method": "COUNTED", "maturity_days": 30}},
                {"id": "roas-social", "kpi": "roas", "channel": "social-ads", "goal": "growth", "parent": "cost-per-sale", "layer": "CONTROL", "standing": "TEAM", "audiences": ["HEAD", "SPECIALIST"],
                 "aim": {"target": "3", "deadline": "2025-12-31"}, "cadence": "WEEKLY",
                 "decision_rule": "Below 2 for four weeks: halve the budget.",
                 "responsibility": {"owner": "performance-marketer", "levers": ["traffic", "creatives"], "axis": "PROFIT"},
                 "measuring": {"data_source": "ad cabinets", "method": "COUNTED"}},
                {"id": "profit-bloggers", "kpi": "channel-profit", "channel": "bloggers", "goal": "growth", "parent": "profit", "layer": "CONTROL", "standing": "TEAM", "audiences": ["HEAD"],
                 "aim": {"target": "-600000", "deadline": "2025-12-31"}, "cadence": "MONTHLY",
                 "decision_rule": "A greater loss than planned: no new contracts.",
                 "responsibility": {"owner": "head-of-marketing", "levers": ["channels", "offer"], "axis": "PROFIT"}},
                {"id": "cpl-search", "kpi": "cpl", "channel": "search-ads", "goal": "growth", "parent": "cost-per-sale", "layer": "CONTROL", "standing": "TEAM", "audiences": ["SPECIALIST"],
                 "aim": {"target": "1000", "deadline": "2025-12-31"}, "cadence": "WEEKLY",
                 "decision_rule": "Above 1,200: pause the dearest words.",
                 "responsibility": {"owner": "performance-marketer", "levers": ["traffic", "landing"], "incentive": "BONUS", "axis": "COST", "guardrails": ["close-rate"]}},
                {"id": "ctr-search", "kpi": "ctr", "channel": "search-ads", "parent": "cpl-search", "layer": "CONTROL", "standing": "TEAM", "audiences": ["SPECIALIST"],
                 "cadence": "WEEKLY", "responsibility": {"owner": "performance-marketer", "levers": ["creatives"], "axis": "VOLUME"}},
                {"id": "refunds", "kpi": "refund-rate", "goal": "loyalty", "layer": "CONTROL", "standing": "HEADLINE", "audiences": ["OWNER", "HEAD"],
                 "explanation": {"en": "What part of the money went back to customers.", "ru": "Какая часть денег вернулась клиентам."},
                 "aim": {"baseline": "0.041", "target": "0.035", "deadline": "2026-03-31"}, "cadence": "MONTHLY",
                 "decision_rule": "Above 0.06: call every customer who sent something back.",
                 "responsibility": {"owner": "service-lead", "levers": ["delivery", "service"], "axis": "QUALITY"}},
                {"id": "repeat-share", "kpi": "repeat-share", "goal": "loyalty", "layer": "MEANING", "standing": "HEADLINE", "audiences": ["OWNER", "HEAD"],
                 "explanation": {"en": "What part of sales is to those who bought before.", "ru": "Какая часть продаж — тем, кто уже покупал."},
                 "aim": {"baseline": "0.21", "target": "0.25", "deadline": "2026-12-31"}, "cadence": "QUARTERLY",
                 "decision_rule": "No rise in two quarters: ask thirty customers why.",
                 "responsibility": {"owner": "head-of-marketing", "joint_owners": ["service-lead"], "levers": ["offer", "service"], "axis": "QUALITY"}},
                {"id": "recommend", "kpi": "would-recommend", "goal": "loyalty", "parent": "repeat-share", "layer": "MEANING", "standing": "TEAM", "audiences": ["OWNER", "HEAD"],
                 "explanation": {"en": "How many of a hundred customers would send a friend to us.", "ru": "Сколько клиентов из ста отправили бы к нам друга."},
                 "cadence": "QUARTERLY", "decision_rule": "Read every answer below 6 aloud at the meeting.",
                 "responsibility": {"owner": "service-lead", "levers": ["service"], "axis": "QUALITY"},
                 "measuring": {"unit": "ratio", "data_source": "a call two weeks after the sale", "method": "SURVEY"}}
              ],
              "decisions": [
                {"date": "2025-10-31", "card": "ctr-search", "figure": "0.061"},
                {"date": "2025-11-14", "card": "roas-social", "figure": "1.1", "decision": "no more money until it sells", "action": "kept below 200,000 a month", "result": "as many enquiries, few more sales", "by": "head-of-marketing"},
                {"date": "2025-11-30", "card": "ctr-search", "figure": "0.06"},
                {"date": "2025-11-30", "card": "cost-per-sale", "figure": "7525", "decision": "keep", "by": "owner"},
                {"date": "2025-12-12", "card": "profit-bloggers", "decision": "no new contracts", "by": "owner"},
                {"date": "2025-12-31", "card": "ctr-search", "figure": "0.062"}
              ]
            }
            """;

    private Goals() {}
}

package io.github.kpisdk.core.catalog;

/** The publications that define KPIs so, by name. */
final class Sources {
    static final String GOOGLE_ADS = "Google Ads API";
    static final String GOOGLE_ANALYTICS = "Google Analytics";
    static final String MASB = "Marketing Accountability Standards Board, marketing-dictionary.org";
    static final String SMSB = "SaaS Metrics Standards Board";
    static final String SOMA = "SOMA B2B SaaS by Levers Labs";
    static final String BENCHMARK = "mbfinotti, cac-roas-benchmark";

    /** The article from which the owner's figures come. */
    static final String OWNERS_ARTICLE =
            "«KPI маркетинга, которые реально имеют смысл», блог «Маркетинг ответ»";

    /** An article without a name of its own. */
    static final String GUIDE = "A Russian guide to marketing KPIs by discipline";

    /** An article without a name of its own. */
    static final String BY_ROLE = "A Russian article on the KPIs of a marketer by role";

    /** For what no publication that we know defines so. */
    static final String OWN = "Own definition of this library";

    /** An article without a name of its own. */
    static final String LAYERS = "A Russian article on figures of control and of meaning";

    static final String CONTRACT = "The folder contract of this library";

    private Sources() {}
}

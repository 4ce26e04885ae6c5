package io.github.kpisdk.core.model;

/**
 * A thing that is counted, and that units therefore carry: money per customer is not money per
 * lead.
 *
 * <p>The constants are the entities of the catalogue; a user's own are made with {@link #of}. Two
 * entities with the same id are the same entity.
 *
 * @param id the singular in lower case, as it stands in units: {@code customer}
 * @param plural the plural in lower case, as it stands in units: {@code customers}
 * @param each the words after a price: {@code per customer}
 * @param many the words after a number: {@code customers}
 */
public record Entity(String id, String plural, Text each, Text many) {
    /** Something was shown once. */
    public static final Entity IMPRESSION =
            of("impression", "impressions", "per impression", "на показ", "показов");

    /** It was clicked once. */
    public static final Entity CLICK = of("click", "clicks", "per click", "на клик", "кликов");

    /** Somebody came once. */
    public static final Entity VISIT = of("visit", "visits", "per visit", "на визит", "визитов");

    /** Somebody asked. */
    public static final Entity LEAD = of("lead", "leads", "per lead", "на лид", "лидов");

    /** A deal was won. */
    public static final Entity SALE = of("sale", "sales", "per sale", "на продажу", "продаж");

    /** Somebody who bought. */
    public static final Entity CUSTOMER =
            of("customer", "customers", "per customer", "на клиента", "клиентов");

    /** A deal, won or not. */
    public static final Entity DEAL = of("deal", "deals", "per deal", "на сделку", "сделок");

    /** A day. */
    public static final Entity DAY = of("day", "days", "per day", "в день", "дней");

    /** A month. */
    public static final Entity MONTH = of("month", "months", "per month", "в месяц", "месяцев");

    /** A year. */
    public static final Entity YEAR = of("year", "years", "per year", "в год", "лет");

    /** A letter by electronic mail. */
    public static final Entity EMAIL = of("email", "emails", "per email", "на письмо", "писем");

    /** Somebody, customer or not. */
    public static final Entity PERSON =
            of("person", "people", "per person", "на человека", "человек");

    /** Somebody who follows the business in a social network. */
    public static final Entity FOLLOWER =
            of("follower", "followers", "per follower", "на подписчика", "подписчиков");

    /** A like, a comment, a repost. */
    public static final Entity REACTION =
            of("reaction", "reactions", "per reaction", "на реакцию", "реакций");

    /** Somebody who uses the product. */
    public static final Entity USER =
            of("user", "users", "per user", "на пользователя", "пользователей");

    /** Somebody spoke of the business. */
    public static final Entity MENTION =
            of("mention", "mentions", "per mention", "на упоминание", "упоминаний");

    /** Somebody looked for something. */
    public static final Entity SEARCH =
            of("search", "searches", "per search", "на запрос", "запросов");

    /** A page of a site. */
    public static final Entity PAGE = of("page", "pages", "per page", "на страницу", "страниц");

    /** A link from another site. */
    public static final Entity LINK = of("link", "links", "per link", "на ссылку", "ссылок");

    /** A place in a list. */
    public static final Entity POSITION =
            of("position", "positions", "per position", "на позицию", "позиций");

    /** A visit as a web counter cuts it. */
    public static final Entity SESSION =
            of("session", "sessions", "per session", "на сеанс", "сеансов");

    /** A second. */
    public static final Entity SECOND =
            of("second", "seconds", "per second", "в секунду", "секунд");

    /** Something was read or watched once. */
    public static final Entity VIEW = of("view", "views", "per view", "на просмотр", "просмотров");

    /** A file was taken once. */
    public static final Entity DOWNLOAD =
            of("download", "downloads", "per download", "на скачивание", "скачиваний");

    /** A promo code was used once. */
    public static final Entity ACTIVATION =
            of("activation", "activations", "per activation", "на активацию", "активаций");

    /** Checks the id and the plural. */
    public Entity {
        if (!isWord(id) || !isWord(plural) || id.equals("money") || id.equals("ratio")) {
            throw new IllegalArgumentException(
                    "An entity needs a singular and a plural of lower-case letters and hyphens, got "
                            + Excerpt.of(id)
                            + " and "
                            + Excerpt.of(plural));
        }
    }

    /** An entity from its words; Russian has one form after a price and one after a number. */
    public static Entity of(
            String id, String plural, String each, String eachRussian, String manyRussian) {
        return new Entity(id, plural, Text.of(each, eachRussian), Text.of(plural, manyRussian));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
    }
}

package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;

/** Series that the examples of several rules share. */
final class SeriesExamples {
    private static final Text SUCCESS = Text.of("success", "успех");

    private SeriesExamples() {}

    /** Twelve months of leads, then so many, called a success. */
    static SeriesSubject praised(long latest) {
        return SeriesSubject.counts(
                        "leads",
                        Period.month(2026, 5),
                        104,
                        97,
                        110,
                        92,
                        101,
                        95,
                        108,
                        99,
                        103,
                        90,
                        106,
                        98,
                        latest)
                .reportedAs(SUCCESS);
    }

    static SeriesSubject short8() {
        return SeriesSubject.counts(
                        "leads", Period.month(2026, 5), 97, 110, 92, 101, 95, 108, 99, 103, 118)
                .reportedAs(SUCCESS);
    }

    /** November 2024 to December 2025, with a December a year ago and now. */
    static SeriesSubject december(long yearAgo, long now) {
        return SeriesSubject.counts(
                        "sales",
                        Period.month(2025, 12),
                        100,
                        yearAgo,
                        104,
                        101,
                        103,
                        99,
                        102,
                        100,
                        104,
                        101,
                        98,
                        102,
                        100,
                        now)
                .comparedWithBefore();
    }

    /** January and February: 31 and 28 days. */
    static SeriesSubject february(long january, long february) {
        return SeriesSubject.counts("leads", Period.month(2026, 2), january, february)
                .comparedWithBefore()
                .volume();
    }

    static List<Example<SeriesSubject>> seasons() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "December on November +38 %, a year ago +41 %",
                                "декабрь к ноябрю +38 %, год назад +41 %"),
                        december(141, 138),
                        "seasonal"),
                Example.flagged(
                        Text.of(
                                "310 leads in January, 280 in February: ten a day",
                                "310 лидов в январе, 280 в феврале: по десять в день"),
                        february(310, 280),
                        "calendar"),
                Example.clear(Text.of("a year ago −2 %", "год назад −2 %"), december(98, 138)),
                Example.notJudged(
                        Text.of("+38 % without the year before", "+38 % без предыдущего года"),
                        SeriesSubject.counts("sales", Period.month(2025, 12), 100, 138)
                                .comparedWithBefore(),
                        Cause.TOO_LITTLE));
    }

    /** A dip in July and August; September and October against it. */
    static SeriesSubject dip() {
        return SeriesSubject.counts(
                        "sales",
                        Period.month(2026, 12),
                        120,
                        118,
                        121,
                        119,
                        122,
                        120,
                        90,
                        92,
                        118,
                        121,
                        119,
                        120)
                .claiming(new SeriesSubject.Window(Period.month(2026, 9), 2));
    }

    static SeriesSubject steady() {
        return SeriesSubject.counts(
                        "sales",
                        Period.month(2026, 12),
                        100,
                        105,
                        110,
                        116,
                        122,
                        128,
                        134,
                        141,
                        148,
                        155,
                        163,
                        171)
                .claiming(new SeriesSubject.Window(Period.month(2026, 4), 2));
    }

    static List<Example<SeriesSubject>> windows() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "about 120 a month with a dip; the two months after it +31 %",
                                "около 120 в месяц с провалом; два месяца после него +31 %"),
                        dip(),
                        "cherryPicked"),
                Example.clear(
                        Text.of(
                                "every window of two months grows by 10 %",
                                "каждое окно в два месяца растёт на 10 %"),
                        steady()),
                Example.notJudged(
                        Text.of("a window of four months leaves five", "окно в четыре месяца"),
                        dip().claiming(new SeriesSubject.Window(Period.month(2026, 9), 4)),
                        Cause.TOO_LITTLE));
    }
}

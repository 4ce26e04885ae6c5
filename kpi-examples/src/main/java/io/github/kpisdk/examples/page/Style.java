package io.github.kpisdk.examples.page;

/** How a page looks: on a desk, on a phone and on paper. */
final class Style {
    /** Colours only repeat what the words say. */
    static final String CSS =
            """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1.25rem 3rem; background: #fff;
              color: #1c1e21; font: 16px/1.45 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
              overflow-wrap: break-word; }
            h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
            h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid #1c1e21; }
            h3 { font-size: 1.05rem; margin: 0; }
            p { margin: .35rem 0; }
            .when, .note, dt, .unit, small { color: #565b61; }
            .when { margin-bottom: 1.25rem; }
            .answer { margin-top: 1rem; padding: .9rem 1.1rem; background: #f1f3f5; border-radius: .4rem; }
            .answer p:first-child { font-weight: 700; }
            .answer p:nth-child(2) { font-size: 1.15rem; }
            .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 1rem; }
            .card { padding: .9rem 1rem; border: 1px solid #c9ced3; border-left: .4rem solid #8a9199; border-radius: .3rem; }
            .card.REACHED { border-left-color: #1a7f4b; }
            .card.MISSED { border-left-color: #b3261e; }
            .card.OPEN { border-left-color: #a96a00; }
            .figure { font-size: 1.55rem; font-weight: 700; line-height: 1.25; margin: .5rem 0 0; }
            .figure.none { font-size: 1.1rem; }
            .unit { font-size: .95rem; font-weight: 400; }
            .verdict { font-weight: 700; margin: 0 0 .5rem; }
            .REACHED > .verdict { color: #14663c; }
            .MISSED > .verdict { color: #9c1f18; }
            .OPEN > .verdict { color: #7d4f00; }
            dl { margin: 0; }
            dt { font-size: .8rem; margin-top: .45rem; }
            dd { margin: 0; }
            .ritual { font-weight: 700; }
            .goal { margin-top: 1.75rem; }
            .goal > h3 { font-size: 1.15rem; }
            .goal .cards { margin-top: .75rem; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            th, td { padding: .4rem .5rem; text-align: right; vertical-align: top; border-bottom: 1px solid #d9dde1; }
            th { font-size: .85rem; vertical-align: bottom; }
            th:first-child, td:first-child { text-align: left; }
            td:first-child { font-weight: 600; }
            td small { display: block; }
            tr.sum td { border-top: 2px solid #1c1e21; }
            li { margin: .3rem 0; }
            @media (max-width: 44rem) {
              body { padding: 1rem .8rem 2rem; }
              h1 { font-size: 1.4rem; }
              .cards { grid-template-columns: 1fr; }
              thead { display: none; }
              table, tbody, tr, td { display: block; width: 100%; }
              tr { margin-bottom: .9rem; border: 1px solid #c9ced3; border-radius: .3rem; padding: .3rem .6rem; }
              tr.sum td { border-top: 0; }
              td { display: flex; gap: 1rem; justify-content: space-between; border: 0; padding: .2rem 0; }
              td::before { content: attr(data-label); color: #565b61; text-align: left; }
              td:first-child { font-size: 1.05rem; }
              td:first-child::before, td:empty { display: none; }
            }
            @media print {
              body { padding: 0; max-width: none; font-size: 10.5pt; }
              .cards { display: block; }
              .card { margin-bottom: .6rem; }
              dl { display: grid; grid-template-columns: 9rem 1fr; }
              dt { grid-column: 1; margin: .1rem 0; }
              dd { grid-column: 2; }
              .card, tr, .answer { break-inside: avoid; }
              h2, h3 { break-after: avoid; }
            }
            """;

    private Style() {}
}

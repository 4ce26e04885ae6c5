package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.funnel.report.FunnelInput;
import io.github.kpisdk.rules.source.Statement;
import java.util.List;
import java.util.function.Function;

/** What came of reading a folder: its facts, or its faults; never a part of both. */
public sealed interface Reading {

    /** What one of two functions makes of it. */
    <T> T fold(
            Function<? super Accepted, ? extends T> accepted,
            Function<? super Refused, ? extends T> refused);

    /**
     * A folder that can be counted.
     *
     * @param business what to report
     * @param ledger all facts, also those outside of the range that is reported
     * @param rejects how many rows were set aside; 0 unless the reader is lenient
     * @param forecasts of {@code forecasts.csv}, in its order; none where there is no such file
     * @param funnel stages, touches and experiments, and what {@code funnel.json} says about them;
     *     empty where there are no such files
     * @param claims of {@code claims.csv}, in its order; none where there is no such file
     * @param statements of {@code statements.json}, in its order; none where there is no such file
     */
    record Accepted(
            Business business,
            Ledger ledger,
            long rejects,
            List<Forecast> forecasts,
            FunnelInput funnel,
            List<Claim> claims,
            List<Statement> statements)
            implements Reading {
        /** Keeps copies of the lists. */
        public Accepted {
            forecasts = List.copyOf(forecasts);
            claims = List.copyOf(claims);
            statements = List.copyOf(statements);
        }

        @Override
        public <T> T fold(
                Function<? super Accepted, ? extends T> accepted,
                Function<? super Refused, ? extends T> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * A folder that cannot.
     *
     * @param faults all of them, files in the order of the contract, then by line; of each file at
     *     most 100 and then one that says how many more there are. Each prints as one line
     */
    record Refused(List<Fault> faults) implements Reading {
        /** Keeps a copy of the faults. */
        public Refused {
            faults = List.copyOf(faults);
        }

        @Override
        public <T> T fold(
                Function<? super Accepted, ? extends T> accepted,
                Function<? super Refused, ? extends T> refused) {
            return refused.apply(this);
        }
    }
}

/**
 * Results as files: {@code kpis.csv} for machines and spreadsheets, {@code report.json} with
 * explanations, {@code predictability.csv} where there are forecasts, tables about stages, touches
 * and experiments where there are any, {@code rejects.csv} with the rows that were set aside. Read
 * {@link io.github.kpisdk.connect.result.ResultWriter}.
 */
@NullMarked
package io.github.kpisdk.connect.result;

import org.jspecify.annotations.NullMarked;

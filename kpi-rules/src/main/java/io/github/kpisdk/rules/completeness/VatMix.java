package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** KC604, tax: one side of a figure holds value-added tax and the other does not. */
public record VatMix() implements BasisRule {
    /** As it is. */
    public static final VatMix USUAL = new VatMix();

    @Override
    public Verdict judge(BasisSubject basis) {
        Optional<BasisSubject.Vat> vat = basis.vat();
        return Needs.none()
                .that(
                        vat.isPresent(),
                        Cause.MISSING,
                        Text.of("whether revenue and cost hold VAT", "с НДС ли выручка и расходы"))
                .judge(() -> bySides(vat.orElseThrow()));
    }

    private static Verdict bySides(BasisSubject.Vat vat) {
        Evidence evidence =
                Evidence.of(
                        Fact.words("revenueBasis", words(vat.inRevenue())),
                        Fact.words("costBasis", words(vat.inCost())));
        return vat.inRevenue() == vat.inCost()
                ? new Clear(evidence)
                : Verdict.flagged("vat", evidence);
    }

    private static Text words(boolean included) {
        return included ? Text.of("with VAT", "с НДС") : Text.of("without VAT", "без НДС");
    }

    @Override
    public List<Example<BasisSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("revenue with VAT by cost without", "выручка с НДС к расходам без"),
                        BasisSubject.of("roas").vat(true, false),
                        "vat"),
                Example.clear(
                        Text.of("both without", "обе без НДС"),
                        BasisSubject.of("roas").vat(false, false)));
    }
}

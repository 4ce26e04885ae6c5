package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.CostKind;

/** The columns of the costs. */
public final class Costs {
    /** The day a cost belongs to. */
    public static final DateColumn DATE =
            new DateColumn(Table.COSTS, "date", ledger -> ledger.part().costs().date);

    /** The channel that it was spent on; blank for a shared cost. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.COSTS, "channel");

    /** What was spent on. */
    public static final ChoiceColumn<CostKind> KIND =
            new ChoiceColumn<>(Table.COSTS, "kind", ledger -> ledger.part().costs().kind);

    /** How much was spent; negative for a credit. */
    public static final NumberColumn AMOUNT =
            NumberColumn.money(Table.COSTS, "amount", ledger -> ledger.part().costs().amount);

    private Costs() {}
}

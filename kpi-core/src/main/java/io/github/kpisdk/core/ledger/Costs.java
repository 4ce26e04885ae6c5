package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.CostKind;
import java.util.List;

/** The columns of the costs. */
public final class Costs {
    /** The day a cost belongs to. */
    public static final DateColumn DATE = DateColumn.fact(Table.COSTS, "date");

    /** The channel that it was spent on; blank for a shared cost. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.COSTS, "channel");

    /** What was spent on. */
    public static final ChoiceColumn<CostKind> KIND =
            ChoiceColumn.fact(Table.COSTS, "kind", CostKind.class);

    /** How much was spent; negative for a credit. */
    public static final NumberColumn AMOUNT = NumberColumn.moneyFact(Table.COSTS, "amount");

    /**
     * Derived: what sort of channel it is; {@code OTHER} where nobody described the channel, or
     * there is none. A ledger in which no channel was described does not supply it.
     */
    public static final ChoiceColumn<ChannelKind> CHANNEL_KIND =
            ChoiceColumn.derived(Table.COSTS, "channel_kind", ChannelKind.class);

    static final List<Column> ALL = List.of(DATE, CHANNEL, KIND, AMOUNT, CHANNEL_KIND);

    private Costs() {}
}

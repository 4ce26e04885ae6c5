package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Money;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One field of many facts at a time, on its way into a column.
 *
 * <p>A fact is scattered over the memory, and waiting for it is most of the work. Short loops, one
 * to fetch the field of each fact and one to look into it, let the processor wait for many at once.
 */
final class Block {
    /** So many facts fit into the memory that is near to one processor. */
    static final int SIZE = 1024;

    private static final int FIRST_YEAR = 1900;
    private static final int[] FIRST_OF_MONTH = firstOfMonth();

    final Money[] money;
    final @Nullable String[] texts;
    final @Nullable LocalDate[] dates;
    private final Rows<?> rows;
    private char[] chars = new char[32];

    /** Room for so many facts of some rows. */
    Block(Rows<?> rows, int size) {
        this.rows = rows;
        money = new Money[size];
        texts = new String[size];
        dates = new LocalDate[size];
    }

    private static int[] firstOfMonth() {
        int[] days = new int[12 * 250];
        for (int month = 0; month < days.length; month++) {
            days[month] = (int) LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(month).toEpochDay();
        }
        return days;
    }

    /** Adds the amounts, which their facts have checked, once their currency is the right one. */
    void addMoneyTo(Numbers column, int count) {
        for (int i = 0; i < count; i++) {
            OptionalLong micros = money[i].in(rows.currency).micros();
            if (micros.isPresent()) {
                column.add(micros.getAsLong());
            } else {
                column.add(money[i].amount());
            }
        }
    }

    void addIdsTo(Keys column, int count) {
        int longest = 0;
        for (int i = 0; i < count; i++) {
            longest = Math.max(longest, texts[i] == null ? 0 : texts[i].length());
        }
        if (longest > chars.length) {
            chars = new char[longest];
        }
        for (int i = 0; i < count; i++) {
            column.add(texts[i] == null ? KeySpace.NONE : key(texts[i]));
        }
    }

    private long key(String id) {
        int length = id.length();
        id.getChars(0, length, chars, 0);
        return rows.ids.key(chars, 0, length);
    }

    void addChannelsTo(Ints column, int count) {
        for (int i = 0; i < count; i++) {
            column.add(rows.channels.code(texts[i]));
        }
    }

    void addDatesTo(Ints column, int count) {
        for (int i = 0; i < count; i++) {
            column.add(day(dates[i]));
        }
    }

    /**
     * The number of a day.
     *
     * @throws IllegalArgumentException if it is millions of years away
     */
    static int day(@Nullable LocalDate day) {
        if (day == null) {
            return Days.NONE;
        }
        int month = (day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1;
        return month >= 0 && month < FIRST_OF_MONTH.length
                ? FIRST_OF_MONTH[month] + day.getDayOfMonth() - 1
                : farDay(day);
    }

    private static int farDay(LocalDate day) {
        long number = day.toEpochDay();
        if (number <= Days.NONE || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Day " + day + " is too far away");
        }
        return (int) number;
    }
}

package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve whole numbers, January to December 2025. The December before repeats the January. */
record Months(List<Integer> numbers) {

    private static final YearMonth JANUARY = YearMonth.from(SampleBusiness.FROM);

    Months {
        if (numbers.size() != 12) {
            throw new IllegalArgumentException("Not twelve months: " + numbers);
        }
        numbers = List.copyOf(numbers);
    }

    static Months of(int... numbers) {
        return new Months(IntStream.of(numbers).boxed().toList());
    }

    static Months every(int number) {
        return new Months(Stream.generate(() -> number).limit(12).toList());
    }

    /** The months that have rows: December 2024 and the year. */
    static List<YearMonth> walked() {
        return IntStream.rangeClosed(-1, 11).mapToObj(JANUARY::plusMonths).toList();
    }

    int in(YearMonth month) {
        return month.isBefore(JANUARY) ? numbers.get(0) : numbers.get(month.getMonthValue() - 1);
    }

    int on(LocalDate date) {
        return in(YearMonth.from(date));
    }
}

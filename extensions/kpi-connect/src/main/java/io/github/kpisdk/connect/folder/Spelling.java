package io.github.kpisdk.connect.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant. */
final class Spelling {
    private static final int MOST_EDITS = 2;
    private static final int LONGEST = 50;

    private Spelling() {}

    /** The given name that differs from the wanted one by case or by at most two letters. */
    static Optional<String> nearest(String wanted, List<String> given, List<String> notMeant) {
        return given.stream()
                .filter(name -> name.length() <= LONGEST && !notMeant.contains(name))
                .filter(name -> distance(wanted, name) <= MOST_EDITS)
                .min(Comparator.comparing(name -> distance(wanted, name)));
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}

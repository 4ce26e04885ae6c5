package io.github.kpisdk.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as small numbers, in the order of their first appearance; nothing is {@link #NONE}. */
public final class Names {
    /** The code of nothing. */
    public static final int NONE = -1;

    /** A few texts that came last are found without looking at their characters again. */
    private static final int RECENT = 1 << 8;

    private final @Nullable String[] recent = new String[RECENT];
    private final int[] recentCodes = new int[RECENT];
    private final List<String> values = new ArrayList<>();
    private int[] hashes = new int[16];
    private int[] slots = empty(32);

    private static int[] empty(int capacity) {
        int[] slots = new int[capacity];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** The code of a text, a new one if it has none. */
    public int code(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        int place = value.hashCode() * 0x9E3779B9 >>> 32 - 8;
        if (!value.equals(recent[place])) {
            int other = place ^ 1;
            boolean isThere = value.equals(recent[other]);
            int code = isThere ? recentCodes[other] : code(value.toCharArray(), 0, value.length());
            // two that would fall into one place both stay: the older one moves to the other
            recent[other] = recent[place];
            recentCodes[other] = recentCodes[place];
            recent[place] = value;
            recentCodes[place] = code;
        }
        return recentCodes[place];
    }

    /** The code of a text that is a part of an array, a new one if it has none. */
    public int code(char[] text, int from, int to) {
        int code = find(text, from, to);
        return code == NONE ? enter(new String(text, from, to - from), text, from, to) : code;
    }

    /** The code of a text, or {@link #NONE}. */
    public int find(String value) {
        return find(value.toCharArray(), 0, value.length());
    }

    /** The code of a text that is a part of an array, or {@link #NONE}. */
    public int find(char[] text, int from, int to) {
        int hash = Hash.of(text, from, to);
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            int code = slots[slot];
            if (code == NONE || (hashes[code] == hash && isAt(code, text, from, to))) {
                return code;
            }
        }
    }

    private boolean isAt(int code, char[] text, int from, int to) {
        String value = values.get(code);
        int length = to - from;
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int enter(String value, char[] text, int from, int to) {
        int code = values.size();
        values.add(value);
        if (code == hashes.length) {
            hashes = Arrays.copyOf(hashes, code * 2);
        }
        hashes[code] = Hash.of(text, from, to);
        if (values.size() * 2 > slots.length) {
            slots = empty(slots.length * 2);
            for (int known = 0; known < code; known++) {
                place(known);
            }
        }
        place(code);
        return code;
    }

    private void place(int code) {
        int mask = slots.length - 1;
        int slot = hashes[code] & mask;
        while (slots[slot] != NONE) {
            slot = slot + 1 & mask;
        }
        slots[slot] = code;
    }

    /** The text of a code. */
    public String name(int code) {
        return values.get(code);
    }

    /** The text of a code, or null for {@link #NONE}. */
    public @Nullable String value(int code) {
        return code == NONE ? null : values.get(code);
    }

    /** Forgets all texts from a code on. */
    public void truncate(int size) {
        values.subList(size, values.size()).clear();
        Arrays.fill(recent, null);
        slots = empty(slots.length);
        for (int code = 0; code < size; code++) {
            place(code);
        }
    }

    /** The codes here of all texts there; texts that are new here get a code. */
    public int[] codes(Names others) {
        return others.values.stream().mapToInt(this::code).toArray();
    }

    /** All texts, by code. */
    public List<String> all() {
        return Collections.unmodifiableList(values);
    }

    /** How many texts there are. */
    public int size() {
        return values.size();
    }
}

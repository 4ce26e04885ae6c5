package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.source.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads from {@code statements.json} what somebody says of the figures of the folder. */
final class StatementsFile {
    static final String NAME = "statements.json";

    private static final String ALL = "statements";

    private StatementsFile() {}

    /** The statements in the order of the file; of no use if faults were noted. */
    static List<Statement> read(InputFolder folder, FaultList faults) throws IOException {
        try {
            return WrittenJson.read(folder, NAME, List.of(ALL), StatementsFile::all)
                    .orElse(List.of());
        } catch (FaultyFile e) {
            e.faults().forEach(faults::add);
            return List.of();
        }
    }

    private static List<Statement> all(JsonPart root) {
        List<Statement> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        root.each(
                ALL,
                part -> {
                    String id = part.read("id", StatementsFile::id);
                    if (id != null && !ids.add(id)) {
                        part.fault("id", "stands twice: " + Excerpt.of(id));
                    }
                    new StatementPart(part, id == null ? "x" : id).statement().ifPresent(all::add);
                });
        return List.copyOf(all);
    }

    private static String id(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        Ids.problemWith(text)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(problem);
                        });
        return text;
    }

    /** Faults of statements about channels that neither channels.csv nor a row names. */
    static List<Fault> unknownChannels(List<Statement> statements, Ledger ledger, DateRange range) {
        List<Fault> faults = new ArrayList<>();
        if (statements.isEmpty()) {
            return faults;
        }
        Set<String> known = new TreeSet<>(ledger.channelsIn(range));
        ledger.channels().stream().map(Channel::name).forEach(known::add);
        for (int i = 0; i < statements.size(); i++) {
            Optional<String> name = channel(statements.get(i)).filter(one -> !known.contains(one));
            if (name.isPresent()) {
                faults.add(
                        Fault.ofFile(
                                NAME,
                                "%s[%s].channel: no such channel: %s%s"
                                        .formatted(
                                                ALL,
                                                i,
                                                Excerpt.of(name.get()),
                                                near(name.get(), known))));
            }
        }
        return faults;
    }

    private static Optional<String> channel(Statement statement) {
        if (statement instanceof Statement.BrandSearch said) {
            return Optional.of(said.channel());
        }
        Scope scope = Scope.BUSINESS;
        if (statement instanceof Statement.Change said) {
            scope = said.about().scope();
        } else if (statement instanceof Statement.Action said) {
            scope = said.about().scope();
        } else if (statement instanceof Statement.Ltv said) {
            scope = said.scope();
        } else if (statement instanceof Statement.Proxy said) {
            scope = said.scope();
        }
        return scope.channel();
    }

    /** A question whether another name was meant; nothing if none is like it. */
    static String near(String name, Set<String> known) {
        return Spelling.nearest(name, List.copyOf(known), List.of())
                .map(meant -> ", is it " + Excerpt.of(meant) + "?")
                .orElse("");
    }
}

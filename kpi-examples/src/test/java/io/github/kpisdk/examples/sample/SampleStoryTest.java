package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.connect.folder.SystemFile;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.source.LedgerSubjects;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules say of the sample business what {@link ChannelPlans} made it to show, and nothing else;
 * and so they do of businesses that only chance tells from it.
 */
class SampleStoryTest {
    /** Social: cheap leads, few buyers, a loss. Marketplace: discounts, complaints, one-timers. */
    private static final List<String> STORY =
            List.of(
                    "KE204 social-ads",
                    "KE205 social-ads",
                    "KE207 business",
                    "KQ301 social-ads",
                    "KQ303 marketplace",
                    "KQ304 marketplace",
                    "KQ305 marketplace");

    /** Who comes by letters, search or a recommendation costs half as much as elsewhere. */
    private static final List<String> CHEAP = List.of("KQ307 email", "KQ307 seo", "KQ307 Партнёры");

    /** Trade media: few leads and the highest profit. */
    private static final String CHAMPION = "KE206 business";

    /** The gaps that {@link Goals} has in its cards; chance plays no part in them. */
    private static final List<String> CARDS =
            List.of(
                    "KC601 cost-per-sale",
                    "KC601 roas-social",
                    "KD106 close-rate",
                    "KD106 ctr-search",
                    "KD106 recommend",
                    "KD108 cac",
                    "KD109 cac",
                    "KD109 ctr-search",
                    "KD109 ctr-search");

    /**
     * What chance lets speak besides, by seed. With seed 2 none of the first buyers of social-ads
     * comes back, where the plan has 6 of 100 and 20 of 100 of others: true, and said.
     */
    private static final Map<Long, List<String>> BESIDES =
            Map.of(1L, List.of(), 2L, List.of("KQ305 social-ads"), 3L, List.of());

    @Test
    void the_committed_sample_shows_its_story_and_nothing_else() throws IOException {
        LintReport report = report(Dice.SEED);
        assertThat(report.faults()).isEmpty();
        List<String> expected = new ArrayList<>(STORY);
        expected.addAll(CHEAP);
        expected.addAll(CARDS);
        expected.add(CHAMPION);
        assertThat(report.findings().stream().map(SampleStoryTest::said))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(report.findings().stream().map(one -> one.rule().code() + " " + one.key()))
                .contains(
                        "KE206 period=2025-01-01/2025-11-01",
                        "KE205 against=marketplace, channel=social-ads,"
                                + " period=2025-01-01/2025-11-01",
                        "KE207 period=2025-Q4");
        assertThat(champion(report.findings().stream())).startsWith("trade-media: ");
    }

    /** The champion leads by chance now and then too little to tell; then it is not decided. */
    @TestFactory
    Stream<DynamicTest> another_seed_tells_the_same_story() {
        return BESIDES.keySet().stream()
                .sorted()
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> tellsTheStory(seed)));
    }

    private static void tellsTheStory(long seed) throws IOException {
        LintReport report = report(seed);
        assertThat(report.faults()).isEmpty();
        List<String> expected = new ArrayList<>(STORY);
        expected.addAll(CHEAP);
        expected.addAll(CARDS);
        expected.addAll(BESIDES.get(seed));
        List<String> found =
                new ArrayList<>(report.findings().stream().map(SampleStoryTest::said).toList());
        found.remove(CHAMPION);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(
                        champion(
                                Stream.concat(
                                        report.findings().stream(),
                                        report.inconclusive().stream())))
                .startsWith("trade-media: ");
    }

    /** What is said of the most profitable channel over the year. */
    private static String champion(Stream<Finding> all) {
        return all.filter(one -> said(one).equals(CHAMPION))
                .filter(one -> one.key().toString().equals("period=2025-01-01/2025-11-01"))
                .map(one -> one.text(Language.EN, "RUB"))
                .findFirst()
                .orElseThrow();
    }

    /** The rule, and the channel or card it speaks of. */
    private static String said(Finding finding) {
        Map<String, String> parts = finding.key().parts();
        String of = parts.getOrDefault("channel", parts.getOrDefault("card", "business"));
        return finding.rule().code() + " " + of;
    }

    private static LintReport report(long seed) throws IOException {
        Map<String, String> files = new TreeMap<>(SampleBusiness.files(seed));
        InputFolder folder =
                name ->
                        Optional.ofNullable(files.get(name))
                                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                .map(ByteArrayInputStream::new);
        Reading.Accepted read = (Reading.Accepted) FolderReader.strict().read(folder);
        DateRange range = read.business().range();
        List<Subject> all =
                new ArrayList<>(LedgerSubjects.of(read.ledger(), range, range.end()).all());
        SystemFile.read(folder)
                .map(SystemSubject::of)
                .ifPresent(
                        system -> {
                            all.add(system);
                            all.addAll(system.cards());
                        });
        return RuleSet.strict()
                .judge(
                        LintContext.of(read.business().currency(), all),
                        LintOptions.on(range.end()));
    }
}

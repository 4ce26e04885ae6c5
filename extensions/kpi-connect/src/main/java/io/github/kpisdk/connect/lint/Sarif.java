package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.file.IndentedJson;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.Judgement;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleFault;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020). A
 * finding is a result of kind {@code fail}; what was not decided is {@code review}, what could not
 * be judged {@code open} or {@code notApplicable}. Subjects are logical locations, each in the file
 * of the folder that it is written down in.
 */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final LintReport report;
    private final Language language;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Sarif(LintReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    static String of(LintReport report, Language language) {
        return IndentedJson.text(new Sarif(report, language).root());
    }

    private ObjectNode root() {
        ObjectNode root = IndentedJson.object();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "kpi-rules");
        ArrayNode rules = driver.putArray("rules");
        rulesUsed().forEach(rule -> rules.add(descriptor(rule)));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", report.faults().isEmpty());
        ArrayNode notices = invocation.putArray("toolExecutionNotifications");
        report.faults().forEach(fault -> notices.add(notice(fault)));
        ArrayNode results = run.putArray("results");
        report.findings().forEach(one -> results.add(found(one, "fail", state("new"))));
        report.known().forEach(one -> results.add(found(one, "fail", state("unchanged"))));
        report.suppressed().forEach(one -> results.add(suppressed(one)));
        report.inconclusive().forEach(one -> results.add(found(one, "review", null)));
        report.notJudged().forEach(one -> results.add(notJudged(one)));
        return root;
    }

    /** The rules that a result names, each once. */
    private List<RuleInfo> rulesUsed() {
        List<RuleInfo> used =
                Stream.concat(
                                report.judgements().stream().map(Judgement::rule),
                                report.faults().stream().map(RuleFault::rule))
                        .distinct()
                        .toList();
        used.forEach(rule -> places.putIfAbsent(rule.code(), places.size()));
        return used;
    }

    private ObjectNode descriptor(RuleInfo rule) {
        ObjectNode node = IndentedJson.object();
        node.put("id", rule.code());
        node.put("name", rule.name());
        node.putObject("shortDescription").put("text", rule.title().in(language));
        node.putObject("fullDescription").put("text", rule.explanation().in(language));
        node.putObject("help").put("text", rule.remedy().in(language));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        return node;
    }

    private ObjectNode found(Finding finding, String kind, @Nullable String state) {
        ObjectNode node =
                result(
                        finding.rule(),
                        finding.key(),
                        kind,
                        finding.text(language, report.currency()));
        node.put("level", kind.equals("fail") ? level(finding.severity()) : "none");
        if (state != null) {
            node.put("baselineState", state);
        }
        node.putObject("partialFingerprints").put("kpiFinding/v1", finding.fingerprint());
        ObjectNode properties = node.putObject("properties");
        properties.put("message", finding.message().id());
        finding.stake().ifPresent(money -> properties.put("stake", FindingNode.plain(money)));
        properties.put("silentIf", finding.silentIf(language, report.currency()));
        return node;
    }

    private ObjectNode suppressed(Finding finding) {
        ObjectNode node =
                found(
                        finding,
                        "fail",
                        state(report.baseline().knows(finding) ? "unchanged" : "new"));
        ObjectNode suppression = node.putArray("suppressions").addObject();
        suppression.put("kind", "external");
        report.suppressionOf(finding)
                .ifPresent(
                        one -> {
                            suppression.put("status", "accepted");
                            suppression.put("justification", one.reason());
                            ObjectNode properties = suppression.putObject("properties");
                            properties.put("owner", one.owner());
                            properties.put("expires", one.expires().toString());
                        });
        return node;
    }

    /** Without a baseline nothing is new or old. */
    private @Nullable String state(String state) {
        return report.baseline().findings().isEmpty() ? null : state;
    }

    private ObjectNode notJudged(Judgement judgement) {
        NotJudged why = (NotJudged) judgement.verdict();
        ObjectNode node =
                result(
                        judgement.rule(),
                        judgement.key(),
                        why.cause().isLackOfData() ? "open" : "notApplicable",
                        "%s: %s"
                                .formatted(
                                        why.cause().words().in(language), why.what().in(language)));
        node.put("level", "none");
        return node;
    }

    private ObjectNode result(RuleInfo rule, SubjectKey key, String kind, String text) {
        ObjectNode node = IndentedJson.object();
        node.put("ruleId", rule.code());
        node.put("ruleIndex", places.getOrDefault(rule.code(), -1));
        node.put("kind", kind);
        node.putObject("message").put("text", plain(text));
        ObjectNode location = node.putArray("locations").addObject();
        location.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", file(rule, key));
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", key.toString());
        return node;
    }

    /**
     * The file to look into; for figures that of the business itself. Programs that show results in
     * files, such as GitHub code scanning, refuse a location without one.
     */
    private static String file(RuleInfo rule, SubjectKey key) {
        if (rule.category() == Category.SUPPRESSIONS) {
            return "suppressions.json";
        }
        boolean ofSystem = rule.category() == Category.DESIGN || key.parts().containsKey("card");
        return ofSystem ? "system.json" : "business.json";
    }

    private static ObjectNode notice(RuleFault fault) {
        ObjectNode node = IndentedJson.object();
        node.putObject("descriptor").put("id", fault.rule().code());
        node.put("level", "error");
        node.putObject("message").put("text", plain(fault.toString()));
        return node;
    }

    /** Braces and brackets of a message stand for arguments and links unless they are escaped. */
    private static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "{{")
                .replace("}", "}}")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}

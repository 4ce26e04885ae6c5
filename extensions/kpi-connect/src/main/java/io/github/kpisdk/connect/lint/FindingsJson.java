package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.file.IndentedJson;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.Judgement;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleFault;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings and coverage as JSON. There is no score in it. */
final class FindingsJson {
    private FindingsJson() {}

    static String of(LintReport report, Language language) {
        ObjectNode root = IndentedJson.object();
        root.put("currency", report.currency());
        root.put("language", language.name());
        add(root, "findings", report.findings(), report, language);
        add(root, "known", report.known(), report, language);
        ArrayNode suppressed = root.putArray("suppressed");
        report.suppressed().forEach(one -> suppressed.add(suppressed(one, report, language)));
        add(root, "superseded", report.superseded(), report, language);
        add(root, "inconclusive", report.inconclusive(), report, language);
        ArrayNode not = root.putArray("not_judged");
        for (Judgement judgement : report.notJudged()) {
            not.add(notJudged(judgement, language));
        }
        ArrayNode idle = root.putArray("idle");
        for (RuleInfo rule : report.idle()) {
            idle.add(rule.code());
        }
        ArrayNode faults = root.putArray("faults");
        for (RuleFault fault : report.faults()) {
            ObjectNode node = faults.addObject();
            node.put("code", fault.rule().code());
            node.set("subject", FindingNode.key(fault.key()));
            node.put("failure", String.valueOf(fault.failure()));
        }
        root.put("judged", report.judgements().size() - report.notJudged().size());
        return IndentedJson.text(root);
    }

    private static void add(
            ObjectNode root,
            String name,
            List<Finding> findings,
            LintReport report,
            Language language) {
        ArrayNode all = root.putArray(name);
        findings.forEach(one -> all.add(FindingNode.of(one, language, report.currency())));
    }

    private static ObjectNode suppressed(Finding finding, LintReport report, Language language) {
        ObjectNode node = FindingNode.of(finding, language, report.currency());
        report.suppressionOf(finding)
                .ifPresent(
                        one -> {
                            ObjectNode why = node.putObject("suppression");
                            why.put("reason", one.reason());
                            why.put("owner", one.owner());
                            why.put("expires", one.expires().toString());
                        });
        return node;
    }

    private static ObjectNode notJudged(Judgement judgement, Language language) {
        ObjectNode node = IndentedJson.object();
        node.put("code", judgement.rule().code());
        node.set("subject", FindingNode.key(judgement.key()));
        if (judgement.verdict() instanceof NotJudged why) {
            node.put("cause", why.cause().name());
            node.put("what", why.what().in(language));
        }
        return node;
    }
}

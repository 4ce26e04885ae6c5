package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.file.IndentedJson;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One finding in findings.json; exact numbers are texts, as in all files of results. */
final class FindingNode {
    private FindingNode() {}

    static ObjectNode of(Finding finding, Language language, String currency) {
        ObjectNode node = IndentedJson.object();
        node.put("code", finding.rule().code());
        node.put("name", finding.rule().name());
        node.put("message", finding.message().id());
        node.put("severity", finding.severity().name());
        node.put("confidence", finding.rule().confidence().name());
        node.set("subject", key(finding.key()));
        finding.stake().ifPresent(money -> node.put("stake", plain(money)));
        node.put("text", finding.text(language, currency));
        node.put("silent_if", finding.silentIf(language, currency));
        node.put("remedy", finding.rule().remedy().in(language));
        node.put("question", finding.rule().question().in(language));
        node.set("evidence", evidence(finding.evidence(), language));
        finding.evidence().p().ifPresent(p -> node.put("p", p));
        node.put("fingerprint", finding.fingerprint());
        return node;
    }

    static ObjectNode key(SubjectKey key) {
        ObjectNode node = IndentedJson.object();
        key.parts().forEach(node::put);
        return node;
    }

    static String plain(Known money) {
        return money.value().toPlainString();
    }

    private static ArrayNode evidence(Evidence evidence, Language language) {
        ArrayNode all = IndentedJson.object().putArray("evidence");
        for (Fact fact : evidence.facts()) {
            ObjectNode node = all.addObject();
            node.put("name", fact.name());
            node.put("kind", fact.kind().name());
            fact.value().ifPresent(value -> node.put("value", plain(value)));
            fact.words().ifPresent(words -> node.put("words", words.in(language)));
            fact.interval().ifPresent(limits -> node.set("interval", interval(limits)));
            fact.n().ifPresent(n -> node.put("n", n));
            fact.threshold()
                    .map(BigDecimal::toPlainString)
                    .ifPresent(limit -> node.put("threshold", limit));
        }
        return all;
    }

    private static ObjectNode interval(Interval limits) {
        ObjectNode node = IndentedJson.object();
        node.put("lower", limits.lower());
        node.put("upper", limits.upper());
        node.put("confidence", limits.confidence());
        return node;
    }
}

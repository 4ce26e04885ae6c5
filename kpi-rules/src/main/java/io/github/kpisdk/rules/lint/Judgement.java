package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Verdict;

/**
 * What one rule said of one subject.
 *
 * @param rule what the rule is
 * @param key of what it speaks
 * @param verdict what it said
 */
public record Judgement(RuleInfo rule, SubjectKey key, Verdict verdict) {}

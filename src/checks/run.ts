/** All rules over a report: the findings in the order of the text, each said once. */
import type { ReadReport } from '#reading/report.ts'
import type { CheckContext, Finding, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

const weight = { error: 0, warning: 1, question: 2 }

export function check(report: ReadReport, context: CheckContext): Finding[] {
  return inOrder(rules.flatMap((rule) => findingsOf(rule, report, context)))
}

export function findingsOf(rule: Rule, report: ReadReport, context: CheckContext): Finding[] {
  return [...rule.check(report, context)].map((claim) => ({
    ...claim,
    rule: rule.id,
    quote: report.text.slice(claim.start, claim.end),
    basis: claim.basis ?? rule.basis,
    also: claim.also ?? [],
    elsewhere: claim.elsewhere ?? [],
  }))
}

/** Two rules that want the same words changed the same way are one finding, the graver of the two. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const graver = [...findings].sort((one, other) => weight[one.severity] - weight[other.severity])
  const kept = new Map<string, Finding>()
  for (const finding of graver) {
    const key = `${finding.start} ${finding.end} ${finding.expected}`
    if (!kept.has(key)) kept.set(key, finding)
  }
  return [...kept.values()].sort(
    (one, other) => one.start - other.start || weight[one.severity] - weight[other.severity],
  )
}

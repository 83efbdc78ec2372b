/** Findings in SARIF 2.1.0, which editors and pipelines read: one run for all files, places in lines and in UTF-16 code units. */
import type { ReadReport, Span } from '#reading/report.ts'
import type { Elsewhere, Finding, Severity } from './rule.ts'
import { rules } from './rules/index.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', question: 'note' }

export interface Checked {
  report: Pick<ReadReport, 'file' | 'text'>
  findings: readonly Finding[]
}

export function sarif(checked: readonly Checked[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mingfa',
            rules: rules.map(({ id, zh, en, basis }) => ({
              id,
              name: en,
              shortDescription: { text: zh },
              help: { text: basis },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ report }) => ({ location: { uri: uriOf(report.file) } })),
        results: checked.flatMap(({ report, findings }) =>
          findings.map((finding) => resultOf(report, finding)),
        ),
      },
    ],
  }
}

function resultOf(report: Checked['report'], finding: Finding) {
  const { rule, severity, message, found, expected, basis, also, elsewhere } = finding
  const related = [...also.map((span) => placeOf(report, span)), ...elsewhere.map(placeElsewhere)]
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message.zh },
    locations: [placeOf(report, finding)],
    ...(related.length > 0 && { relatedLocations: related }),
    properties: { found, expected, basis },
  }
}

function placeOf({ file, text }: Checked['report'], { start, end }: Span) {
  const [from, to] = [lineAndColumn(text, start), lineAndColumn(text, end)]
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
        snippet: { text: text.slice(start, end) },
      },
    },
  }
}

/** Of another report only the passage is known, not its lines. */
const placeElsewhere = ({ file, unit_name, year, start, end, quote }: Elsewhere) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    region: { charOffset: start, charLength: end - start, snippet: { text: quote } },
  },
  message: { text: [unit_name, year].filter((each) => each !== null).join(' ') },
})

function lineAndColumn(text: string, at: number) {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}

const uriOf = (file: string) => encodeURI(file.replaceAll('\\', '/'))

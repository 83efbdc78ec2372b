/**
 * The rules for reports of any origin, over the draft's own text: what is asked of an uploaded report is asked of ours. Left
 * out is what a draft answers by more than its words, and what only figures of the ledgers say.
 */
import type { Finding } from '#checks/rule.ts'
import { check } from '#checks/run.ts'
import { readReport } from '#reading/read.ts'
import { type Check, type DraftText, overlaps } from './text.ts'

/** The parts by the roles of their headings, the head and foot by the document, the ledgers by the drift of the figures. */
const answered = new Set(['required-parts', 'formal-elements', 'ledgers'])

export const rulesOfReports: Check = (draft) => {
  const report = readReport(draft.text, draft.catalogue)
  const context = { history: [], peers: [], ledgers: null, today: draft.today }
  return check(report, context).filter(
    (finding) =>
      !answered.has(finding.rule) && !(ofFiguresAlone(finding, draft) && !claimsParts(finding, draft)),
  )
}

/** What a figure prints comes from its declaration and is not for the writer to mend. */
const ofFiguresAlone = (finding: Finding, { figures }: DraftText): boolean =>
  [finding, ...finding.also].every((place) => figures.some((figure) => overlaps(figure, place)))

/** Figures of the ledgers agree as they are declared; that some are parts of another is claimed by whoever writes 其中. */
const claimsParts = ({ rule, start, end, also }: Finding, { text }: DraftText): boolean =>
  rule === 'sums' &&
  text
    .slice(Math.min(start, ...also.map((part) => part.start)), Math.max(end, ...also.map((part) => part.end)))
    .includes('其中')

/** What tells who somebody is cannot stand in a report that will be public, whatever the reason. */
export const isPersonal = ({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean =>
  rule === 'personal-data' && severity === 'error'

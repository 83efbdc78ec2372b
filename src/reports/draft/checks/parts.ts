/** The parts that a yearly report must have: each there, each with something said, the shortcomings with their reasons. */
import { partLabels, required, requiredBy } from '../../annual/outline.ts'
import { type Check, found } from './text.ts'

const basis = `《${requiredBy.law}》${requiredBy.article}`

export const requiredParts: Check = function* (draft) {
  const title = { start: 0, end: draft.text.indexOf('\n') }
  for (const role of required) {
    const label = partLabels[role]
    const heading = draft.blocks.find(({ block }) => block.kind === 'heading' && block.role === role)
    if (!heading) {
      yield found(draft, title, {
        rule: 'part.missing',
        severity: 'error',
        message: { zh: `缺少“${label.zh}”部分。`, en: `The part "${label.en}" is missing.` },
        found: '',
        expected: label.zh,
        basis,
      })
      continue
    }
    const said = draft.blocks.filter(({ part, block }) => part === role && block.kind === 'paragraph')
    if (said.length === 0) {
      yield found(draft, heading, {
        rule: 'part.empty',
        severity: 'error',
        message: { zh: `“${label.zh}”部分没有正文。`, en: `The part "${label.en}" says nothing.` },
        found: '',
        expected: '正文',
        basis,
      })
    } else if (
      role === 'shortcomings' &&
      !said.some(({ start, end }) => /因为|由于|原因|导致|缘于|主要是/u.test(draft.text.slice(start, end)))
    ) {
      yield found(draft, heading, {
        rule: 'part.reasons',
        severity: 'warning',
        message: { zh: '写了不足，没有写原因。', en: 'Shortcomings are told without their reasons.' },
        found: '不足',
        expected: '不足和原因',
        basis,
      })
    }
  }
}

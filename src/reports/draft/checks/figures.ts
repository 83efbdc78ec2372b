/** Figures of a draft: against their ledgers, and typed numbers that no entry supports. */
import { type Check, found, matches, overlaps } from './text.ts'

export const againstLedger: Check = function* (draft) {
  for (const { figure, ...place } of draft.figures) {
    const drift = draft.drift.find(({ anchor }) => anchor === figure.anchor)
    if (!drift) continue
    const now = drift.now ?? '不再统计'
    yield found(draft, place, {
      rule: 'figure.ledger',
      severity: 'error',
      message: {
        zh: `文中写的是${figure.printed}，台账现在是${now}。请更新这个数字，或写明为什么仍按原数。`,
        en: `The text says ${figure.printed}; the ledgers now say ${now}. Take the figure anew, or say why it stands.`,
      },
      found: figure.printed,
      expected: now,
      basis: `台账：${figure.label}`,
    })
  }
}

const measured =
  /(?<![\d.])(\d+(?:\.\d+)?)\s*(%|件次|人次|场次|万元|万人次|万|亿元|个百分点|余?[件人次份起名条场户元个家处期宗卷课])/gu

/** A number with a measure word that somebody typed: nothing shows where it comes from. */
export const unsupported: Check = function* (draft) {
  for (const { match: _, ...place } of matches(draft, measured)) {
    if (draft.figures.some((figure) => overlaps(figure, place))) continue
    const quote = draft.text.slice(place.start, place.end)
    yield found(draft, place, {
      rule: 'figure.unsupported',
      severity: 'question',
      message: {
        zh: `“${quote}”是打进去的，没有台账记录支持。能从台账取的，请改为插入数字。`,
        en: `"${quote}" was typed; no entry supports it. Where a ledger knows it, insert the figure instead.`,
      },
      found: quote,
      expected: '台账数字',
      basis: '数据可溯源',
    })
  }
}

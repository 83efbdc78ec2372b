/** Dates of a draft: whole years, and nothing told as done that lies ahead. */
import { type Check, found, matches } from './text.ts'

const basis = 'GB/T 15835—2011；GB/T 9704—2012'

export const daysAhead: Check = function* (draft) {
  const end = draft.document.issuedOn ?? draft.today
  for (const { match, ...place } of matches(draft, /(\d{4})年(\d{1,2})月(\d{1,2})日/gu)) {
    const [, year, month, day] = match
    const part = draft.blocks.find(({ start, end }) => place.start >= start && place.end <= end)?.part
    const written = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    if (written > end && part !== 'plan') {
      yield found(draft, place, {
        rule: 'date.ahead',
        severity: 'warning',
        message: {
          zh: `${match[0]}还没有到，却写成已做的事。`,
          en: `${match[0]} lies ahead but is told as done.`,
        },
        found: match[0],
        expected: `不晚于${end}`,
        basis,
      })
    }
  }
}

export const wholeYears: Check = function* (draft) {
  for (const { match, ...place } of matches(
    draft,
    /(?<![\d第近])2\d年(?=度|\d{1,2}月|上半年|下半年|全年)/gu,
  )) {
    yield found(draft, place, {
      rule: 'date.year',
      severity: 'warning',
      message: { zh: `年份要写全：“${match[0]}”应为四位。`, en: `A year has four digits: ${match[0]}.` },
      found: match[0],
      expected: `20${match[0]}`,
      basis,
    })
  }
}

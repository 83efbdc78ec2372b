/** Days and months that no calendar has. */
import { isDay } from '#kernel/day.ts'
import { places } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const calendar: Rule = {
  id: 'calendar',
  zh: '不存在的日期',
  en: 'Days that are none',
  basis: '公历',
  *check({ text, year }) {
    for (const place of places(
      text,
      /(?:((?:19|20)\d\d)\s*年)?\s*(?<!\d)(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/dg,
    )) {
      const [of, month, day] = [place.word(1) || String(year ?? 2024), place.word(2), place.word(3) || '1']
      if (isDay(`${of}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) continue
      yield {
        start: place.start,
        end: place.end,
        severity: place.word(1) || place.word(3) ? 'error' : 'question',
        found: place.text,
        expected: '存在的日期',
        message: { zh: `没有“${place.text.trim()}”这一天。`, en: `There is no ${place.text.trim()}.` },
      }
    }
  },
  examples: {
    fires: ['某镇人民政府\n2023年2月30日'],
    silent: ['某镇人民政府\n2024年2月29日，1月至12月，为期3个月。'],
  },
}

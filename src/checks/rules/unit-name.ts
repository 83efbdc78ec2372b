/** The unit has one name: 永乐镇 is not 永乐, 侏儒山街道 not 侏儒山街. */
import { inside, places, quoted } from '../passages.ts'
import type { Rule } from '../rule.ts'

export const unitName: Rule = {
  id: 'unit-name',
  zh: '单位名称前后一致',
  en: 'One name for the unit',
  basis: '党政机关公文处理工作条例：使用机关全称或者规范化简称',
  *check({ text, unit_name }) {
    const [, stem, kind] =
      /([\u4e00-\u9fff]{2,6}?)(街道|街|镇|乡|县)(?:人民政府|办事处|党工委)?$/.exec(shortOf(unit_name)) ?? []
    if (!stem || !kind) return
    const spoken = quoted(text)
    const cut = [
      ...places(text, new RegExp(`${stem}(?=\\s*20\\d\\d年|法治政府建设|党工委|党委)`, 'dg')),
    ].filter((place) => !inside(place, spoken))
    const full = text.split(`${stem}${kind}`).length - 1
    if (full >= 2) {
      for (const { start, end } of cut) {
        yield {
          start,
          end: Math.min(text.length, end + 5),
          severity: 'warning',
          found: stem,
          expected: `${stem}${kind}`,
          message: {
            zh: `单位名称在别处都写作“${stem}${kind}”，这里缺“${kind}”字。`,
            en: `Elsewhere the unit is ${stem}${kind}; here ${kind} is missing.`,
          },
        }
      }
    }
    if (!kind.startsWith('街')) return
    const short = [...places(text, new RegExp(`${stem}街(?!道)`, 'dg'))]
    const long = [...places(text, new RegExp(`${stem}街道`, 'dg'))]
    const [odd, usual] = short.length <= long.length ? [short, long] : [long, short]
    if (odd.length === 0) return
    yield {
      start: odd[0]!.start,
      end: odd[0]!.end,
      severity: 'question',
      found: odd[0]!.text,
      expected: usual[0]!.text,
      also: [...odd.slice(1), usual[0]!].slice(0, 20).map(({ start, end }) => ({ start, end })),
      message: {
        zh: `单位有时写“${usual[0]!.text}”，有时写“${odd[0]!.text}”。`,
        en: `The unit is called ${usual[0]!.text} and ${odd[0]!.text} by turns.`,
      },
    }
  },
  examples: {
    fires: [
      '云岭县某永镇人民政府2022年度法治政府建设情况报告\n2022年，某永镇推进法治建设。某永镇健全制度。现将某永2022年法治政府建设情况报告如下。',
    ],
    silent: [
      '云岭县某永镇人民政府2022年度法治政府建设情况报告\n2022年，某永镇推进法治建设。现将某永镇2022年法治政府建设情况报告如下。',
    ],
  },
}

/** Without the county before it. */
const shortOf = (name: string | null) => (name ?? '').replace(/^.*(?:省|市|县|区|州|旗)(?=.{2,})/, '')

/** Systems, plans and lists of an office, as each year begins and ends with them. */
import { yearOf } from '#kernel/day.ts'
import { goAsFarAs, type Leg } from './course.ts'
import type { MadeUp, Setting } from './offices.ts'
import { dayWithin } from './time.ts'

/** What is written each year, in which month, and how many items or copies it has. */
const written = [
  ['outline', '{year}年法治政府建设工作要点', 2, 24],
  ['plan', '{year}年度普法依法治理工作方案', 3, 12],
  ['list', '{year}年度普法责任清单', 3, 18],
  ['pledge', '{year}年法治建设目标责任书', 3, 16],
  ['system', '行政执法案件集体讨论制度', 4, 9],
  ['list', '轻微违法行为不予处罚清单', 5, 28],
  ['notice', '{year}年上半年法治建设督查通报', 7, 3],
  ['reminder', '关于按期整改案卷评查问题的督办函', 8, 4],
  ['bulletin', '法治建设工作简报', 9, 1],
  ['system', '合同合法性审查工作规程', 10, 11],
] as const

export function institutions(setting: Setting): MadeUp[] {
  const { chance, time, office, staff } = setting
  return [1, 0].flatMap((before) =>
    written.flatMap(([kind, title, month, size], place): MadeUp[] => {
      const year = yearOf(time.today) - before
      const begun = dayWithin(chance, time, year, month)
      if (begun > time.today) return []
      const start = {
        status: 'drafted',
        kind,
        title: `${office.name}${title.replace('{year}', String(year))}`,
        issuer: office.name,
        drafted_on: begun,
        items: kind === 'pledge' ? null : size,
        copies: kind === 'pledge' ? size : null,
        entered_by: chance.pick(staff).name,
      }
      const legs: Leg[] = [
        { to: 'reviewed', days: 5, writes: (on) => ({ reviewed_on: on }) },
        {
          to: 'issued',
          days: 6,
          writes: (on) => ({
            issued_on: on,
            doc_no: `${office.short}办发〔${year}〕${place + 11}号`,
            source_doc: '印发件',
          }),
        },
      ]
      return [{ values: goAsFarAs('issued', begun, legs, start, time) }]
    }),
  )
}

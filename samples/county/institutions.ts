/** Systems, plans and lists of an office, as each year begins and ends with them. */
import { addDays, yearOf } from '#kernel/day.ts'
import { goAsFarAs, type Leg } from './course.ts'
import type { MadeUp, Setting } from './offices.ts'
import { dayWithin } from './time.ts'

/** What is written each year, in which month, how many items or copies it has, and how far it came. */
const written = [
  ['outline', '{year}年法治政府建设工作要点', 2, 24, 'issued'],
  ['plan', '{year}年度普法依法治理工作方案', 3, 12, 'issued'],
  ['list', '{year}年度普法责任清单', 3, 18, 'issued'],
  ['pledge', '{year}年法治建设目标责任书', 3, 16, 'issued'],
  ['system', '行政执法案件集体讨论制度', 4, 9, 'repealed'],
  ['list', '轻微违法行为不予处罚清单', 5, 28, 'issued'],
  ['notice', '{year}年上半年法治建设督查通报', 7, 3, 'issued'],
  ['reminder', '关于按期整改案卷评查问题的督办函', 8, 4, 'issued'],
  ['bulletin', '法治建设工作简报', 9, 1, 'issued'],
  ['system', '合同合法性审查工作规程', 10, 11, 'issued'],
] as const
/** What is on the desk today. */
const onTheDesk = [
  ['plan', '下一年度执法人员培训方案', 12, 'drafted'],
  ['system', '行政执法监督联系点工作规程', 9, 'reviewed'],
] as const

export function institutions(setting: Setting): MadeUp[] {
  const { chance, time } = setting
  const years = [1, 0].flatMap((before) =>
    written.flatMap(([kind, title, month, size, until], place): MadeUp[] => {
      const year = yearOf(time.today) - before
      const begun = dayWithin(chance, time, year, month)
      const name = title.replace('{year}', String(year))
      return begun > time.today ? [] : [institution(setting, kind, name, size, begun, until, place + 11)]
    }),
  )
  const begun = time.worked(addDays(time.today, -21))
  return [
    ...years,
    ...onTheDesk.map(([kind, title, size, until], place) =>
      institution(setting, kind, title, size, begun, until, place + 61),
    ),
  ]
}

function institution(
  { office, time, staff, chance }: Setting,
  kind: string,
  title: string,
  size: number,
  drafted_on: string,
  until: string,
  no: number,
): MadeUp {
  const start = {
    status: 'drafted',
    kind,
    title: `${office.name}${title}`,
    issuer: office.name,
    drafted_on,
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
        doc_no: `${office.short}办发〔${yearOf(on)}〕${no}号`,
        source_doc: '印发件',
      }),
    },
    { to: 'repealed', days: 90, writes: (on) => ({ repealed_on: on, note: '由新制度代替' }) },
  ]
  return { values: goAsFarAs(until, drafted_on, legs, start, time) }
}

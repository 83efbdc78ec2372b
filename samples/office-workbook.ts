/**
 * An office's own workbook as it might come by mail: a title over the headings, its own words for columns, days written as
 * people write them, a total below, and two rows that cannot be right. The tour of the README drops it into an import.
 * `node samples/office-workbook.ts` writes it again.
 */
import { writeFile } from 'node:fs/promises'
import { writeXlsx } from 'hucre/xlsx'
import { nationalCalendar } from '#law/holidays.ts'
import { petition } from '#ledgers/petition/index.ts'
import { everyOffice, petitions, settingOf, timeUntil } from './county/index.ts'

const path = new URL('信访登记台账（示例）.xlsx', import.meta.url)
const rowsShown = 30
/** The places, from 0, of the two rows that are wrong: a day that does not exist, an identity number mistyped. */
const impossibleDay = 8
const mistypedNumber = 21

const headings = [
  '序号',
  '来访日期',
  '信访形式',
  '信访人姓名',
  '身份证号码',
  '联系电话',
  '人数',
  '村社区',
  '反映事项',
  '受理日期',
  '责任科室',
  '答复日期',
  '办理状态',
  '备注',
]

type Cell = string | number | null

export function officeRows(): Cell[][] {
  const street = everyOffice[1]!
  const setting = settingOf(
    { ...street, code: `${street.code} workbook` },
    timeUntil('2026-09-30', nationalCalendar),
    'petition',
  )
  const [kind] = petition.kinds
  const { status } = kind!.procedure
  const entries = petitions(setting).slice(-rowsShown)
  return entries.map(({ values }, index) => [
    index + 1,
    index === impossibleDay ? '2026年6月31日' : written(values.received_on, index),
    kind!.fields.channel!.print(values.channel, 'zh'),
    String(values.name),
    index === mistypedNumber ? mistyped(String(values.id_no)) : ((values.id_no ?? null) as Cell),
    String(values.phone),
    Number(values.persons),
    String(values.village),
    String(values.matter),
    written(values.accepted_on, index + 1),
    values.handler ? String(values.handler) : null,
    written(values.replied_on, index + 2),
    status.print(String(values.status), 'zh'),
    values.repeat === true ? '重复信访' : null,
  ])
}

/** The same day as several hands write it. */
function written(day: unknown, hand: number): string | null {
  if (typeof day !== 'string') return null
  const [year, month, date] = day.split('-').map(Number)
  return [day, `${year}.${month}.${date}`, `${year}年${month}月${date}日`, `${year}/${month}/${date}`][
    hand % 4
  ]!
}

const mistyped = (number: string): string => `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`

export function officeWorkbook(): Promise<Uint8Array> {
  const rows = officeRows()
  const persons = rows.reduce((sum, row) => sum + Number(row[6]), 0)
  const blank: Cell[] = Array.from({ length: headings.length }, () => null)
  return writeXlsx({
    sheets: [
      {
        name: '信访登记',
        columns: headings.map((heading) => ({
          width: heading === '反映事项' ? 48 : heading.includes('身份证') ? 22 : 13,
        })),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: headings.length - 1 }],
        rows: [
          ['青溪街道2026年信访登记台账（虚构示例）', ...blank.slice(1)],
          headings,
          ...rows,
          blank.with(0, '合计').with(6, persons),
          blank.with(0, '填表说明：来电登记的可不填身份证号。'),
        ],
      },
    ],
  })
}

if (import.meta.main) await writeFile(path, await officeWorkbook())

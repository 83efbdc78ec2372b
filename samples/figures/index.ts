/**
 * Five made-up units in the size and shape of real ones, a county, two streets and two towns, whose records give all the
 * figures that such offices report; for composing five reports and comparing units and years.
 */
import type { Catalogue } from '#kernel/ledger.ts'
import type { WorkingCalendar } from '#kernel/working-calendar.ts'
import type { Unit } from '#store/units.ts'
import type { MadeUp } from '../county/offices.ts'
import { entriesOf } from './entries.ts'
import type { Stated } from './goals.ts'
import { planOf } from './plan.ts'
import { firstStreet, firstTown, secondStreet, secondTown, wholeCounty } from './values.ts'

export interface Reporting {
  unit: Unit
  short: string
  /** The year of the report. */
  year: number
  stated: readonly Stated[]
}

const city: Unit = {
  code: '990200000000',
  name: '示例市（演示）',
  kind: 'prefecture',
  parent: null,
  county: '990200',
  lineage: '990200000000',
}

const under = (parent: Unit, code: string, name: string, kind: Unit['kind']): Unit => ({
  code,
  name,
  kind,
  parent: parent.code,
  county: code.slice(0, 6),
  lineage: `${parent.lineage}/${code}`,
})

const county = under(city, '990201000000', '示例县', 'county')
const district = under(city, '990203000000', '示例区', 'county')

export const five: readonly Reporting[] = [
  {
    unit: under(district, '990203001000', '某山街道', 'street'),
    short: '某山',
    year: 2022,
    stated: firstStreet,
  },
  { unit: under(district, '990203101000', '某水镇', 'town'), short: '某水', year: 2022, stated: firstTown },
  { unit: county, short: '示例', year: 2022, stated: wholeCounty },
  {
    unit: under(district, '990203002000', '某湖街道', 'street'),
    short: '某湖',
    year: 2023,
    stated: secondStreet,
  },
  { unit: under(district, '990203102000', '某桥镇', 'town'), short: '某桥', year: 2021, stated: secondTown },
]

/** All units of the region, each before those under it. */
export const region: readonly Unit[] = [
  city,
  county,
  district,
  ...five.map(({ unit }) => unit).filter((unit) => unit !== county),
]

export const entriesFor = (
  catalogue: Catalogue,
  calendar: WorkingCalendar,
  { short, year, stated }: Reporting,
): Record<string, MadeUp[]> => entriesOf(planOf(catalogue, calendar, year, stated), short)

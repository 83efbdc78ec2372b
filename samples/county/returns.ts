/** What other authorities report to the county, quarter by quarter, with the numbers of the year before beside it. */
import { yearOf } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import { metrics } from '#ledgers/dept-return/metrics/index.ts'
import type { Counted, Metric } from '#ledgers/dept-return/metrics/metric.ts'
import { goAsFarAs, type Leg } from './course.ts'
import type { MadeUp, Setting } from './offices.ts'
import { someName } from './people.ts'

/** About how much a quarter brings, where it is not a few dozen. */
const sizes: Readonly<Record<string, readonly [least: number, most: number]>> = {
  [metrics.tax_relief.name]: [8_000_000, 16_000_000],
  [metrics.credit_loans.name]: [2_000_000, 5_000_000],
  [metrics.parking_fee.name]: [60_000, 90_000],
  [metrics.loans.name]: [5_000_000, 9_000_000],
  [metrics.policy_funds.name]: [1_000_000, 4_000_000],
  [metrics.economic_assisted.name]: [900_000, 2_500_000],
  [metrics.entities_new.name]: [160, 320],
  [metrics.entities_total.name]: [11_800, 12_600],
  [metrics.accident_deaths.name]: [0, 1],
}
const money = [80_000, 700_000] as const

const quarters = ['-01-01', '-04-01', '-07-01', '-10-01'] as const
const ends = ['-03-31', '-06-30', '-09-30', '-12-31'] as const
const stops = [
  'locked',
  'confirmed',
  'locked',
  'confirmed',
  'locked',
  'reported',
  'locked',
  'returned',
] as const

export function returns(setting: Setting): MadeUp[] {
  const { office, time } = setting
  if (office.kind !== 'county') return []
  const year = yearOf(time.today)
  const all = Object.values<Metric>(metrics).flatMap((metric, place) =>
    [year - 1, year].flatMap((each) =>
      quarters.map((from, quarter) => ({
        metric,
        period_from: `${each}${from}`,
        period_to: `${each}${ends[quarter]}`,
        until: stops[(place + quarter * 3) % stops.length]!,
      })),
    ),
  )
  return all.filter(({ period_from }) => period_from <= time.today).map((each) => returned(setting, each))
}

function returned(
  { chance, time, staff }: Setting,
  {
    metric,
    period_from,
    period_to,
    until,
  }: { metric: Metric; period_from: string; period_to: string; until: string },
): MadeUp {
  const start = {
    status: 'due',
    metric: metric.name,
    dept: '某某部门',
    period_from,
    period_to,
    entered_by: chance.pick(staff).name,
  }
  const numbers = numbersOf(metric, chance.int(0, 100) / 100)
  const legs: Leg[] = [
    {
      to: 'reported',
      days: 8,
      writes: (on) => ({ reported_on: on, reported_by: someName(chance), proof: '统计报表', ...numbers }),
    },
    ...(until === 'returned'
      ? [
          {
            to: 'returned',
            days: 3,
            writes: (on: string) => ({ returned_on: on, return_reason: '与上季度数据不衔接，请核对' }),
          },
        ]
      : [
          {
            to: 'confirmed',
            days: 4,
            writes: (on: string) => ({ confirmed_on: on, confirmed_by: staff[0]!.name }),
          },
          { to: 'locked', days: 12, writes: (on: string) => ({ locked_on: on }) },
        ]),
  ]
  return { values: goAsFarAs(until, period_to, legs, start, time) }
}

function numbersOf({ name, figures }: Metric, share: number): Row {
  const { form, unit }: Counted = Object.values(figures)[0]!
  if (form === 'rate') {
    const denominator = 200 + Math.round(share * 60)
    return { unit: '%', denominator, numerator: denominator - Math.round(share * 9) }
  }
  const isMoney = form === 'amount' || name === metrics.parking_fee.name
  const [least, most] = sizes[name] ?? (isMoney ? money : [12, 60])
  const value = Math.round(least + (most - least) * share)
  return { unit: isMoney ? '元' : unit, value, prior_value: Math.round(value * (0.85 + share * 0.3)) + 1 }
}

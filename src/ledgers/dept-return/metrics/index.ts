/** All metrics, and the names under which a sheet may bring each. */
import { business } from './business.ts'
import { digital } from './digital.ts'
import { enforcement } from './enforcement.ts'
import { environment } from './environment.ts'
import { justice } from './justice.ts'
import { labour } from './labour.ts'
import { land } from './land.ts'
import { legislation } from './legislation.ts'
import { market } from './market.ts'
import type { Metric } from './metric.ts'
import { police } from './police.ts'
import { safety } from './safety.ts'
import { society } from './society.ts'

export const metrics = {
  ...digital,
  ...business,
  ...market,
  ...safety,
  ...environment,
  ...land,
  ...enforcement,
  ...police,
  ...labour,
  ...society,
  ...legislation,
  ...justice,
}

const all: readonly Metric[] = Object.values(metrics)

/** How names of a sum of money end, and names of a count; a rate has no other ending. */
const endings: readonly (readonly [of: RegExp, ending: RegExp, others: readonly string[]])[] = [
  [/金额$/, /(?:金额|总额|额)$/, ['', '金额', '总额', '额', '情况']],
  [/率$|比例$|满意度$|浓度$/, /$/, ['']],
  [
    /./,
    /(?:起数|件数|户数|条数|人数|户次|数量|数)$/,
    ['', '数', '件数', '起数', '户数', '条数', '人数', '数量', '情况'],
  ],
]

/** Offices end the name of a metric now this way, now that; what would name another metric as well is left out. */
export const suggestions = all.map(({ name, known }): readonly [string, ...string[]] => {
  const others = new Set(all.flatMap((each) => (each.name === name ? [] : [each.name, ...each.known])))
  const [, ending, ends] = endings.find(([of]) => of.test(name))!
  const spelled = [name, ...known].flatMap((word) => ends.map((end) => word.replace(ending, '') + end))
  return [name, ...new Set([...known, ...spelled].filter((word) => word !== name && !others.has(word)))]
})

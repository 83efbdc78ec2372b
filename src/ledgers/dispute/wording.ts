/** How a report speaks of disputes. */
import { defineWording, denial, only, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

const resolved = of['dispute.resolved']

export const wording = defineWording(
  sentence(
    'disputes',
    say`全年化解各类矛盾纠纷${resolved}`,
    say`其中集中排查${of['dispute.screened']}`,
    say`排查后化解${only(resolved, { source: 'screening' })}`,
    say`排查纠纷化解率${of['dispute.resolution_rate']}`,
  ),
  sentence(
    'disputes',
    say`人民调解、行政调解、司法调解共受理${of['dispute.mediated']}`,
    say`调解率${of['dispute.mediation_rate']}`,
  ),
  sentence(
    'disputes',
    say`办结人民调解案件${of['mediation.cases.handled']}`,
    say`调解成功${of['mediation.cases.succeeded']}`,
    say`成功率${of['mediation.success_rate']}`,
  ),
  denial('disputes', say`因调处不当引发民转刑案件${of['mediation.cases.turned_criminal']}`),
)

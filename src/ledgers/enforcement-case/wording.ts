/** How a report speaks of enforcement. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'enforcement',
    say`全年行政执法立案${of['enforcement.cases.filed']}`,
    say`作出行政处罚决定${of['enforcement.penalties.decided']}`,
    say`结案${of['enforcement.cases.closed']}`,
    say`处罚决定按期作出率${of['enforcement.cases.decided_on_time_rate']}`,
  ),
  sentence(
    'enforcement',
    say`对重大行政执法决定进行法制审核${of['enforcement.legal_review.major']}`,
    say`对一般性行政执法决定进行法制审核${of['enforcement.legal_review.general']}`,
    say`重大执法决定法制审核率${of['enforcement.legal_review.major_rate']}`,
  ),
  sentence('enforcement', say`执法决定按期公示率${of['enforcement.cases.published_on_time_rate']}`),
  sentence(
    'enforcement',
    say`以从轻、减轻、免罚等柔性方式办理行政处罚案件${of['enforcement.cases.flexible']}`,
    say`涉及罚没款${of['enforcement.fines.amount']}`,
  ),
)

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
  sentence(
    'enforcement',
    say`行政处罚件数同比${of['enforcement.penalties.change_yoy']}`,
    say`其中简易程序${of['enforcement.penalties.summary']}`,
    say`普通程序${of['enforcement.penalties.ordinary']}`,
    say`给予警告${of['enforcement.penalties.warnings']}`,
    say`罚没款共计${of['enforcement.fines.total']}`,
    say`其中罚款${of['enforcement.fines.fined']}`,
    say`没收违法所得${of['enforcement.fines.confiscated']}`,
  ),
  sentence(
    'enforcement',
    say`依法不予行政处罚${of['enforcement.penalties.spared']}`,
    say`首违不罚${of['enforcement.penalties.first_offence']}`,
    say`从轻、减轻处罚${of['enforcement.penalties.lightened']}`,
    say`移送司法机关${of['enforcement.cases.transferred']}`,
  ),
  sentence(
    'enforcement',
    say`作出行政许可决定${of['enforcement.licences.decided']}`,
    say`实施行政强制${of['enforcement.coercion.decided']}`,
    say`行政征收征用${of['enforcement.collections.decided']}`,
    say`开展行政检查${of['enforcement.inspections.done']}`,
  ),
  sentence(
    'enforcement',
    say`全过程记录执法案件${of['enforcement.cases.recorded']}`,
    say`全过程记录率${of['enforcement.cases.recorded_rate']}`,
    say`公示行政执法决定${of['enforcement.cases.published']}`,
    say`举行处罚听证${of['enforcement.penalties.hearings']}`,
    say`集体讨论案件${of['enforcement.penalties.collective']}`,
    say`开展法制审核${of['enforcement.legal_review.total']}`,
    say`审核通过率${of['enforcement.legal_review.agreed_rate']}`,
    say`退回或者不同意${of['enforcement.legal_review.returned']}`,
  ),
)

/** How a report speaks of the legally literate. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'publicity',
    say`在册“法律明白人”${of['legal_literate.count']}`,
    say`覆盖村（社区）${of['legal_literate.villages']}`,
    say`本年新增${of['legal_literate.appointed']}`,
    say`学习考核通过率${of['legal_literate.assessment_pass_rate']}`,
  ),
  sentence(
    'publicity',
    say`培育法治带头人${of['legal_literate.leaders']}`,
    say`学法用法示范户${of['legal_literate.households']}`,
  ),
  sentence(
    'publicity',
    say`“法律明白人”开展服务${of['legal_literate.services']}`,
    say`其中参与调解${of['legal_literate.services.mediation']}、开展宣传${of['legal_literate.services.publicity']}、引导法律服务${of['legal_literate.services.guidance']}`,
    say`服务群众${of['legal_literate.services.persons']}`,
  ),
)

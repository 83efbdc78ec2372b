/** How a report speaks of legal service to the public. */
import { defineWording, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'disputes',
    say`全年办理法律援助案件${of['legal_aid.cases.handled']}`,
    say`其中刑事${of['legal_aid.cases.criminal']}、民事${of['legal_aid.cases.civil']}、行政${of['legal_aid.cases.admin']}`,
    say`办结${of['legal_aid.cases.closed']}`,
    say`受援${of['legal_aid.recipients']}`,
    say`挽回损失${of['legal_aid.recovered.amount']}`,
  ),
  sentence(
    'disputes',
    say`为农民工办理法律援助案件${of['legal_aid.migrants.cases']}、未成年人${of['legal_aid.minors.cases']}、老年人${of['legal_aid.elderly.cases']}、妇女${of['legal_aid.women.cases']}、残疾人${of['legal_aid.disabled.cases']}、军人军属${of['legal_aid.soldiers.cases']}`,
    say`申请按期审查率${of['legal_aid.timely_rate']}`,
  ),
  sentence(
    'disputes',
    say`值班律师参与认罪认罚${of['legal_aid.duty_lawyer.plea_cases']}`,
    say`免费代写法律文书${of['legal_aid.documents.drafted']}`,
    say`咨询预约公证${of['legal_service.notary.appointments']}`,
    say`办理司法鉴定${of['legal_service.appraisals']}`,
  ),
  sentence(
    'disputes',
    say`接待来访群众${of['legal_service.visitors']}`,
    say`解答各类法律咨询${of['legal_service.consultations']}`,
    say`其中12348热线${of['legal_service.consultations.hotline']}、网络平台${of['legal_service.consultations.online']}`,
    say`满意率${of['legal_service.satisfaction_rate']}`,
  ),
  sentence('functions', say`为企业开展法治体检${of['legal_service.checkups']}`),
)

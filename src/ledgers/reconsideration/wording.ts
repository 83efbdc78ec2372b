/** How a report speaks of reconsideration. */
import { defineWording, denial, only, say, sentence } from '#kernel/wording.ts'
import { indicators as of } from './indicators.ts'

export const wording = defineWording(
  sentence(
    'disputes',
    say`全年收到行政复议申请${of['reconsideration.received']}`,
    say`受理前化解${of['reconsideration.settled_before']}`,
    say`不予受理${of['reconsideration.refused']}`,
    say`予以受理${of['reconsideration.accepted']}`,
    say`受理量同比${of['reconsideration.accepted.change_yoy']}`,
    say`其中撤回申请${of['reconsideration.withdrawn']}`,
    say`审理终结${of['reconsideration.concluded']}`,
  ),
  sentence(
    'disputes',
    say`全年行政复议结案${of['reconsideration.closed']}`,
    say`其中维持${of['reconsideration.upheld']}`,
    say`驳回${of['reconsideration.dismissed']}`,
    say`撤销${of['reconsideration.revoked']}`,
    say`变更${of['reconsideration.changed']}`,
    say`确认违法${of['reconsideration.found_unlawful']}`,
    say`责令履行${of['reconsideration.ordered']}`,
    say`调解和解${of['reconsideration.settled']}`,
    say`年末未审结${of['reconsideration.pending']}`,
  ),
  sentence(
    'disputes',
    say`行政复议按期审结率${of['reconsideration.on_time_rate']}`,
    say`调解和解率${of['reconsideration.settled_rate']}`,
    say`纠错率${of['reconsideration.correction_rate']}`,
    say`案结事了率${of['reconsideration.not_sued_rate']}`,
  ),
  sentence(
    'disputes',
    say`听证审理行政复议案件${of['reconsideration.hearings']}`,
    say`适用简易程序审结${of['reconsideration.simple']}`,
    say`提请行政复议委员会咨询${of['reconsideration.committee']}`,
    say`网上申请${of['reconsideration.online']}`,
    say`受理涉行政处罚案件${of['reconsideration.penalties']}`,
    say`受理涉企案件${of['reconsideration.business']}`,
  ),
  sentence(
    'enforcement',
    say`通过行政复议纠正行政执法行为${of['reconsideration.corrected']}`,
    say`其中纠正营商环境领域${only(of['reconsideration.corrected'], { business_env: 'true' })}`,
    say`行政复议纠正市场监管行为${only(of['reconsideration.corrected'], { domain: '市场监管' })}`,
    say`制发行政复议意见书${of['reconsideration.opinions']}`,
  ),
  sentence(
    'oversight',
    say`作为被申请人的行政复议案件${of['reconsideration.respondent.cases']}`,
    say`审结${of['reconsideration.respondent.concluded']}`,
    say`维持${of['reconsideration.respondent.upheld']}`,
    say`行政复议按期答复率${of['reconsideration.respondent.answered_on_time_rate']}`,
  ),
  denial(
    'disputes',
    say`涉营商环境以外的行政执法行为被行政复议纠正${only(of['reconsideration.corrected'], { business_env: '!true' })}`,
  ),
  denial('oversight', say`本单位行政行为被复议纠正${of['reconsideration.respondent.corrected']}`),
  sentence(
    'disputes',
    say`以部门为被申请人的行政复议案件${of['reconsideration.against_departments']}`,
    say`以乡镇（街道）为被申请人的行政复议案件${of['reconsideration.against_townships']}`,
    say`涉公安复议案件${of['reconsideration.domains.police']}`,
    say`涉市场监管复议案件${of['reconsideration.domains.market']}`,
    say`自然资源类复议案件${of['reconsideration.domains.land']}`,
    say`行政处罚类占比${of['reconsideration.acts.penalties_rate']}`,
  ),
  sentence(
    'disputes',
    say`行政复议收件量同比${of['reconsideration.received.change_yoy']}`,
    say`复议后起诉${of['reconsideration.sued']}`,
  ),
)

/** What reports say of enforcement. A decision belongs to the year in which it was made, a review to that in which it was done. */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

const lenient = ['lighter', 'reduced', 'exempt', 'first_offence'] as const

const filed = count('行政执法立案件数', 'Cases filed', '件', { filed_on: inPeriod })
const decided = count('作出行政执法决定件数', 'Cases decided', '件', { decided_on: inPeriod })

export const indicators = defineIndicators({
  'enforcement.cases.filed': filed,
  'enforcement.cases.decided': decided,
  'enforcement.cases.closed': count('行政执法结案件数', 'Cases closed', '件', { closed_on: inPeriod }),
  'enforcement.penalties.decided': count(
    '作出行政处罚决定件数',
    'Penalties decided',
    '件',
    { case_kind: 'penalty', decided_on: inPeriod },
    { aliases: ['办理行政处罚案件'] },
  ),
  'enforcement.fines.total': sum(
    '行政处罚罚没款总额',
    'Fines and confiscations, all penalties',
    '万元',
    ['fine', 'confiscated'],
    { case_kind: 'penalty', decided_on: inPeriod },
    { kind: 'amount', scale: 10_000 },
  ),
  'enforcement.cases.flexible': count('柔性执法办理行政处罚案件数', 'Lenient penalties', '件', {
    case_kind: 'penalty',
    flexible: lenient,
    decided_on: inPeriod,
  }),
  'enforcement.fines.amount': sum(
    '罚没款金额',
    'Fines and confiscations',
    '万元',
    ['fine', 'confiscated'],
    { case_kind: 'penalty', flexible: lenient, decided_on: inPeriod },
    {
      kind: 'amount',
      scale: 10_000,
      note: { zh: '只计柔性执法办理的行政处罚案件', en: 'Of the lenient penalties only' },
    },
  ),
  'enforcement.legal_review.major': count(
    '重大行政执法决定法制审核件数',
    'Major decisions reviewed',
    '件',
    { review_level: 'major', reviewed_on: inPeriod },
    { aliases: ['重大执法决定法制审核'] },
  ),
  'enforcement.legal_review.general': count(
    '一般性行政执法决定法制审核件数',
    'General decisions reviewed',
    '件',
    { review_level: 'general', reviewed_on: inPeriod },
  ),
  'enforcement.legal_review.major_rate': share(
    '重大行政执法决定法制审核率',
    'Major decisions reviewed beforehand',
    count('决定前经法制审核的重大执法决定件数', 'Reviewed beforehand', '件', {
      review_level: 'major',
      decided_on: inPeriod,
      reviewed_on: noLaterThan('decided_on'),
      opinion: 'agree',
    }),
    count('重大行政执法决定件数', 'Major decisions', '件', { review_level: 'major', decided_on: inPeriod }),
  ),
  'enforcement.cases.decided_on_time_rate': share(
    '行政处罚按期决定率',
    'Penalties decided in time',
    count('按期作出处罚决定件数', 'Decided in time', '件', {
      case_kind: 'penalty',
      filed_on: inPeriod,
      decided_on: noLaterThan('decide_due_on'),
    }),
    count('立案并作出处罚决定件数', 'Filed and decided', '件', {
      case_kind: 'penalty',
      filed_on: inPeriod,
      decided_on: filled,
    }),
  ),
  'enforcement.cases.published_on_time_rate': share(
    '行政执法决定按期公示率',
    'Decisions published in time',
    count('按期公示执法决定件数', 'Published in time', '件', {
      must_publish: true,
      decided_on: inPeriod,
      published_on: noLaterThan('publish_due_on'),
    }),
    count('应当公示的执法决定件数', 'To be published', '件', { must_publish: true, decided_on: inPeriod }),
  ),
})

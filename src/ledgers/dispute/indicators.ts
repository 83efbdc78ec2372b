/** What reports say of disputes. Resolved is what the parties accepted, by whichever way it came about. */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, noLaterThan, not } from '#kernel/where.ts'
import { fields } from './fields.ts'
import { procedure } from './procedure.ts'

const { count, sum } = tally({ fields, procedure })

/** What is closed or filed counts as resolved unless its result says otherwise. */
const settled = [
  { status: ['resolved', 'performed', 'followed_up'] },
  { status: ['closed', 'archived'], result: not('failure', 'withdrawn') },
] as const

const found = count('发现矛盾纠纷件数', 'Disputes found', '件', { found_on: inPeriod })
const screened = count('排查矛盾纠纷件次', 'Disputes found by screening', '件次', {
  source: 'screening',
  found_on: inPeriod,
})
const accepted = count('受理矛盾纠纷件数', 'Disputes accepted', '件', { accepted_on: inPeriod })
const handled = count('办理人民调解案件数', "Cases of people's mediation", '件', {
  mediation_kind: 'people',
  closed_on: inPeriod,
})
const succeeded = count('人民调解成功件数', "People's mediation agreed", '件', {
  mediation_kind: 'people',
  result: 'success',
  closed_on: inPeriod,
})

export const indicators = defineIndicators({
  'dispute.found': found,
  'dispute.found.persons': sum('矛盾纠纷涉及人数', 'Persons in disputes', '人', 'persons', {
    found_on: inPeriod,
  }),
  'dispute.screened': screened,
  'dispute.accepted': accepted,
  'dispute.resolved': count(
    '化解矛盾纠纷件次',
    'Disputes resolved',
    '件',
    { resolved_on: inPeriod, or: settled },
    { aliases: ['化解矛盾纠纷', '化解群众矛盾纠纷', '成功化解'] },
  ),
  'dispute.resolution_rate': share(
    '矛盾纠纷化解率',
    'Resolved of those screened',
    count('排查并化解矛盾纠纷件次', 'Screened and resolved', '件次', {
      source: 'screening',
      found_on: inPeriod,
      or: settled,
    }),
    screened,
    { note: { zh: '分子分母都只计排查发现的纠纷', en: 'Both parts count disputes found by screening' } },
  ),
  'dispute.mediated': count('调解矛盾纠纷件数(人民/行政/司法调解)', 'Disputes mediated', '件', {
    mediation_kind: filled,
    accepted_on: inPeriod,
  }),
  'dispute.mediation_rate': share(
    '矛盾纠纷调解率',
    'Agreed of those accepted',
    count('调解成功件数', 'Mediation agreed', '件', { accepted_on: inPeriod, result: 'success' }),
    accepted,
    { note: { zh: '调解成功件数与受理件数之比', en: 'Those agreed upon, of those accepted' } },
  ),
  'dispute.closed_on_time_rate': share(
    '矛盾纠纷按期调结率',
    'Closed in time',
    count('按期调结件数', 'Closed in time', '件', {
      accepted_on: inPeriod,
      closed_on: noLaterThan('mediation_due_on'),
    }),
    count('已调结件数', 'Closed', '件', {
      accepted_on: inPeriod,
      closed_on: filled,
      mediation_due_on: filled,
    }),
  ),
  'mediation.cases.handled': handled,
  'mediation.cases.succeeded': succeeded,
  'mediation.success_rate': share('人民调解成功率', "People's mediation, agreed", succeeded, handled, {
    aliases: ['调解成功率'],
  }),
  'mediation.cases.turned_criminal': count(
    '因调处不当引发民转刑案件数',
    'Turned criminal after mediation',
    '件',
    {
      mediation_kind: 'people',
      turned_criminal: true,
      closed_on: inPeriod,
    },
  ),
})

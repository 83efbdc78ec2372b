import { defineLedgerOfKinds } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import * as drill from './drill.ts'
import * as duty from './duty.ts'
import * as event from './event.ts'
import { indicators } from './indicators.ts'
import * as plan from './plan.ts'
import * as team from './team.ts'
import { wording } from './wording.ts'

export const emergency = defineLedgerOfKinds('emergency', '应急管理台账', 'Emergencies', {
  indicators,
  wording,
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  kinds: {
    plan: {
      zh: '应急预案',
      en: 'Emergency plans',
      fields: plan.fields,
      procedure: plan.procedure,
      disclosure: disclosure.plan,
      main: 'last_review_on',
      title: 'title',
      identity: 'title',
      number: '预案〔{year}〕{n}号',
      columns: [
        'title',
        'kind',
        'drafter',
        'issued_on',
        'revised_on',
        'review_due_on',
        'abolished_on',
        'status',
      ],
    },
    team: {
      zh: '应急队伍',
      en: 'Emergency teams',
      fields: team.fields,
      procedure: team.procedure,
      disclosure: disclosure.team,
      main: 'active_from',
      title: 'name',
      identity: 'name',
      number: '队伍〔{year}〕{n}号',
      columns: ['name', 'kind', 'village', 'members', 'head', 'active_from', 'active_to', 'status'],
    },
    drill: {
      zh: '应急演练',
      en: 'Emergency drills',
      fields: drill.fields,
      parts: { problems: drill.problems },
      procedure: drill.procedure,
      disclosure: disclosure.drill,
      main: 'held_on',
      title: 'topic',
      number: '演练〔{year}〕{n}号',
      columns: ['number', 'topic', 'kind', 'mode', 'held_on', 'village', 'participants', 'status'],
    },
    duty: {
      zh: '值班值守',
      en: 'Duty roster',
      fields: duty.fields,
      procedure: duty.procedure,
      disclosure: disclosure.duty,
      main: 'date',
      title: 'person',
      number: '值班〔{year}〕{n}号',
      columns: ['number', 'date', 'shift', 'hours', 'person', 'leader', 'handover', 'status'],
    },
    event: {
      zh: '突发事件',
      en: 'Incidents',
      fields: event.fields,
      procedure: event.procedure,
      disclosure: disclosure.event,
      main: 'happened_on',
      title: 'title',
      number: '事件〔{year}〕{n}号',
      columns: ['number', 'title', 'kind', 'level', 'happened_on', 'reported_at', 'evacuated', 'status'],
    },
  },
})

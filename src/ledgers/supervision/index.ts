import { defineLedgerOfKinds } from '#kernel/ledger.ts'
import * as advice from './advice.ts'
import { disclosure } from './disclosure.ts'
import { indicators } from './indicators.ts'
import * as issue from './issue.ts'
import * as project from './project.ts'
import { wording } from './wording.ts'

export const supervision = defineLedgerOfKinds('supervision', '监督整改台账', 'Oversight and rectification', {
  indicators,
  wording,
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
  kinds: {
    project: {
      zh: '督察审计项目',
      en: 'Inspections and audits',
      fields: project.fields,
      parts: { units: project.units },
      procedure: project.procedure,
      disclosure: disclosure.project,
      main: 'started_on',
      title: 'title',
      identity: 'no',
      number: '督〔{year}〕{n}号',
      columns: ['number', 'title', 'kind', 'level', 'started_on', 'finished_on', 'amount_reduced', 'status'],
    },
    issue: {
      zh: '问题整改清单',
      en: 'Issues to be rectified',
      fields: issue.fields,
      parts: { accountability: issue.accountability },
      procedure: issue.procedure,
      disclosure: disclosure.issue,
      main: 'found_on',
      title: 'title',
      identity: 'no',
      number: '问题〔{year}〕{n}号',
      columns: [
        'number',
        'project',
        'project_kind',
        'title',
        'category',
        'responsible',
        'found_on',
        'due_on',
        'rectified_on',
        'status',
      ],
    },
    advice: {
      zh: '司法检察建议',
      en: 'Judicial and procuratorial advice',
      fields: advice.fields,
      procedure: advice.procedure,
      disclosure: disclosure.advice,
      main: 'received_on',
      title: 'title',
      identity: 'no',
      number: '建议〔{year}〕{n}号',
      columns: [
        'number',
        'no',
        'kind',
        'body',
        'title',
        'received_on',
        'reply_due_on',
        'replied_on',
        'status',
      ],
    },
  },
})

import { defineLedgerOfKinds } from '#kernel/ledger.ts'
import { fields as assessment } from './assessment/fields.ts'
import { procedure as assessing } from './assessment/procedure.ts'
import { fields as award } from './award/fields.ts'
import { procedure as awarding } from './award/procedure.ts'
import { honours, internal } from './disclosure.ts'
import { fields as dutyReport } from './duty-report/fields.ts'
import { procedure as reporting } from './duty-report/procedure.ts'
import { indicators } from './indicators.ts'
import { fields as institution } from './institution/fields.ts'
import { procedure as ordering } from './institution/procedure.ts'
import { progress, fields as task } from './task/fields.ts'
import { procedure as tasking } from './task/procedure.ts'
import { wording } from './wording.ts'

export const taskAssessment = defineLedgerOfKinds(
  'task_assessment',
  '年度任务、考核、述法与表彰台账',
  'Tasks, assessments, reports on duty and honours',
  {
    indicators,
    wording,
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
    kinds: {
      task: {
        zh: '年度法治任务',
        en: 'Tasks of the year',
        fields: task,
        parts: { progress },
        procedure: tasking,
        disclosure: internal,
        main: 'due_on',
        title: 'content',
        number: '任〔{year}〕{n}号',
        columns: ['number', 'item_no', 'content', 'responsible', 'due_on', 'done_on', 'status'],
      },
      assessment: {
        zh: '法治建设考核',
        en: 'Assessments',
        fields: assessment,
        procedure: assessing,
        disclosure: internal,
        main: 'assessed_on',
        title: 'target',
        number: '考〔{year}〕{n}号',
        columns: ['number', 'target', 'cycle', 'assessed_on', 'score', 'rank', 'grade', 'status'],
      },
      duty_report: {
        zh: '年度述法',
        en: 'Reports on duty',
        fields: dutyReport,
        procedure: reporting,
        disclosure: internal,
        main: 'held_on',
        title: 'person',
        number: '述〔{year}〕{n}号',
        columns: ['number', 'person', 'org', 'level', 'held_on', 'form', 'rating', 'status'],
      },
      award: {
        zh: '表彰奖励',
        en: 'Honours',
        fields: award,
        procedure: awarding,
        disclosure: honours,
        main: 'awarded_on',
        title: 'title',
        number: '奖〔{year}〕{n}号',
        columns: ['number', 'title', 'winner', 'award_level', 'target', 'issuer', 'awarded_on', 'status'],
      },
      institution: {
        zh: '制度方案清单',
        en: 'Systems, plans and lists',
        fields: institution,
        procedure: ordering,
        disclosure: internal,
        main: 'issued_on',
        title: 'title',
        identity: 'doc_no',
        number: '制〔{year}〕{n}号',
        columns: ['number', 'title', 'kind', 'doc_no', 'issuer', 'items', 'issued_on', 'status'],
      },
    },
  },
)

import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { attendance, fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const studyTraining = defineLedger(
  'study_training',
  '学法培训与考试台账',
  'Study, training and exams',
  {
    fields,
    parts: { attendance },
    procedure,
    indicators,
    disclosure,
    wording,
    main: 'held_on',
    title: 'topic',
    identity: 'no',
    number: '学〔{year}〕{n}号',
    columns: ['number', 'no', 'topic', 'kind', 'held_on', 'hours', 'host', 'headcount', 'status'],
    access: { read: ['clerk', 'head', 'leader', 'supervisor'], correct: ['clerk', 'head'] },
  },
)

import { defineLedgerOfKinds } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { engagementFields, serviceFields } from './fields.ts'
import { indicators } from './indicators.ts'
import { engagementProcedure, serviceProcedure } from './procedure.ts'
import { wording } from './wording.ts'

export const counselService = defineLedgerOfKinds(
  'counsel_service',
  '法律顾问聘用与服务台账',
  'Legal advisers',
  {
    indicators,
    wording,
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
    kinds: {
      service: {
        zh: '法律顾问服务记录',
        en: 'Services of advisers',
        fields: serviceFields,
        procedure: serviceProcedure,
        disclosure,
        main: 'served_on',
        title: 'matter',
        identity: 'no',
        number: '顾服〔{year}〕{n}号',
        columns: [
          'number',
          'served_on',
          'lawyer',
          'level',
          'kind',
          'village',
          'matter',
          'opinion_file',
          'status',
        ],
      },
      engagement: {
        zh: '法律顾问聘用名册',
        en: 'Engagements of advisers',
        fields: engagementFields,
        procedure: engagementProcedure,
        disclosure,
        main: 'term_from',
        title: 'lawyer',
        number: '顾聘〔{year}〕{n}号',
        columns: [
          'number',
          'lawyer',
          'adviser_kind',
          'firm',
          'level',
          'client',
          'term_from',
          'term_to',
          'status',
        ],
      },
    },
  },
)

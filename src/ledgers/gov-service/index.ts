import { defineLedgerOfKinds } from '#kernel/ledger.ts'
import { caseFields, caseProcedure } from './case.ts'
import { caseDisclosure, itemDisclosure } from './disclosure.ts'
import { indicators } from './indicators.ts'
import { itemFields, itemProcedure } from './item.ts'
import { wording } from './wording.ts'

export const govService = defineLedgerOfKinds(
  'gov_service',
  '权责清单与政务服务台账',
  'Powers and services',
  {
    indicators,
    wording,
    access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
    kinds: {
      item: {
        zh: '权责清单与政务服务事项',
        en: 'Items of the lists',
        fields: itemFields,
        procedure: itemProcedure,
        disclosure: itemDisclosure,
        main: 'valid_from',
        title: 'name',
        identity: 'code',
        number: '事〔{year}〕{n}号',
        columns: [
          'number',
          'name',
          'kind',
          'dept',
          'online_level',
          'commitment',
          'to_level',
          'valid_from',
          'status',
        ],
      },
      case: {
        zh: '政务服务办件',
        en: 'Cases handled',
        fields: caseFields,
        procedure: caseProcedure,
        disclosure: caseDisclosure,
        main: 'accepted_on',
        title: 'item_name',
        identity: 'no',
        number: '办〔{year}〕{n}号',
        columns: [
          'number',
          'item_name',
          'item_kind',
          'dept',
          'channel',
          'accepted_on',
          'due_on',
          'done_on',
          'result',
          'status',
        ],
      },
    },
  },
)

import { defineLedger } from '#kernel/ledger.ts'
import { disclosure } from './disclosure.ts'
import { fields } from './fields.ts'
import { indicators } from './indicators.ts'
import { procedure } from './procedure.ts'
import { wording } from './wording.ts'

export const orgStaff = defineLedger('org_staff', '机构队伍与人员名录', 'Bodies, teams and people', {
  fields,
  procedure,
  indicators,
  disclosure,
  wording,
  main: 'active_from',
  title: 'name',
  number: '机〔{year}〕{n}号',
  columns: ['number', 'name', 'kind', 'parent', 'head', 'headcount', 'active_from', 'active_to', 'status'],
  access: { read: ['clerk', 'head', 'leader', 'supervisor', 'auditor'], correct: ['clerk', 'head'] },
})

/** Who and what an office has: its villages with their mediators and rooms, its teams and groups, and what became of some. */
import { yearOf } from '#kernel/day.ts'
import type { Row } from '#kernel/tally.ts'
import { everyOffice, isTown, type MadeUp, type Setting } from './offices.ts'
import { somePerson } from './people.ts'
import { dayWithin } from './time.ts'

export function organisation(setting: Setting): MadeUp[] {
  const { office, chance, time, staff } = setting
  const standing = isTown(office)
    ? ofTown(setting)
    : office.kind === 'county'
      ? ofCounty(setting)
      : ofDepartment(setting)
  return [...standing, ...changed(setting)].map((values, index) => ({
    values: {
      status: 'active',
      active_from: dayWithin(chance, time, yearOf(time.today) - 2 - (index % 3), 1 + (index % 12)),
      basis_doc: '某某〔示例〕文件',
      entered_by: staff[index % staff.length]!.name,
      ...values,
    },
  }))
}

function ofTown(setting: Setting): Row[] {
  const { office, chance, staff, time } = setting
  const mediators = staff.filter(({ mediates }) => mediates)
  const village = (name: string, index: number): Row[] => [
    { kind: 'village', name, parent: office.name },
    {
      kind: 'mediation_committee',
      name: `${name}人民调解委员会`,
      parent: name,
      headcount: chance.int(3, 7),
      elected_on: dayWithin(chance, time, yearOf(time.today) - 1, 1 + (index % 3)),
    },
    { kind: 'mediator', parent: name, fulltime: index % 3 === 0, ...somePerson(chance) },
    { kind: 'grid', name: `${name}第一网格`, parent: name },
    { kind: 'grid_member', parent: name, ...somePerson(chance) },
    { kind: 'legal_service_room', name: `${name}公共法律服务室`, parent: name },
    ...(index < 2
      ? [
          {
            kind: 'culture_site',
            name: `${name}法治文化墙`,
            parent: name,
            active_from: time.worked(time.ago(300 + index)),
          },
        ]
      : []),
  ]
  return [
    ...office.villages.flatMap(village),
    ...mediators.map(({ name, phone }) => ({
      kind: 'fulltime_mediator',
      name,
      phone,
      parent: office.name,
      fulltime: true,
    })),
    { kind: 'judicial_office', name: `${office.name}司法所`, parent: '云岭县司法局', headcount: 3 },
    ...staff
      .filter(({ org }) => org === '司法所')
      .map(({ name }) => ({ kind: 'judicial_staff', name, parent: `${office.name}司法所` })),
    { kind: 'enforcement_team', name: `${office.name}综合行政执法队`, parent: office.name, headcount: 6 },
    { kind: 'governance_centre', name: `${office.name}社会治安综合治理中心`, parent: office.name },
    { kind: 'legal_service_station', name: `${office.name}公共法律服务站`, parent: office.name },
    { kind: 'mediation_studio', name: `${office.name}某大姐调解工作室`, parent: office.name },
    { kind: 'leading_group', name: `${office.name}法治建设领导小组`, parent: office.name },
    { kind: 'publicity_team', name: `${office.name}普法志愿服务队`, parent: office.name, headcount: 8 },
    { kind: 'publicity_volunteer', parent: office.name, ...somePerson(chance) },
    { kind: 'school_vice_principal', parent: office.name, ...somePerson(chance) },
    { kind: 'legal_staff', name: staff[2]!.name, parent: office.name, legal_qualified: true },
  ]
}

function ofCounty({ chance, staff }: Setting): Row[] {
  const under = everyOffice.slice(1)
  const person = (kind: string, parent: string, legal_qualified: boolean): Row => ({
    kind,
    parent,
    legal_qualified,
    ...somePerson(chance),
  })
  const group = '云岭县推进政府职能转变和“放管服”改革领导小组'
  return [
    ...under.map(({ name, kind }) => ({
      kind: kind === 'street' || kind === 'department' ? kind : 'township',
      name,
      parent: '云岭县',
    })),
    { kind: 'leading_group', name: group, parent: '云岭县' },
    ...['行政审批', '市场监管', '政务公开', '法治保障'].map((name) => ({
      kind: 'task_group',
      name: `${name}专责组`,
      parent: group,
    })),
    { kind: 'legal_service_centre', name: '云岭县公共法律服务中心', parent: '云岭县司法局' },
    { kind: 'industry_mediation', name: '云岭县物业纠纷人民调解委员会', parent: '云岭县司法局' },
    { kind: 'reconsideration_office', name: '行政复议应诉室', parent: '云岭县司法局', headcount: 3 },
    ...[true, true, false].map((qualified) => person('reconsideration_officer', '行政复议应诉室', qualified)),
    ...[true, true, false].map((qualified) => person('legal_reviewer', '云岭县司法局', qualified)),
    ...[true, true].map((qualified) => person('public_lawyer', '云岭县司法局', qualified)),
    { kind: 'reconsideration_point', name: '青溪街道行政复议联络点', parent: '青溪街道' },
    { kind: 'supervision_point', name: '某某商会执法监督联系点', parent: '云岭县司法局' },
    { kind: 'legislation_point', name: '松泉镇基层立法联系点', parent: '松泉镇' },
    person('supervision_volunteer', '云岭县司法局', false),
    { kind: 'legal_staff', name: staff[2]!.name, parent: '云岭县人民政府', legal_qualified: true },
  ]
}

const ofDepartment = ({ office, staff }: Setting): Row[] => [
  { kind: 'enforcement_team', name: `${office.name}执法大队`, parent: office.name, headcount: 12 },
  { kind: 'legal_reviewer', name: staff[2]!.name, parent: office.name, legal_qualified: true },
  { kind: 'legal_staff', name: staff[3]!.name, parent: office.name, legal_qualified: false },
]

/** One that is proposed, one that was adjusted, posts that went to enforcement, a group that has done its work. */
function changed({ office, time }: Setting): Row[] {
  const lately = (days: number) => time.worked(time.ago(days))
  return [
    {
      kind: 'task_group',
      name: '某某专项工作专班',
      parent: office.name,
      status: 'proposed',
      active_from: null,
    },
    {
      kind: 'task_group',
      name: '信用建设工作专班',
      parent: office.name,
      status: 'adjusted',
      adjusted_on: lately(150),
    },
    {
      kind: 'post',
      name: '事业编制',
      parent: office.name,
      headcount: 2,
      status: 'transferred',
      transferred_on: lately(170),
      transferred_to: '综合行政执法队',
    },
    {
      kind: 'task_group',
      name: '创建迎检工作专班',
      parent: office.name,
      status: 'ended',
      active_to: lately(210),
      note: '任务完成，予以撤销',
    },
  ]
}

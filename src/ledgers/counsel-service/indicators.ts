/**
 * What reports say of advisers. Advisers are those whose term runs on the last day of the year, persons and not
 * agreements; a service belongs to the year in which it was done. What counsel reviewed in the books of contracts and of
 * enforcement is counted from those books, so that both sides give one number.
 */
import { change, defineIndicators, share, tally, together } from '#kernel/tally.ts'
import {
  blank,
  byPeriodEnd,
  filled,
  inPeriod,
  not,
  notAfterPeriodEnd,
  notByPeriodEnd,
  throughPeriodEnd,
} from '#kernel/where.ts'
import { fields as contractFields } from '#ledgers/contract/fields.ts'
import { procedure as contractProcedure } from '#ledgers/contract/procedure.ts'
import { fields as caseFields } from '#ledgers/enforcement-case/fields.ts'
import { procedure as caseProcedure } from '#ledgers/enforcement-case/procedure.ts'
import { fields as placeFields } from '#ledgers/org-staff/fields.ts'
import { procedure as placeProcedure } from '#ledgers/org-staff/procedure.ts'
import { engagementFields, serviceFields } from './fields.ts'
import { engagementProcedure, serviceProcedure } from './procedure.ts'

const engagements = tally({ fields: engagementFields, procedure: engagementProcedure, kind: 'engagement' })
const { count, sum, distinct } = tally({
  fields: serviceFields,
  procedure: serviceProcedure,
  kind: 'service',
})
const places = tally({ fields: placeFields, procedure: placeProcedure, ledger: 'org_staff' })
const contracts = tally({ fields: contractFields, procedure: contractProcedure, ledger: 'contract' })
const cases = tally({ fields: caseFields, procedure: caseProcedure, ledger: 'enforcement_case' })

/** In office on the last day of the year; one whose end was noted without its day is in office no more. */
const inTerm = {
  term_from: byPeriodEnd,
  term_to: throughPeriodEnd,
  ended_on: notByPeriodEnd,
  status: ['engaged', 'renewed', 'ended'],
  or: [{ status: ['engaged', 'renewed'] }, { term_to: filled }, { ended_on: filled }],
} as const
const ofGovernment = { level: 'government', served_on: inPeriod } as const
const ofVillages = { level: 'village', served_on: inPeriod } as const
const inWan = { kind: 'amount', scale: 10_000 } as const

const government = count('政府法律顾问提供法律服务次数', 'Services to the government', '次', ofGovernment, {
  aliases: ['法律顾问提供法律服务', '法律顾问参与涉法事务'],
})
const inVillages = count('居(村)法律顾问提供法律服务次数', 'Services to villages', '次', ofVillages, {
  aliases: ['居委法律顾问提供各类法律服务', '村居法律顾问提供法律服务', '村（社区）法律顾问提供服务'],
})
const heard = count('登记了是否采纳的法律顾问意见件数', 'Opinions with their outcome', '件', {
  served_on: inPeriod,
  adopted: filled,
})

const advised = engagements.sum(
  '法律顾问服务的村（社区）数',
  'Villages with an adviser',
  '个',
  'villages',
  { ...inTerm, level: 'village' },
  {
    aliases: ['配备法律顾问的村（社区）', '一村一法律顾问覆盖村', '村居法律顾问覆盖'],
    note: { zh: '按聘用登记的服务村（社区）数合计', en: 'As noted with each engagement, added up' },
  },
)

const advisers = {
  'counsel.engaged': engagements.distinct(
    '聘任政府法律顾问人数',
    'Advisers of the government',
    '名',
    ['lawyer'],
    { ...inTerm, level: 'government', adviser_kind: not('public_lawyer', 'staff') },
    {
      aliases: [
        '聘请法律顾问',
        '聘任法律顾问',
        '政府法律顾问',
        '聘请专业法律顾问',
        '聘用法律顾问',
        '法律顾问',
      ],
    },
  ),
  'counsel.public_lawyers': engagements.distinct(
    '公职律师人数',
    'Public lawyers',
    '名',
    ['lawyer'],
    { ...inTerm, adviser_kind: 'public_lawyer' },
    { aliases: ['配备公职律师', '公职律师', '现有公职律师'] },
  ),
  'counsel.public_lawyers.coverage_rate': share(
    '公职律师覆盖率',
    'Departments with a public lawyer',
    engagements.distinct('配备公职律师的部门数', 'Departments with a public lawyer', '个', ['client'], {
      ...inTerm,
      adviser_kind: 'public_lawyer',
    }),
    places.count('部门数', 'Departments', '个', {
      kind: 'department',
      active_from: notAfterPeriodEnd,
      active_to: notByPeriodEnd,
      or: [{ status: ['active', 'adjusted'] }, { active_to: filled }],
    }),
    { aliases: ['公职律师全覆盖', '公职律师工作覆盖率'] },
  ),
  'counsel.firms': engagements.distinct(
    '聘请律师事务所家数',
    'Law firms engaged',
    '家',
    ['firm'],
    { ...inTerm, firm: filled },
    { aliases: ['合作律师事务所', '聘请律师事务所', '签约律师事务所'] },
  ),
  'counsel.fees': engagements.sum(
    '法律顾问聘用费用',
    'Fees of advisers',
    '万元',
    'fee',
    { term_from: inPeriod },
    { ...inWan, aliases: ['法律顾问经费', '法律顾问费用'] },
  ),
  'community_counsel.engaged': engagements.distinct(
    '村（居）法律顾问人数',
    'Advisers of villages',
    '名',
    ['lawyer'],
    { ...inTerm, level: 'village' },
    { aliases: ['村居法律顾问', '村（社区）法律顾问', '村级法律顾问', '社区法律顾问'] },
  ),
  'community_counsel.villages': advised,
  'community_counsel.coverage_rate': share(
    '村(社区)法律顾问覆盖率',
    'Villages with an adviser, share',
    advised,
    places.count('村(社区)数', 'Villages', '个', {
      kind: 'village',
      active_from: notAfterPeriodEnd,
      active_to: notByPeriodEnd,
      or: [{ status: ['active', 'adjusted'] }, { active_to: filled }],
    }),
    { aliases: ['法律顾问全覆盖', '村（社区）法律顾问全覆盖', '法律顾问覆盖率', '一村一法律顾问覆盖率'] },
  ),
  'counsel.assessed': engagements.count(
    '考核法律顾问人次',
    'Advisers assessed',
    '人次',
    { assessed_on: inPeriod },
    { aliases: ['法律顾问考核'] },
  ),
  'counsel.public_lawyers.new': engagements.distinct(
    '新增公职律师人数',
    'Public lawyers newly appointed',
    '名',
    ['lawyer'],
    { adviser_kind: 'public_lawyer', term_from: inPeriod },
    { aliases: ['新增公职律师', '新聘公职律师', '新申领公职律师证'] },
  ),
}

const services = {
  'counsel.services.total': together(
    '法律顾问审查合同协议、参与涉法事务件(次)',
    'Contracts reviewed and services',
    '件(次)',
    contracts.count('法律顾问审查合同份数', 'Contracts reviewed', '份', {
      reviewer_kind: 'counsel',
      reviewed_on: inPeriod,
    }),
    // A review that names its contract is counted where the contract stands.
    count('审查合同以外的政府法律顾问服务次数', 'Services but for contracts', '次', {
      ...ofGovernment,
      or: [{ object: not('contract') }, { reviewed: blank }],
    }),
  ),
  'counsel.services.government': government,
  'counsel.drafting.participations': count(
    '法律顾问参与重要文件起草次数',
    'Drafting',
    '次',
    { ...ofGovernment, kind: 'drafting' },
    { aliases: ['参与重要文件起草', '参与文件起草', '法律顾问参与起草'] },
  ),
  'counsel.dispute_mediation.participations': count(
    '法律顾问参与重大矛盾纠纷调解次数',
    'Mediation',
    '次',
    { ...ofGovernment, kind: 'dispute_mediation' },
    { aliases: ['参与重大矛盾纠纷调解', '法律顾问参与纠纷调解', '法律顾问参与矛盾纠纷化解', '参加现场调解'] },
  ),
  'counsel.consultations.answered': count(
    '法律顾问解答法律咨询次数',
    'Consultations',
    '次',
    { kind: 'consultation', served_on: inPeriod },
    { aliases: ['解答法律建议咨询', '法律顾问提供法律咨询', '法律顾问解答咨询'] },
  ),
  'counsel.advice.given': count(
    '法律顾问提出法律建议件数',
    'Advice',
    '件',
    { ...ofGovernment, kind: 'advice' },
    {
      aliases: [
        '提出法律建议',
        '提供法律意见建议',
        '法律顾问提供法律意见',
        '出具法律意见建议',
        '出具法律意见',
        '提出法律意见',
      ],
    },
  ),
  'counsel.opinions.written': count(
    '法律顾问出具书面法律意见份数',
    'Written opinions',
    '份',
    { opinion_file: true, served_on: inPeriod },
    { aliases: ['出具法律意见书', '出具书面法律意见', '法律顾问出具法律意见书', '法律意见书'] },
  ),
  'counsel.opinions.adoption_rate': share(
    '法律顾问意见采纳率',
    'Opinions adopted',
    count('被采纳的法律顾问意见件数', 'Adopted', '件', { served_on: inPeriod, adopted: true }),
    heard,
    { aliases: ['法律意见采纳率'] },
  ),
  'counsel.meetings.attended': count(
    '法律顾问列席会议、参与洽谈次数',
    'Meetings attended',
    '次',
    { ...ofGovernment, kind: 'meeting' },
    { aliases: ['法律顾问列席会议', '法律顾问参加会议', '参与重大事项讨论', '参加专题研讨会'] },
  ),
  'counsel.reviews.normative_docs': count(
    '法律顾问审查规范性文件件数',
    'Normative documents reviewed by counsel',
    '件',
    { kind: 'review', object: 'normative_doc', served_on: inPeriod },
    { aliases: ['法律顾问审查文件', '法律顾问审核规范性文件'] },
  ),
  'counsel.reviews.decisions': count(
    '法律顾问参与重大决策审查件数',
    'Decisions reviewed by counsel',
    '件',
    { object: 'decision', served_on: inPeriod },
    { aliases: ['法律顾问参与重大行政决策', '法律顾问参与重大决策论证', '参与重大决策'] },
  ),
  'counsel.reviews.enforcement_major': count(
    '法律顾问服务台账中的重大执法决定审核件数',
    'Major enforcement decisions in the book of services',
    '件',
    { object: 'enforcement_major', served_on: inPeriod },
    {
      note: {
        zh: '应当与案件台账中由法律顾问审核的重大执法决定件数相等',
        en: 'Should equal the major decisions that counsel reviewed in the book of cases',
      },
    },
  ),
  'counsel.enforcement.major_reviewed': cases.count(
    '法律顾问审核重大行政执法决定件数',
    'Major enforcement decisions reviewed by counsel',
    '件',
    { review_level: 'major', reviewer_kind: 'counsel', reviewed_on: inPeriod },
    { aliases: ['法律顾问参与重大执法决定法制审核', '法律顾问参与法制审核'] },
  ),
  'counsel.checkups.done': count(
    '法律顾问开展企业法治体检次数',
    'Check-ups of enterprises',
    '次',
    { kind: 'checkup', served_on: inPeriod },
    { aliases: ['法律顾问法治体检', '顾问律师法治体检', '律师开展法治体检'] },
  ),
  'counsel.checkups.enterprises': distinct(
    '接受法治体检的企业家数',
    'Enterprises checked',
    '家',
    ['client'],
    { kind: 'checkup', client: filled, served_on: inPeriod },
    { aliases: ['法治体检企业', '为企业开展法治体检'] },
  ),
  'counsel.loss_averted': sum(
    '法律顾问服务避免或挽回经济损失',
    'Loss averted by counsel',
    '万元',
    'saved',
    { served_on: inPeriod },
    { ...inWan, aliases: ['法律顾问挽回经济损失', '法律顾问避免经济损失'] },
  ),
  'counsel.reviews.tenders': count(
    '法律顾问审查招标文件件数',
    'Tender documents reviewed',
    '件',
    { ...ofGovernment, object: 'tender' },
    { aliases: ['审查招标文件', '法律顾问审查招标文件', '审查采购文件'] },
  ),
  'counsel.reviews.other_docs': count(
    '法律顾问审查其他文件件数',
    'Other papers reviewed',
    '件',
    { ...ofGovernment, object: 'other_doc' },
    { aliases: ['法律顾问审查其他文书', '审查其他文书', '法律顾问审查各类文件', '审查函件文书'] },
  ),
  'counsel.petitions.attended': count(
    '法律顾问参与信访接待研判次数',
    'Petitions attended to',
    '次',
    { ...ofGovernment, kind: 'petition' },
    { aliases: ['参与信访接待', '参与信访案件研判', '法律顾问参与信访', '参与信访积案研判'] },
  ),
  'counsel.lectures': count(
    '政府法律顾问授课(宣讲)场次',
    'Lectures by advisers of the government',
    '场次',
    { ...ofGovernment, kind: 'publicity' },
    { aliases: ['法律顾问授课', '法律顾问开展讲座', '法律顾问开展普法'] },
  ),
}

const villages = {
  'community_counsel.services': inVillages,
  'community_counsel.services.change_yoy': change(
    '居(村)法律顾问服务次数同比变化',
    'Services to villages, change on last year',
    inVillages,
  ),
  'community_counsel.reviews': count(
    '居(村)法律顾问审查合同和重大事项件数',
    'Reviews for villages',
    '件',
    { ...ofVillages, kind: 'review' },
    { aliases: ['审查村级合同', '村居重大事项法律审查', '参与农村重大事项'] },
  ),
  'community_counsel.consultations': count(
    '居(村)法律顾问解答法律咨询次数',
    'Consultations in villages',
    '次',
    { ...ofVillages, kind: 'consultation' },
    { aliases: ['村居法律顾问提供法律咨询', '村居法律顾问解答咨询'] },
  ),
  'community_counsel.dispute_mediation.participations': count(
    '居(村)法律顾问参与矛盾纠纷化解件数',
    'Disputes in villages',
    '件',
    { ...ofVillages, kind: 'dispute_mediation' },
    { aliases: ['村居法律顾问参与矛盾纠纷化解', '村居法律顾问参与调解'] },
  ),
  'community_counsel.legal_aid.assisted': count(
    '居(村)法律顾问协助申请法律援助件数',
    'Help to legal aid',
    '件',
    { ...ofVillages, kind: 'legal_aid_help' },
    { aliases: ['协助居民群众申请法律援助', '协助申请法律援助'] },
  ),
  'community_counsel.village_rules.revised': count(
    '居(村)法律顾问协助修订村规民约份数',
    'Village rules revised',
    '份',
    { ...ofVillages, kind: 'village_rules' },
    { aliases: ['协助修订完善村规民约', '审查村规民约', '修订村规民约'] },
  ),
  'community_counsel.lectures': count(
    '居(村)法律顾问开展法治宣讲场次',
    'Talks in villages',
    '场次',
    { ...ofVillages, kind: 'publicity' },
    {
      aliases: [
        '村居法律顾问开展法治讲座',
        '村居法律顾问开展普法宣传',
        '法律顾问进村宣讲',
        '法律顾问进村授课',
      ],
    },
  ),
  'community_counsel.documents.drafted': count(
    '居(村)法律顾问代拟法律文书份数',
    'Documents drafted in villages',
    '份',
    { ...ofVillages, kind: 'drafting' },
    { aliases: ['村居法律顾问代写法律文书', '起草审查修改法律文书', '法律文书'] },
  ),
  'community_counsel.persons': sum(
    '居(村)法律顾问服务群众人次',
    'People served in villages',
    '人次',
    'persons',
    ofVillages,
    { aliases: ['村居法律顾问服务群众', '村居法律顾问惠及群众'] },
  ),
}

export const indicators = defineIndicators({ ...advisers, ...services, ...villages })

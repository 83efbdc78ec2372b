/**
 * What reports say of lists and cases. An item is counted where it is in force on the last day of the year; one without
 * days is in force until it is cancelled. A case belongs to the year it was done in.
 */
import { defineIndicators, share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, like, noLaterThan, not } from '#kernel/where.ts'
import { caseFields, caseProcedure } from './case.ts'
import { licencesAndDuties } from './licences-and-duties.ts'
import { items, offices, valid } from './offices.ts'

const { count } = tally({ fields: caseFields, procedure: caseProcedure, kind: 'case' })

const atMostOnce = { op: 'span', from: 0, to: 1 } as const
const services = items.count(
  '政务服务事项数',
  'Service items',
  '项',
  { kind: 'service', ...valid },
  {
    aliases: ['政务服务事项', '梳理政务服务事项', '依申请政务服务事项'],
  },
)
const online = items.count(
  '全程网办事项数',
  'Items wholly online',
  '项',
  { kind: 'service', online_level: 'full', ...valid },
  { aliases: ['全程网办事项', '实现全程网办'] },
)
const promised = { days_promised: filled, days_legal: filled, ...valid } as const

const done = { done_on: inPeriod } as const
const decided = count('办结政务服务件数', 'Cases done', '件', done, {
  aliases: ['办结各类事项', '办理各类政务服务事项', '办件量', '办结件', '办结各类业务'],
})
const rated = count('已评价办件数', 'Cases rated', '件', { ...done, satisfied: filled })

export const indicators = defineIndicators({
  ...offices,
  'gov_service.items.count': services,
  'gov_service.items.full_online': online,
  'gov_service.full_online_rate': share('政务服务全程网办率', 'Wholly online', online, services, {
    aliases: ['全程网办率', '网办率'],
  }),
  'gov_service.online_rate': share(
    '政务服务事项网上可办率',
    'Online at all',
    items.count('网上可办事项数', 'Items online', '项', {
      kind: 'service',
      online_level: ['partial', 'full'],
      ...valid,
    }),
    services,
    { aliases: ['网上可办率', '可网办率'] },
  ),
  'gov_service.one_visit_rate': share(
    '政务服务事项“最多跑一次”占比',
    'One visit at most',
    items.count('“最多跑一次”事项数', 'Items of one visit', '项', {
      kind: 'service',
      visits_max: atMostOnce,
      ...valid,
    }),
    services,
    { aliases: ['“最多跑一次”率', '最多跑一次占比', '“只跑一次”占比'] },
  ),
  'gov_service.powers.count': items.count(
    '权责事项数',
    'Powers and duties',
    '项',
    { kind: 'power', ...valid },
    { aliases: ['权责清单事项', '行政权力事项', '权力事项', '权责事项'] },
  ),
  'gov_service.licences.listed': items.count(
    '清单内行政许可事项数',
    'Licences in the list',
    '项',
    { kind: 'licence', in_list: true, ...valid },
    { aliases: ['行政许可事项', '许可事项清单'] },
  ),
  'gov_service.delegated_powers.count': items.count(
    '下放乡镇社会管理权限事项数',
    'Powers handed down to townships',
    '项',
    { kind: 'delegated', ...valid },
    { aliases: ['赋权事项', '下放事项', '下放社会管理权限', '赋权乡镇事项'] },
  ),
  'gov_service.delegated_powers.taken_over': items.count(
    '当年下放承接事项数',
    'Powers taken over in the year',
    '项',
    { taken_over_on: inPeriod },
    { aliases: ['承接赋权事项', '承接事项'] },
  ),
  'gov_service.proofs.commitment': items.count(
    '告知承诺制证明事项数',
    'Proofs by commitment',
    '项',
    { kind: 'proof', commitment: true, ...valid },
    { aliases: ['证明事项告知承诺', '实行告知承诺制的证明事项', '证明事项告知承诺制'] },
  ),
  'gov_service.items.commitment': items.count(
    '实行告知承诺制事项数',
    'Items by commitment',
    '项',
    { kind: not('proof'), commitment: true, ...valid },
    { aliases: ['告知承诺制事项', '告知承诺事项', '告知承诺审批事项'] },
  ),
  'gov_service.items.one_thing': items.count(
    '“一件事一次办”事项数',
    'One matter at once',
    '项',
    { one_thing: true, ...valid },
    { aliases: ['一件事一次办', '“高效办成一件事”', '“一件事”', '一件事集成服务'] },
  ),
  'gov_service.items.cross_region': items.count(
    '跨省(域)通办事项数',
    'Across provinces',
    '项',
    { cross_region: true, ...valid },
    { aliases: ['跨省通办', '跨域通办', '“跨省通办”事项'] },
  ),
  'gov_service.items.nearby': items.count(
    '下沉村(社区)就近办事项数',
    'Items near home',
    '项',
    { nearby: true, ...valid },
    { aliases: ['就近办', '下沉村（社区）事项', '村级便民服务事项'] },
  ),
  'gov_service.items.certificate_free': items.count(
    '免证办(一证即办)事项数',
    'No papers asked for',
    '项',
    { certificate_free: true, ...valid },
    { aliases: ['免证办', '“免证办”事项', '一证即办', '“一证即办”', '免提交证明事项'] },
  ),
  'gov_service.intermediaries.count': items.count(
    '行政审批中介服务事项数',
    'Intermediary services',
    '项',
    { kind: 'intermediary', ...valid },
    { aliases: ['中介服务事项'] },
  ),
  'gov_service.items.adjusted': items.count(
    '动态调整事项数',
    'Items adjusted',
    '项',
    { adjusted_on: inPeriod },
    { aliases: ['动态调整权责事项', '调整权责清单', '调整事项'] },
  ),
  'gov_service.items.cancelled': items.count(
    '取消事项数',
    'Items cancelled',
    '项',
    { valid_to: inPeriod, status: 'cancelled' },
    {
      aliases: [
        '取消行政权力事项',
        '取消政务服务事项',
        '取消行政审批事项',
        '取消县级行政审批事项',
        '再次取消行政审批事项',
      ],
    },
  ),
  'gov_service.materials.cut': items.sum('精简申请材料份数', 'Papers cut', '份', 'materials_cut', valid, {
    aliases: ['精简申请材料', '压减申请材料', '取消申请材料', '减少申请材料'],
  }),
  'gov_service.promised_days_rate': share(
    '承诺时限占法定时限比例',
    'Days promised over days by law',
    items.sum('承诺时限合计', 'Days promised', '日', 'days_promised', promised),
    items.sum('法定时限合计', 'Days by law', '日', 'days_legal', promised),
    { note: { zh: '压减比例为100%减去此数', en: 'What was cut is 100% less this' } },
  ),
  'gov_service.ecert.departments': items.distinct(
    '推行电子证照、电子印章的部门数',
    'Departments with electronic certificates',
    '个',
    ['dept'],
    { ecert_enabled: true, ...valid },
    { aliases: ['推行电子证照的部门', '电子证照、电子印章'] },
  ),
  'gov_service.cases.received': count(
    '收件件数',
    'Cases received',
    '件',
    { received_at: inPeriod },
    { aliases: ['收件', '接件'] },
  ),
  'gov_service.cases.accepted': count(
    '受理政务服务件数',
    'Cases accepted',
    '件',
    { accepted_on: inPeriod },
    { aliases: ['受理各类事项', '受理办件', '受理各类业务'] },
  ),
  'gov_service.cases.done': decided,
  'gov_service.cases.timely_rate': share(
    '办件按期办结率',
    'Done in time',
    count('按期办结件数', 'Cases done in time', '件', {
      ...done,
      or: [{ done_on: noLaterThan('due_on') }],
    }),
    count('有期限的办结件数', 'Cases done with a due day', '件', { ...done, due_on: filled }),
    { aliases: ['按时办结率', '按期办结率'] },
  ),
  'gov_service.cases.online_rate': share(
    '办件网上办理率',
    'Cases online',
    count('网上办结件数', 'Cases done online', '件', { ...done, channel: 'online' }),
    decided,
    { aliases: ['网上办件率', '网上办理率'] },
  ),
  'gov_service.cases.village': count(
    '就近代办件数',
    'Cases near home',
    '件',
    { ...done, channel: 'village' },
    { aliases: ['帮办代办', '村级代办', '代办事项'] },
  ),
  'gov_service.cases.zero_visit_rate': share(
    '办件“零跑动”率',
    'No visit',
    count('“零跑动”办件数', 'Cases without a visit', '件', {
      ...done,
      visits: { op: 'span', from: 0, to: 0 },
    }),
    count('记有跑动次数的办件数', 'Cases with visits noted', '件', { ...done, visits: filled }),
    { aliases: ['“零跑腿”', '零跑动'] },
  ),
  'gov_service.licence_cases.handled': count(
    '办理许可事项件数',
    'Licences handled',
    '件',
    { ...done, item_kind: 'licence' },
    {
      aliases: [
        '办理许可事项',
        '办理行政许可',
        '办结行政许可',
        '办理行政审批事项',
        '行政许可业务',
        '许可等业务',
        '行政审批事项办理',
      ],
    },
  ),
  'gov_service.licence_cases.refused': count(
    '不予许可件数',
    'Licences refused',
    '件',
    { ...done, item_kind: 'licence', result: 'refused' },
    { aliases: ['不予许可'] },
  ),
  'gov_service.commitment_cases.handled': count(
    '告知承诺制办理件数',
    'Cases by commitment',
    '件',
    { ...done, via_commitment: true },
    { aliases: ['以告知承诺方式办理', '告知承诺办件', '通过告知承诺制办理'] },
  ),
  'gov_service.commitment_cases.broken': count('承诺不实件数', 'Commitments broken', '件', {
    commitment_checked_on: inPeriod,
    commitment_kept: false,
  }),
  'gov_service.real_estate_certs.issued': count(
    '办理不动产登记证本数',
    'Real estate certificates',
    '本',
    {
      ...done,
      item_name: like('%不动产%登记%'),
      programme: like('%历史遗留%', '%登记难%'),
      certificate_no: filled,
    },
    {
      aliases: ['办理不动产登记证'],
      note: {
        zh: '只计化解历史遗留登记难的证本',
        en: 'Those that settle registration left over from the past',
      },
    },
  ),
  'gov_service.real_estate_certs.all': count(
    '颁发不动产权证书本数',
    'Real estate certificates, all',
    '本',
    { ...done, item_name: like('%不动产%登记%'), certificate_no: filled },
    { aliases: ['颁发不动产权证'] },
  ),
  'gov_service.ecerts.issued': count(
    '发放电子证照件数',
    'Electronic certificates issued',
    '件',
    { issued_on: inPeriod, electronic: true },
    { aliases: ['发放电子证照', '签发电子证照'] },
  ),
  'gov_service.satisfaction_rate': share(
    '政务服务好评率',
    'Good ratings',
    count('好评办件数', 'Good ratings', '件', { ...done, satisfied: true }),
    rated,
    { aliases: ['好评率', '群众满意率', '政务服务满意率', '“好差评”好评率'] },
  ),
  'gov_service.bad_ratings': count(
    '政务服务差评件数',
    'Bad ratings',
    '件',
    { ...done, satisfied: false },
    {
      aliases: ['差评'],
    },
  ),

  ...licencesAndDuties,
})

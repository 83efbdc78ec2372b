/** Licences by what they allow, duties of towns by their list, and how much nearer and quicker a service has become. */
import { share, tally } from '#kernel/tally.ts'
import { filled, inPeriod, mentions } from '#kernel/where.ts'
import { caseFields, caseProcedure } from './case.ts'
import { items, valid } from './offices.ts'

const { count } = tally({ fields: caseFields, procedure: caseProcedure, kind: 'case' })

const licence = (zh: string, en: string, words: readonly string[], aliases: readonly string[]) =>
  count(`办理${zh}件数`, en, '件', { item_name: mentions(...words), done_on: inPeriod }, { aliases })
const duty = (
  zh: string,
  en: string,
  kind: 'duty_basic' | 'duty_joint' | 'duty_recalled',
  aliases: readonly string[],
) => items.count(zh, en, '项', { kind, ...valid }, { aliases })

const services = items.count('政务服务事项数', 'Service items', '项', { kind: 'service', ...valid })
const inHall = items.count(
  '进驻大厅事项数',
  'Items in the hall',
  '项',
  { in_hall: true, ...valid },
  { aliases: ['进驻大厅事项', '事项入驻', '事项进驻', '进驻政务服务中心', '入驻便民服务中心'] },
)
const timed = { days_legal: filled, days_cut: filled, ...valid } as const

export const licencesAndDuties = {
  'gov_service.items.in_hall': inHall,
  'gov_service.items.in_hall_rate': share(
    '政务服务事项进驻率',
    'Services in the hall',
    items.count('进驻大厅的政务服务事项数', 'Services in the hall', '项', {
      kind: 'service',
      in_hall: true,
      ...valid,
    }),
    services,
    { aliases: ['事项进驻率', '事项入驻率', '政务服务事项入驻率', '进驻率'] },
  ),
  'gov_service.days_cut_rate': share(
    '承诺时限压缩率',
    'Days cut',
    items.sum('压减时限合计', 'Days cut', '日', 'days_cut', timed),
    items.sum('法定时限合计', 'Days by law', '日', 'days_legal', timed),
    {
      aliases: [
        '时限压缩率',
        '办理时限压缩比',
        '承诺时限压缩比',
        '时限压减率',
        '压缩审批时限',
        '承诺时限压减',
      ],
    },
  ),
  'gov_service.duties.count': items.count(
    '乡镇(街道)履行职责事项项数',
    'Duties of the town',
    '项',
    { kind: ['duty_basic', 'duty_joint', 'duty_recalled'], ...valid },
    { aliases: ['履行职责事项', '履职事项', '乡镇履行职责事项清单', '履职事项清单'] },
  ),
  'gov_service.duties.basic': duty('基本履职事项项数', 'Basic duties', 'duty_basic', [
    '基本履职事项',
    '基本履行职责事项',
  ]),
  'gov_service.duties.joint': duty('配合履职事项项数', 'Joint duties', 'duty_joint', [
    '配合履职事项',
    '配合履行职责事项',
  ]),
  'gov_service.duties.recalled': duty('上级部门收回事项项数', 'Duties taken back', 'duty_recalled', [
    '上级部门收回事项',
    '上级收回事项',
  ]),
  'gov_service.powers.township': items.count(
    '乡镇(街道)权责事项数',
    'Powers of towns',
    '项',
    { kind: 'power', to_level: 'township', ...valid },
    { aliases: ['乡镇权责事项', '街道权责事项', '镇街权责清单事项'] },
  ),
  'gov_service.licence_cases.forestry': licence(
    '林木采伐许可',
    'Licences to fell',
    ['采伐'],
    ['林木采伐许可', '林业采伐许可', '采伐许可证'],
  ),
  'gov_service.licence_cases.planning': licence(
    '建设规划许可',
    'Licences to plan',
    ['规划许可', '建设用地规划', '选址'],
    ['建设规划许可', '乡村建设规划许可', '乡村建设规划许可证', '建设工程规划许可'],
  ),
  'gov_service.licence_cases.homesteads': licence(
    '宅基地(建房)审批',
    'Homesteads',
    ['宅基地', '建房'],
    ['建房审批', '农村建房审批', '农民建房审批', '宅基地和建房审批'],
  ),
  'gov_service.licence_cases.construction': licence(
    '施工许可',
    'Licences to build',
    ['施工许可'],
    ['施工许可', '建筑工程施工许可', '施工许可证'],
  ),
  'gov_service.licence_cases.business': licence(
    '营业执照登记',
    'Business registration',
    ['营业执照', '设立登记', '经营主体登记', '个体工商户登记'],
    ['营业执照', '企业登记注册', '办理营业执照'],
  ),
  'gov_service.licence_cases.food': licence(
    '食品经营许可',
    'Licences for food',
    ['食品经营', '食品生产', '小餐饮', '食品小作坊'],
    ['食品经营许可', '食品经营许可证', '食品生产许可'],
  ),
  'gov_service.licence_cases.hygiene': licence(
    '卫生许可',
    'Licences of hygiene',
    ['卫生许可'],
    ['卫生许可', '公共场所卫生许可', '卫生许可证', '卫生行政许可'],
  ),
  'gov_service.licence_cases.transport': licence(
    '道路运输许可',
    'Licences for transport',
    ['道路运输', '道路客运', '道路货运', '车辆营运'],
    ['道路运输许可', '道路运输经营许可', '道路运输证'],
  ),
  'gov_service.licence_cases.urban': licence(
    '城市管理类许可',
    'Licences of urban management',
    ['户外广告', '占道', '占用城市道路', '挖掘', '建筑垃圾', '门店招牌'],
    ['户外广告审批', '城市道路挖掘许可', '占用道路许可', '建筑垃圾处置核准'],
  ),
  'gov_service.licence_cases.safety': licence(
    '安全生产许可',
    'Licences of safety',
    ['危险化学品', '烟花爆竹', '安全生产许可', '非煤矿山'],
    ['烟花爆竹经营许可', '危险化学品经营许可', '安全生产许可'],
  ),
  'gov_service.licence_cases.education': licence(
    '民办学校办学许可',
    'Licences of schools',
    ['民办学校', '办学许可', '教师资格'],
    ['办学许可', '教师资格认定', '民办学校许可'],
  ),
  'gov_service.licence_cases.labour': licence(
    '人力资源和劳务派遣许可',
    'Licences of labour',
    ['劳务派遣', '人力资源服务', '特殊工时'],
    ['劳务派遣许可', '人力资源服务许可', '特殊工时审批'],
  ),
  'gov_service.cases.enterprise': count(
    '企业法人办件件数',
    'Cases of enterprises',
    '件',
    { done_on: inPeriod, applicant_kind: 'enterprise' },
    { aliases: ['企业办件', '涉企办件'] },
  ),

  'gov_service.cases.online': count(
    '网上办件件数',
    'Cases online',
    '件',
    { done_on: inPeriod, channel: 'online' },
    { aliases: ['网上办件', '网上办结', '线上办件', '网上办理业务'] },
  ),
  'gov_service.cases.window': count(
    '窗口办件件数',
    'Cases at windows',
    '件',
    { done_on: inPeriod, channel: 'window' },
    { aliases: ['窗口办件', '窗口办结', '窗口受理'] },
  ),
  'gov_service.cases.at_home': count(
    '上门服务件数',
    'Cases at home',
    '件',
    { done_on: inPeriod, channel: 'home' },
    { aliases: ['上门服务', '上门办理', '提供上门服务'] },
  ),
  'gov_service.ratings': count(
    '“好差评”评价件数',
    'Cases rated',
    '件',
    { done_on: inPeriod, satisfied: filled },
    { aliases: ['“好差评”评价', '评价办件', '好差评评价'] },
  ),
  'gov_service.licence_cases.doctors': licence(
    '医师执业注册',
    'Doctors registered',
    ['医师'],
    ['医师执业注册', '医师注册'],
  ),
  'gov_service.licence_cases.nurses': licence(
    '护士执业注册',
    'Nurses registered',
    ['护士'],
    ['护士执业注册', '护士首次执业注册', '护士注册'],
  ),
  'gov_service.licence_cases.medical': licence(
    '医疗机构执业许可',
    'Licences of clinics',
    ['医疗机构'],
    ['医疗机构执业许可', '医疗机构许可证', '诊所备案'],
  ),
  'gov_service.licence_cases.water': licence(
    '涉水许可',
    'Licences of water',
    ['取水', '涉河', '水土保持', '排水'],
    ['涉水许可', '涉河建设方案审批', '排水许可'],
  ),
  'gov_service.licence_cases.farming': licence(
    '农业农村许可',
    'Licences of farming',
    ['动物防疫', '种子', '兽药', '农药', '渔业', '农机', '动物诊疗'],
    ['农业行政许可', '动物防疫条件审查', '农药经营许可'],
  ),

  'gov_service.proofs.count': items.count(
    '证明事项数',
    'Proofs',
    '项',
    { kind: 'proof', ...valid },
    { aliases: ['证明事项', '保留证明事项', '涉证事项', '群众涉证事项'] },
  ),
  'gov_service.proofs.cancelled': items.count(
    '取消证明事项数',
    'Proofs cancelled',
    '项',
    { kind: 'proof', valid_to: inPeriod, status: 'cancelled' },
    { aliases: ['取消证明事项', '清理证明事项', '取消各类证明'] },
  ),
}

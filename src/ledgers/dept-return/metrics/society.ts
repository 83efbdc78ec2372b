/** 社区矫正、民政、教育、卫生与民意: persons, societies and what they think. */
import { amount, metric, rate, standing, total } from './metric.ts'

export const society = {
  corrections: metric(
    '在册社区矫正对象人数',
    ['社区矫正对象', '社区矫正对象人数', '在册社区矫正对象', '在矫人员', '社区矫正人员'],
    {
      'community_correction.persons': standing('Under community correction', '人', {
        aliases: ['社区矫正对象', '在册社区矫正对象'],
      }),
    },
  ),
  resettled: metric(
    '安置帮教人员人数',
    ['安置帮教对象', '安置帮教人员', '刑满释放人员帮教数', '帮教人员数', '安置帮教对象人数'],
    {
      'resettlement.persons': standing('Helped after release', '人', {
        aliases: ['安置帮教对象', '刑满释放人员'],
      }),
    },
  ),
  resettled_rate: metric('安置帮教率', ['帮教率', '刑满释放人员帮教率', '安置帮教对象帮教率'], {
    'resettlement.rate': rate('Helped after release, of all', {
      aliases: ['安置帮教对象帮教率', '刑满释放人员帮教率', '帮教率'],
    }),
  }),
  correction_teaching: metric('社区矫正对象集中教育次数', ['社区矫正集中教育', '社区矫正教育学习'], {
    'community_correction.teaching': total('Teaching of persons under correction', '次', {
      aliases: ['社区矫正对象集中教育', '社区矫正集中教育', '社区矫正教育学习'],
    }),
  }),
  satisfaction: metric('群众安全感满意度', ['群众安全感', '安全感满意度', '平安满意度', '公众安全感'], {
    'survey.security_rate': rate('Feel safe', { aliases: ['群众安全感'] }),
  }),
  rol_satisfaction: metric('法治建设群众满意度', ['法治建设满意度', '法治政府建设满意度', '群众法治满意率'], {
    'survey.rule_of_law_rate': rate('Satisfied with the rule of law', {
      aliases: ['法治建设满意度', '法治政府建设满意度', '群众法治满意率'],
    }),
  }),
  corrections_in: metric('新接收社区矫正对象人数', ['接收社区矫正对象', '新接收社区矫正对象', '新入矫'], {
    'community_correction.received': total('Taken under correction', '人'),
  }),
  corrections_out: metric('解除社区矫正人数', ['解除社区矫正', '解除矫正', '解矫'], {
    'community_correction.released': total('Released from correction', '人'),
  }),
  reoffended: metric('社区矫正对象再犯罪率', ['再犯罪率', '重新犯罪率'], {
    'community_correction.reoffending_rate': rate('Offended again'),
  }),
  business_satisfaction: metric('营商环境满意度', ['企业满意度', '营商环境企业满意度'], {
    'survey.business_env_rate': rate('Satisfied with the business environment'),
  }),
  organisations: metric('社会组织总数', ['登记社会组织', '依法登记的社会组织', '社会组织'], {
    'civil.organisations': standing('Societies', '家'),
  }),
  organisations_new: metric(
    '新成立社会组织家数',
    ['新登记成立社会组织', '新登记社会组织', '新成立社会组织', '新登记成立的社会组织'],
    {
      'civil.organisations.new': total('Societies founded', '家'),
    },
  ),
  organisations_changed: metric(
    '社会组织变更登记家数',
    ['社会组织变更登记', '变更登记社会组织', '变更登记'],
    {
      'civil.organisations.changed': total('Societies changed', '家'),
    },
  ),
  organisations_closed: metric('社会组织注销登记家数', ['社会组织注销登记', '注销社会组织', '注销登记'], {
    'civil.organisations.closed': total('Societies closed', '家'),
  }),
  organisation_charters: metric('社会组织章程核准家数', ['章程核准'], {
    'civil.organisations.charters': total('Charters approved', '家'),
  }),
  marriages: metric('办理婚姻登记对数', ['婚姻登记', '办理婚姻登记', '办理各类婚姻登记', '结婚登记'], {
    'civil.marriages': total('Marriages registered', '对'),
  }),
  allowance_persons: metric('低保对象人数', ['低保对象', '城乡低保对象', '保障低保对象'], {
    'civil.allowance.persons': standing('On basic allowance', '人'),
  }),
  relief_funds: metric(
    '发放救助资金金额',
    ['发放救助资金', '发放低保金', '发放社会救助资金', '发放临时救助资金'],
    {
      'civil.relief.amount': amount('Relief paid'),
    },
  ),
  schools_trained: metric(
    '查处违规校外培训机构家数',
    ['查处违规校外培训机构', '校外培训机构', '检查校外培训机构'],
    {
      'education.tutors.checked': total('Tutoring firms dealt with', '家'),
    },
  ),
  health_inspected: metric('卫生监督检查户次', ['卫生监督检查', '卫生监督', '监督检查医疗卫生机构'], {
    'health.inspected': total('Inspections of hygiene', '户次'),
  }),
  workplaces_inspected: metric('职业卫生检查家数', ['职业卫生检查', '职业病防治检查', '检查职业病危害企业'], {
    'health.workplaces.inspected': total('Inspections of hygiene at work', '家'),
  }),
  site_visitors: metric(
    '法治文化阵地接待人次',
    ['普法基地服务人群', '法治宣传教育基地接待', '法治文化阵地接待', '普法基地接待'],
    {
      'publicity.culture_sites.visitors': total('Visitors of sites of legal culture', '人次'),
    },
  ),
  rulings: metric('办理行政裁决案件件数', ['行政裁决案件', '行政裁决', '办理行政裁决'], {
    'dispute.rulings': total('Rulings of offices', '件'),
  }),
  judicial_relief: metric('发放司法救助金金额', ['司法救助金', '司法救助', '发放司法救助金'], {
    'civil.judicial_relief.amount': amount('Relief by the courts'),
  }),
  medical_checked: metric(
    '检查定点医药机构家数',
    ['检查定点医药机构', '检查医保定点机构', '检查定点医疗机构', '医保检查'],
    { 'health.insurance.checked': total('Clinics checked for their claims', '家') },
  ),
  medical_recovered: metric(
    '追回医保基金金额',
    ['追回医保基金', '追回医保资金', '医保基金追回', '追缴医保基金'],
    { 'health.insurance.recovered': amount('Insurance money recovered') },
  ),
  mental: metric('在册严重精神障碍患者人数', ['严重精神障碍患者', '在册精神障碍患者', '精神障碍患者'], {
    'civil.mental.persons': standing('Mentally ill under care', '人'),
  }),
  notary_cases: metric('办理公证事项件数', ['公证办证量', '办理公证业务'], {
    'legal_service.notary.cases': total('Notarised', '件'),
  }),
} as const

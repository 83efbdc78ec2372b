/** 营商环境、信用与财政: enterprises, trust and money. */
import { amount, metric, moved, rate, standing, total } from './metric.ts'

export const business = {
  tax_relief: metric(
    '减税降费、留抵退税金额',
    [
      '减税降费、留抵退税',
      '减税降费、留抵退税等',
      '减税降费及留抵退税金额',
      '减税降费及留抵退税',
      '减税降费留抵退税额',
      '减税降费',
      '减税降费金额',
      '减税降费额',
      '减免税费',
      '减免税费金额',
      '减税降费、留抵退税额',
      '减税降费缓税退税',
      '新增减税降费及退税缓税缓费',
    ],
    {
      'business_env.tax_relief.amount': amount('Tax relief and refunds', {
        aliases: ['减税降费', '减免税费', '留抵退税'],
      }),
    },
  ),
  credit_loans: metric(
    '“信易贷”发放金额',
    [
      '信易贷',
      '信易贷金额',
      '信易贷发放额',
      '信易贷放款金额',
      '发放信易贷',
      '发放信易贷金额',
      '信易贷贷款发放额',
      '信易贷贷款金额',
      '信易贷投放金额',
    ],
    {
      'business_env.credit_loans.amount': amount('Loans on credit', { aliases: ['发放“信易贷”', '信易贷'] }),
    },
  ),
  parking_fee: metric(
    '智慧停车费用',
    [
      '智慧停车收费',
      '智慧停车费',
      '停车费用',
      '停车收费标准',
      '智慧停车平均费用',
      '智慧停车单次费用',
      '智慧停车收费标准',
      '停车费',
    ],
    {
      'parking.smart_fee.change': moved('Parking fee, change', {
        zh: '智慧停车费用变化',
        aliases: ['智慧停车降费'],
      }),
    },
  ),
  entities_new: metric(
    '新增经营主体户数',
    [
      '新增市场主体',
      '新增市场主体数',
      '新增市场主体户数',
      '新增经营主体',
      '新设市场主体',
      '新登记市场主体',
      '新登记经营主体',
      '新设经营主体',
    ],
    {
      'business_env.entities.new': total('New enterprises', '户', {
        aliases: ['新增市场主体', '新增经营主体', '新登记市场主体', '新设市场主体'],
      }),
      'business_env.entities.new.change_yoy': moved('New enterprises, change', {
        zh: '新增经营主体同比变化',
        aliases: ['新增市场主体同比'],
      }),
    },
  ),
  entities_total: metric(
    '经营主体总户数',
    ['市场主体总量', '市场主体总数', '经营主体总量', '经营主体总数', '市场主体户数'],
    {
      'business_env.entities.total': standing('Enterprises', '户', {
        aliases: ['经营主体总量', '市场主体总量', '经营主体', '市场主体'],
      }),
    },
  ),
  enterprise_fees: metric(
    '为企业减免费用金额',
    ['减免企业费用', '为企业减负金额', '降低企业成本', '惠企减负金额', '减免涉企收费'],
    {
      'business_env.fees_cut.amount': amount('Fees cut', { aliases: ['为企业减负'] }),
    },
  ),
  loans: metric(
    '惠企贷款发放金额',
    ['发放惠企贷款', '涉企贷款发放金额', '普惠贷款发放金额', '普惠小微贷款', '银企对接授信金额'],
    {
      'business_env.loans.amount': amount('Loans to enterprises', {
        aliases: ['发放惠企贷款', '普惠小微贷款'],
      }),
    },
  ),
  credit_collected: metric(
    '归集信用信息条数',
    ['信用信息归集数', '归集信用信息', '归集公共信用信息', '信用信息归集量'],
    {
      'credit.records.collected': total('Credit records', '条', {
        aliases: ['归集信用信息', '归集公共信用信息'],
      }),
    },
  ),
  credit_repaired: metric('信用修复件数', ['信用修复', '办理信用修复', '信用修复数', '完成信用修复'], {
    'credit.repaired': total('Credit repaired', '件', { aliases: ['办理信用修复', '信用修复'] }),
  }),
  business_checks: metric('涉企行政检查次数', ['涉企检查', '涉企行政检查'], {
    'business_env.inspections': total('Inspections of enterprises', '次', {
      aliases: ['涉企检查', '涉企行政检查'],
    }),
  }),
  checks_saved: metric('减少入企检查次数', ['减少入企检查', '减少涉企检查'], {
    'business_env.inspections.saved': total('Inspections of enterprises saved', '次', {
      aliases: ['减少入企检查', '减少涉企检查', '减少入企检查频次'],
    }),
  }),
  scanned: metric('入企检查扫码率', ['扫码检查率', '扫码率', '扫码入企率'], {
    'business_env.inspections.scanned_rate': rate('Inspections that were scanned', {
      aliases: ['扫码检查率', '扫码入企率', '入企检查扫码率'],
    }),
  }),
  random_coverage: metric('“双随机、一公开”抽查事项覆盖率', ['抽查事项覆盖率', '双随机抽查事项覆盖率'], {
    'business_env.random.coverage': rate('Matters open to random checks', {
      aliases: ['“双随机、一公开”抽查事项覆盖率', '抽查事项覆盖率', '“双随机、一公开”监管覆盖率'],
    }),
  }),
  random_joint: metric('部门联合抽查占比', ['联合抽查占比', '部门联合双随机占比'], {
    'business_env.random.joint_rate': rate('Random checks made jointly', {
      aliases: ['部门联合抽查占比', '部门联合“双随机”抽查占比', '联合抽查占比'],
    }),
  }),
  arrears_paid: metric('拖欠企业账款清偿率', ['账款清偿率', '拖欠账款清偿率'], {
    'business_env.arrears.paid_rate': rate('Arrears to enterprises paid', {
      aliases: ['政府拖欠账款清偿率', '拖欠中小企业账款清偿率'],
    }),
  }),
  benefits_paid: metric('“免申即享”兑现资金金额', ['免申即享资金', '免申即享兑现'], {
    'business_env.benefits': amount('Benefits paid without application', {
      aliases: ['“免申即享”政策兑现资金', '“免申即享”兑现资金'],
    }),
  }),
  abnormal: metric('列入经营异常名录户数', ['列入经营异常名录', '经营异常名录'], {
    'credit.abnormal_listed': total('Listed as irregular', '户', {
      aliases: ['列入经营异常名录', '经营异常名录'],
    }),
  }),
  policy_funds: metric('惠企政策兑现资金金额', ['兑现惠企资金', '惠企资金', '惠企政策兑现'], {
    'business_env.policy_funds.amount': amount('Paid out under policies for enterprises', {
      aliases: ['兑现惠企资金', '惠企资金', '惠企政策兑现'],
    }),
  }),
  credit_punished: metric('实施失信联合惩戒件数', ['失信联合惩戒', '联合惩戒', '实施联合惩戒'], {
    'credit.punished': total('Punished jointly for broken trust', '件'),
  }),
  credit_blacklisted: metric(
    '列入严重违法失信名单户数',
    ['列入严重违法失信名单', '严重违法失信企业', '严重违法失信名单'],
    {
      'credit.blacklisted': total('Listed for gravely broken trust', '户'),
    },
  ),
  credit_pledged: metric('签订信用承诺书份数', ['信用承诺', '签订信用承诺书', '信用承诺书'], {
    'credit.pledged': total('Pledges of trust', '份'),
  }),
  credit_removed: metric('移出经营异常名录户数', ['移出经营异常名录'], {
    'credit.abnormal_removed': total('Struck off the list of irregulars', '户'),
  }),
  applied_free: metric('“免申即享”惠及企业户数', ['“免申即享”企业', '免申即享'], {
    'business_env.applied_free': total('Enterprises paid without asking', '户'),
  }),
  policies: metric('出台惠企政策条数', ['惠企政策', '出台惠企政策', '推送惠企政策'], {
    'business_env.policies': total('Policies for enterprises', '条'),
  }),
  business_complaints: metric('受理涉企投诉举报件数', ['涉企投诉', '涉企投诉举报', '企业投诉'], {
    'business_env.complaints.enterprises': total('Complaints of enterprises', '件'),
  }),
  business_checked_codes: metric('“扫码入企”检查次数', ['扫码入企', '“扫码入企”', '扫码检查'], {
    'business_env.inspections.scanned': total('Inspections announced by code', '次'),
  }),
  entities_closed: metric('注销经营主体户数', ['注销市场主体', '注销经营主体', '办理注销登记'], {
    'business_env.entities.closed': total('Enterprises closed', '户'),
  }),
  bids: metric('政府采购项目个数', ['政府采购项目', '办理政府采购项目'], {
    'finance.procurement.projects': total('Projects of procurement', '个'),
  }),
  budget_reviewed: metric('财政投资评审核减金额', ['财政评审核减', '评审核减金额', '投资评审核减'], {
    'finance.review.reduced': amount('Cut by the review of investment'),
  }),
  statistics_checked: metric('统计执法检查家数', ['统计执法检查', '统计检查单位', '开展统计执法检查'], {
    'statistics.checked': total('Firms whose returns were checked', '家'),
  }),
  bankruptcy: metric('化解不良贷款金额', ['清收不良贷款', '处置不良贷款', '化解不良贷款'], {
    'finance.bad_loans.settled': amount('Bad loans settled'),
  }),
} as const

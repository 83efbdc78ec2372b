/** 公安: crimes, order and alarms. */
import { amount, metric, moved, standing, total } from './metric.ts'

export const police = {
  handed_for_detention: metric('移送行政拘留件数', ['移送拘留', '移送行政拘留', '移送公安拘留'], {
    'enforcement.handed_for_detention': total('Handed over for detention', '件', {
      aliases: ['移送拘留', '移送行政拘留', '移送公安机关行政拘留'],
    }),
  }),
  telecom_solved: metric(
    '侦破电信诈骗案起数',
    [
      '侦破电信诈骗案',
      '侦破电信诈骗案件',
      '侦破电信诈骗案件数',
      '侦破电信诈骗案件起数',
      '侦破电信诈骗案数',
      '侦破电信网络诈骗案件',
      '侦破电信网络诈骗案件数',
      '电信诈骗破案数',
      '电信诈骗案件侦破数',
      '电信诈骗案侦破数',
      '电信诈骗侦破起数',
      '破获电信诈骗案件',
      '破获电信诈骗案件数',
      '破获电信网络诈骗案件',
      '破获电信网络诈骗案件数',
      '电信网络诈骗案件破案数',
      '侦破电诈案件',
      '破获电诈案件',
    ],
    {
      'crime.telecom_fraud.solved': total('Telecom fraud solved', '起', {
        aliases: ['侦破电信诈骗案', '破获电信网络诈骗案件'],
      }),
    },
  ),
  telecom_recovered: metric(
    '电信诈骗挽损金额',
    [
      '电信诈骗挽损',
      '电信诈骗挽损额',
      '电信诈骗案挽损金额',
      '电信诈骗案件挽损金额',
      '电信诈骗挽回损失',
      '电信诈骗挽回损失金额',
      '电信网络诈骗挽损金额',
      '电信网络诈骗挽回损失',
      '电信诈骗案挽损',
      '电诈挽损金额',
      '侦破电信诈骗案挽损金额',
    ],
    {
      'crime.telecom_fraud.recovered': amount('Telecom fraud recovered', {
        aliases: ['挽损', '电信诈骗挽回损失'],
      }),
    },
  ),
  economic_solved: metric(
    '破获经济犯罪案件起数',
    [
      '破获经济犯罪案件',
      '破获经济犯罪案件数',
      '破获经济犯罪',
      '经济犯罪案件破案数',
      '经济犯罪破案数',
      '侦破经济犯罪案件',
      '侦破经济犯罪案件数',
      '经济犯罪案件侦破数',
      '破获经济案件',
    ],
    {
      'crime.economic.solved': total('Economic crime solved', '起', { aliases: ['破获经济犯罪案件'] }),
    },
  ),
  economic_recovered: metric(
    '经济犯罪直接追缴挽损金额',
    [
      '经济犯罪追缴挽损金额',
      '经济犯罪直接追缴挽损',
      '经济犯罪案件直接追缴挽损金额',
      '经济犯罪挽损金额',
      '经济犯罪挽回损失',
      '直接追缴挽损',
      '直接追缴挽损金额',
      '经济犯罪追缴挽损',
      '经济犯罪挽损',
      '经济犯罪挽回经济损失',
    ],
    {
      'crime.economic.recovered': amount('Economic crime recovered', { aliases: ['直接追缴挽损'] }),
    },
  ),
  economic_assisted: metric(
    '协助清收金额',
    [
      '协助清收',
      '协助清收资金',
      '协助清收额',
      '协助清收贷款',
      '协助清收不良贷款',
      '协助清收欠款',
      '经济犯罪协助清收金额',
      '经济犯罪协助清收',
      '协助清收款',
    ],
    {
      'crime.economic.assisted_recovery': amount('Assisted recovery', { aliases: ['协助清收'] }),
    },
  ),
  alarms: metric(
    '“110”接警数',
    [
      '110接警',
      '110接处警数',
      '110接处警',
      '接警数',
      '接处警数',
      '110警情数',
      '110警情',
      '110接警总数',
      '接警总数',
      '接处警总量',
    ],
    {
      'crime.alarms': total('Alarms', '起', { aliases: ['110接处警', '接处警'] }),
      'crime.alarms.change_yoy': moved('Alarms, change', {
        zh: '“110”接警数同比变化',
        aliases: ['接警数同比', '警情同比'],
      }),
    },
  ),
  alarms_fraud: metric(
    '诈骗类“110”接警数',
    [
      '诈骗类接警数',
      '诈骗类110接警',
      '诈骗类警情',
      '诈骗类警情数',
      '110诈骗类接警数',
      '诈骗110接警数',
      '诈骗类110警情数',
      '电信诈骗类110接警数',
      '110接警数(诈骗类)',
      '诈骗类110接处警数',
      '诈骗警情数',
    ],
    {
      'crime.alarms_fraud.change_yoy': moved('Alarms of fraud, change', {
        zh: '诈骗类110接警数同比变化',
        aliases: ['诈骗类警情', '诈骗类接警数'],
      }),
    },
  ),
  alarms_gambling: metric(
    '赌博类“110”接警数',
    [
      '赌博类接警数',
      '赌博类110接警',
      '赌博类警情',
      '赌博类警情数',
      '110赌博类接警数',
      '赌博110接警数',
      '赌博类110警情数',
      '110接警数(赌博类)',
      '赌博类110接处警数',
      '赌博警情数',
    ],
    {
      'crime.alarms_gambling.change_yoy': moved('Alarms of gambling, change', {
        zh: '赌博类110接警数同比变化',
        aliases: ['赌博类警情', '赌博类接警数'],
      }),
    },
  ),
  criminal_filed: metric(
    '刑事案件立案数',
    ['刑事立案数', '刑事案件立案', '立刑事案件', '刑事案件发案数', '刑事发案数', '刑事警情数'],
    {
      'crime.criminal.filed': total('Criminal cases filed', '起', {
        aliases: ['立刑事案件', '刑事案件立案'],
      }),
      'crime.criminal.filed.change_yoy': moved('Criminal cases filed, change', {
        zh: '刑事案件立案数同比变化',
        aliases: ['刑事案件发案同比', '刑事立案同比'],
      }),
    },
  ),
  criminal_solved: metric(
    '破获刑事案件数',
    ['破获刑事案件', '刑事案件破案数', '破获各类刑事案件', '侦破刑事案件', '侦破刑事案件数'],
    {
      'crime.criminal.solved': total('Criminal cases solved', '起', {
        aliases: ['破获刑事案件', '破获各类刑事案件'],
      }),
    },
  ),
  public_security: metric(
    '查处治安案件数',
    ['查处治安案件', '办理治安案件', '治安案件查处数', '受理治安案件', '治安案件数'],
    {
      'crime.public_security.handled': total('Public order cases', '起', {
        aliases: ['查处治安案件', '办理治安案件'],
      }),
    },
  ),
  gangs: metric(
    '打掉黑恶势力团伙数',
    ['打掉黑恶团伙', '打掉涉黑涉恶团伙', '打掉恶势力团伙', '打掉黑恶势力团伙', '打掉犯罪团伙'],
    {
      'crime.gangs.broken': total('Gangs broken up', '个', {
        aliases: ['打掉涉黑涉恶团伙', '打掉恶势力团伙'],
      }),
    },
  ),
  drugs_solved: metric(
    '破获毒品案件数',
    ['破获毒品案件', '毒品案件破案数', '侦破毒品案件', '破获涉毒案件', '查处涉毒案件'],
    {
      'crime.drugs.solved': total('Drug cases solved', '起', { aliases: ['破获毒品案件'] }),
    },
  ),
  detained: metric('行政拘留人数', ['行政拘留', '行政拘留违法人员'], {
    'crime.detained': total('Detained', '人'),
  }),
  suspects: metric('抓获违法犯罪嫌疑人人数', ['抓获犯罪嫌疑人', '抓获违法犯罪嫌疑人', '抓获嫌疑人'], {
    'crime.suspects': total('Suspects taken', '人'),
  }),
  household_cases: metric('办理户政业务件数', ['户籍业务', '办理户籍业务', '户政业务', '办理户政业务'], {
    'crime.household_cases': total('Cases of registration of persons', '件'),
  }),
  frozen: metric('止付冻结涉案资金金额', ['止付冻结', '止付冻结资金', '冻结涉案资金', '紧急止付'], {
    'crime.telecom_fraud.frozen': amount('Frozen in time'),
  }),
  drug_users: metric('登记在册吸毒人员人数', ['吸毒人员', '在册吸毒人员', '管控吸毒人员'], {
    'crime.drug_users': standing('Drug users known', '人'),
  }),
  floating: metric('登记流动人口人数', ['流动人口', '登记流动人口', '流动人口登记'], {
    'crime.floating_population': standing('From elsewhere, registered', '人'),
  }),
  rented_houses: metric('登记出租房屋户数', ['出租房屋', '登记出租房屋', '出租房'], {
    'crime.rented_houses': standing('Houses let', '户'),
  }),
} as const

/** 数字政府与政务服务: data, certificates and cases that one system counts. */
import { metric, rate, standing, total } from './metric.ts'

export const digital = {
  data_mounted: metric(
    '政务数据资源挂载率',
    [
      '数据资源挂载率',
      '政务数据挂载率',
      '数据挂载率',
      '政务数据目录挂载率',
      '政务信息资源挂载率',
      '数据资源挂载情况',
      '政务数据资源挂载',
    ],
    {
      'digital_gov.data_mount_rate': rate('Data resources mounted', { aliases: [] }),
    },
  ),
  extranet: metric(
    '行政村电子政务外网覆盖率',
    [
      '电子政务外网覆盖率',
      '行政村电子政务外网全覆盖',
      '电子政务外网行政村覆盖率',
      '村级电子政务外网覆盖率',
      '电子政务外网村级覆盖率',
      '行政村电子政务外网接入率',
      '电子政务外网覆盖',
      '行政村电子政务外网覆盖',
      '政务外网行政村覆盖率',
    ],
    {
      'digital_gov.extranet_village_coverage': rate('Villages on the government network', {
        aliases: ['电子政务外网覆盖率'],
      }),
    },
  ),
  catalogued: metric(
    '编制政务数据目录条数',
    ['政务数据目录数', '编制数据目录', '数据目录条数', '政务信息资源目录数', '编制政务数据目录'],
    {
      'digital_gov.catalogue.entries': total('Data resources catalogued', '条', {
        aliases: ['编制政务数据目录', '政务信息资源目录'],
      }),
    },
  ),
  shared: metric(
    '共享政务数据条数',
    ['共享数据量', '数据共享条数', '共享政务数据', '数据共享交换量', '推送数据条数'],
    {
      'digital_gov.data.shared': total('Data shared', '条', { aliases: ['共享数据'] }),
    },
  ),
  ecerts: metric('归集电子证照数', ['电子证照归集数', '归集电子证照', '电子证照数', '汇聚电子证照'], {
    'digital_gov.ecerts.collected': total('Certificates collected', '个', {
      aliases: ['归集电子证照', '汇聚电子证照'],
    }),
  }),
  terminal_cases: metric('自助终端办理业务件数', ['自助终端办理业务', '“粤智助”办理业务', '自助机办理业务'], {
    'gov_service.terminal_cases': total('Cases at self-service terminals', '件', {
      aliases: ['自助终端办理业务', '“粤智助”办理业务', '自助机办理业务'],
    }),
  }),
  terminal_persons: metric('自助终端服务人次', ['自助终端服务群众', '“粤智助”服务群众', '自助机服务群众'], {
    'gov_service.terminal_persons': total('Persons at self-service terminals', '人次', {
      aliases: ['自助终端服务群众', '“粤智助”服务群众', '自助机服务群众'],
    }),
  }),
  one_thing_cases: metric(
    '“一件事”办件量',
    ['“一件事”办件', '“高效办成一件事”办件', '“一件事”累计办理', '“一件事一次办”服务', '一件事一次办办件'],
    {
      'gov_service.one_thing_cases': total('Cases of one matter at once', '件'),
    },
  ),
  unfinished_windows: metric('“办不成事”反映窗口个数', ['“办不成事”反映窗口', '办不成事窗口'], {
    'gov_service.unfinished_windows': standing('Windows for what could not be done', '个', {
      aliases: ['设置“办不成事”反映窗口', '“办不成事”反映窗口'],
    }),
  }),
  unfinished_cases: metric(
    '“办不成事”反映窗口受理件数',
    ['受理“办不成事”', '“办不成事”受理', '“办不成事”反映事项'],
    {
      'gov_service.unfinished_cases': total('Complaints that something could not be done', '件', {
        aliases: ['“办不成事”反映窗口受理反映事项', '受理“办不成事”事项', '解决“办不成事”问题'],
      }),
    },
  ),
  platform_users: metric('政务服务平台注册用户人数', ['一体化平台注册用户', '平台注册用户', '实名注册用户'], {
    'gov_service.platform_users': standing('Users of the service platform', '人', {
      aliases: ['一体化平台注册用户', '政务服务平台实名注册用户', '平台注册用户'],
    }),
  }),
  one_window_cases: metric(
    '“一窗综办”办件量',
    ['“一窗综办”服务', '“一窗综办”', '综合窗口办件', '“一窗受理”办件'],
    {
      'gov_service.one_window_cases': total('Cases at one window', '件'),
    },
  ),
  cross_region_cases: metric(
    '“跨省通办”办件量',
    ['“跨省通办”业务', '“跨省通办”办件', '“跨域通办”办件', '异地通办业务'],
    {
      'gov_service.cross_region_cases': total('Cases across provinces', '件'),
    },
  ),
  one_network: metric('“一网通办”率', ['一网通办率', '政务服务“一网通办”率'], {
    'gov_service.one_network_rate': rate('On the one network'),
  }),
  window_done: metric('窗口即办率', ['窗口直接办理率', '即办件占比', '当场办结率', '即办率'], {
    'gov_service.at_once_rate': rate('Done at the window'),
  }),
  ecert_used: metric('电子证照调用次数', ['调用电子证照', '电子证照调用', '电子证照应用'], {
    'digital_gov.ecerts.used': total('Certificates used', '次'),
  }),
  oversight_records: metric(
    '“互联网+监管”行为数据条数',
    ['监管行为数据', '录入监管行为数据', '“互联网+监管”数据', '归集监管数据'],
    {
      'digital_gov.oversight.records': total('Acts of oversight recorded', '条'),
    },
  ),
  oversight_coverage: metric(
    '“互联网+监管”事项覆盖率',
    ['监管事项覆盖率', '监管行为覆盖率', '“互联网+监管”覆盖率'],
    {
      'digital_gov.oversight.coverage_rate': rate('Oversight covered'),
    },
  ),
  platform_cases: metric(
    '录入行政执法监督平台案件件数',
    ['录入执法监督平台案件', '执法监督平台录入案件', '平台录入案件'],
    {
      'digital_gov.enforcement_platform.cases': total('Cases in the platform of enforcement', '件'),
    },
  ),
  without_proof: metric(
    '“无证明”协查核验份数',
    ['“无证明城市”', '无证明协查', '“无证明”系统出具证明', '证明协查'],
    { 'gov_service.proofs.checked': total('Proofs looked up instead of asked for', '份') },
  ),
  questionnaires: metric('满意度调查问卷份数', ['满意度调查问卷', '问卷调查', '发放问卷', '回收问卷'], {
    'survey.questionnaires': total('Questionnaires', '份'),
  }),
  site_visits: metric('政府网站访问量', ['网站访问量', '门户网站访问量', '总访问量'], {
    'disclosure.site_visits': total('Visits to the site', '次'),
  }),
  followers: metric('政务新媒体关注人数', ['公众号关注量', '关注量', '公众号粉丝', '新媒体粉丝'], {
    'disclosure.followers': standing('Followers', '人'),
  }),
} as const

/** 行政执法案件: one case of enforcement, from the clue to the archive, with what the three systems ask to be kept. */
import { choice, day, defineFields, money, personName, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  case_no: text('案件编号', 'Case number', {
    max: 80,
    known: spoken(
      '案号 立案编号 编号 立案号 案件号 文书编号 立案文号 执法案号 案件文号 案卷号 处罚案号 案卷编号',
    ),
  }),
  subject: text('办案单位', 'Enforcing unit', {
    max: 80,
    searched: true,
    known: spoken(
      '执法主体 执法单位 承办机构 办案机构 执法机关 实施机关 承办单位 执法部门 执法机构 处罚机关 处罚单位 办案部门 承办部门 执法队伍 实施单位 立案单位 作出机关',
    ),
  }),
  officers: text('执法人员', 'Officers', {
    max: 120,
    known: spoken(
      '办案人员 主办执法人员 执法人员姓名 办案人 执法人员及证号 承办人员 主办人员 承办执法人员 执法队员 案件承办人 办案人员姓名 检查人员',
    ),
    hint: { zh: '至少两人，用顿号分开', en: 'At least two, with a comma between' },
  }),
  name: personName('当事人', 'Party', {
    known:
      spoken(`当事人名称 行政相对人 行政相对人名称 被处罚人 相对人 当事人姓名 案件当事人 被处罚对象 违法当事人 被处罚当事人 处罚对象 违法主体 被检查单位 当事人（单位）
      被处罚单位 行政相对人姓名`),
  }),
  party_kind: choice(
    '当事人类别',
    'Kind of party',
    {
      person: ['公民', 'Person', ...spoken('自然人 个人 个体工商户 个人类 自然人类 公民个人 个体户 个体')],
      organisation: [
        '法人或其他组织',
        'Organisation',
        ...spoken(
          '法人 其他组织 企业 单位 法人及非法人组织 非法人组织 公司 法人单位 组织 企业法人 企事业单位 法人（组织） 企业单位',
        ),
      ],
    },
    { known: ['相对人类别', '行政相对人类别', '当事人类型', '当事人性质', '相对人类型', '处罚对象类别'] },
  ),
  cause: text('案由', 'Cause', {
    max: 200,
    searched: true,
    known: spoken(
      '违法行为 案件名称 违法事实 违法行为类型 事由 违法事由 违法案由 违法行为名称 案情 案情简介 违法情形 主要违法事实 简要案情',
    ),
  }),
  domain: text('执法领域', 'Domain', {
    max: 60,
    searched: true,
    known: ['领域', '执法类别', '行业领域', '所属领域'],
    suggestions: [
      ['城市管理', '城管', '城市管理综合执法', '城管执法'],
      ['安全生产', '应急管理', '安监'],
      ['生态环境', '环保', '环境保护'],
      ['市场监管', '市场监督管理', '市场监督', '工商'],
      ['农林水利', '农业农村', '农业', '水务', '林业', '水利'],
      ['卫生健康', '卫健', '卫生', '卫生计生'],
      ['文化旅游', '文旅', '文化市场', '文化和旅游'],
      ['自然资源', '国土', '规划', '自然资源和规划'],
      ['住房城建', '住建', '房屋管理', '住房和城乡建设'],
      ['交通运输', '交通'],
      ['劳动保障', '人社', '人力资源社会保障', '劳动监察'],
      ['公安', '治安'],
    ],
  }),
  case_kind: choice(
    '案件类型',
    'Kind of case',
    {
      penalty: ['行政处罚', 'Penalty', '处罚', '处罚案件', '行政处罚案件', '罚款', '处罚类', '行政处罚决定'],
      licence: ['行政许可', 'Licence', '许可', '审批', '行政审批', '许可审批', '许可类'],
      coercion: [
        '行政强制',
        'Coercion',
        ...spoken('强制 强制措施 强制执行 行政强制措施 行政强制执行 强制类 行政强制决定 查封扣押'),
      ],
      collection: ['行政征收', 'Collection', '征收', '征收征用'],
      inspection: [
        '行政检查',
        'Inspection',
        ...spoken('检查 执法检查 监督检查 日常检查 检查类 双随机检查 巡查'),
      ],
    },
    {
      required: true,
      known: spoken(
        '执法类型 执法种类 案件类别 行政行为类型 执法行为种类 行为种类 执法行为 案件性质 行政执法种类 执法行为类别 执法行为类型 行政行为种类 执法事项类型',
      ),
    },
  ),
  procedure_kind: choice(
    '适用程序',
    'Procedure',
    {
      simple: [
        '简易程序',
        'Summary',
        ...spoken('简易 当场处罚 当场 简易处罚 简易程序案 当场处罚程序 简易案件'),
      ],
      ordinary: [
        '普通程序',
        'Ordinary',
        ...spoken('普通 一般程序 一般 一般程序案 普通案件 一般案件 普通程序（一般程序）'),
      ],
    },
    { known: ['办案程序', '程序类型', '处罚程序', '适用程序类型', '案件程序', '执法程序'] },
  ),
  clue_on: day('线索登记日期', 'Clue noted on', { known: ['发现日期', '线索日期', '登记日期', '案发日期'] }),
  filed_on: day('立案日期', 'Filed on', {
    known: ['立案时间', '立案审批日期', '案件立案日期', '批准立案日期', '立案批准日期'],
  }),
  evidence: text('主要证据', 'Evidence gathered', { max: 1000, lines: true, known: ['证据', '证据清单'] }),
  recorded: yesNo('全过程记录', 'Recorded throughout', {
    known: ['执法全过程记录', '是否全过程记录', '音像记录', '是否音像记录', '执法记录'],
  }),
  suspended_from: day('不计期限起', 'Time stopped from', { known: ['中止日期', '检验鉴定开始日期'] }),
  suspended_to: day('不计期限止', 'Time stopped to', { known: ['恢复日期', '检验鉴定结束日期'] }),
  notice_on: day('告知日期', 'Told on', {
    known: spoken(
      '处罚告知日期 事先告知日期 告知时间 行政处罚告知日期 告知书送达日期 事先告知书日期 拟处罚告知日期 处罚事先告知日期 告知书日期',
    ),
  }),
  hearing_asked: yesNo('要求听证', 'Hearing asked for', {
    known: ['是否要求听证', '是否申请听证', '申请听证'],
  }),
  hearing_on: day('听证日期', 'Heard on', { known: ['听证时间'] }),
  review_level: choice(
    '法制审核类别',
    'Legal review',
    {
      none: [
        '无',
        'None',
        ...spoken('不需审核 无需审核 不审核 无需法制审核 免审 未纳入审核 不需要审核 非审核范围'),
      ],
      general: [
        '一般',
        'General',
        ...spoken('一般性 一般案件 一般性执法决定 一般执法决定 一般性审核 一般审核 普通 普通案件 一般执法'),
      ],
      major: [
        '重大',
        'Major',
        ...spoken(
          '重大执法决定 重大案件 重大行政执法决定 重大执法 重大审核 重大复杂 重大决定 重大行政处罚 重大处罚 重大执法案件',
        ),
      ],
    },
    { known: ['审核类别', '法制审核类型', '审核等级', '法制审核等级', '审核类型'] },
  ),
  reviewer_kind: choice(
    '审核人',
    'Reviewed by',
    {
      legal_office: [
        '法制机构',
        'Legal office',
        ...spoken(
          '司法所 法制审核机构 法制科 法规科 法制办 司法局 法制员 法制审核人员 政策法规科 法制部门 内设法制机构',
        ),
      ],
      counsel: ['法律顾问', 'Legal counsel', '顾问律师', '律师', '公职律师', '外聘律师'],
    },
    { known: ['审核主体', '审核机构', '审核单位', '法制审核人', '审核部门', '法制审核机构'] },
  ),
  reviewer: personName('审核人员', 'Reviewer', {
    known: ['审核人姓名', '法制审核人员姓名', '法制审核人员', '法制员'],
  }),
  reviewed_on: day('审核日期', 'Reviewed on', {
    known: ['法制审核日期', '审核时间', '法制审核时间', '法制审核意见日期', '法审日期', '法审时间'],
  }),
  opinion: choice(
    '审核意见',
    'Opinion',
    {
      agree: [
        '同意',
        'Agreed',
        ...spoken('通过 审核通过 同意处罚 合法 同意拟处理意见 合格 审核合格 审查通过 无异议 同意作出决定'),
      ],
      returned: [
        '退回补正',
        'Sent back',
        ...spoken('补正 退回 退回补充调查 补充调查 建议补正 退回补充 退回修改 需补正 退回完善'),
      ],
      refused: [
        '不同意',
        'Not agreed',
        ...spoken('不通过 审核不通过 未通过 不合法 审核未通过 不予通过 不合格 不予同意'),
      ],
    },
    {
      known: spoken(
        '法制审核意见 审核结论 审核结果 法制审核结果 法审意见 审核情况 法制审核结论 法制审核情况 法审结果',
      ),
    },
  ),
  collective_on: day('集体讨论日期', 'Discussed on', {
    known: ['集体讨论时间', '重大案件集体讨论日期', '案审会日期'],
  }),
  decided_on: day('作出决定日期', 'Decided on', {
    known: spoken(
      '决定日期 处罚决定日期 处罚日期 决定时间 作出处罚决定日期 处罚决定书日期 作出行政处罚决定日期 处罚时间 处罚决定时间 作出处罚日期 处罚决定作出日期 处罚决定书时间',
    ),
  }),
  decide_due_on: day('决定期限', 'Decision due', { known: ['办案期限', '作出决定期限'] }),
  decision: text('处理决定', 'Decision', {
    max: 500,
    known: spoken(
      '处罚内容 处罚结果 处罚决定 决定内容 处理结果 处罚决定内容 处理情况 处罚情况 处罚措施 行政处罚内容 处罚种类及内容 处理意见 处罚种类 行政处罚种类 处罚种类和幅度',
    ),
  }),
  decision_no: text('决定书文号', 'Decision number', {
    max: 80,
    known: spoken(
      '处罚决定书文号 决定书编号 处罚文号 文号 行政处罚决定书文号 行政处罚决定书编号 处罚决定书编号 处罚决定书号 决定书号 行政处罚文号',
    ),
  }),
  flexible: choice(
    '柔性执法',
    'Lenient',
    {
      none: ['无', 'None', '否', '未适用', '不适用'],
      lighter: ['从轻', 'Lighter', '从轻处罚', '依法从轻', '从轻行政处罚'],
      reduced: ['减轻', 'Reduced', '减轻处罚', '依法减轻', '减轻行政处罚'],
      exempt: [
        '免罚',
        'Exempt',
        ...spoken(
          '免予处罚 不予处罚 轻微免罚 免于处罚 轻微不罚 轻微免予处罚 不罚 不予行政处罚 免处罚 轻微违法不予处罚',
        ),
      ],
      first_offence: ['首违不罚', 'First offence', '首违免罚', '首次不罚', '首违不予处罚', '首次违法不罚'],
    },
    {
      known: spoken(
        '柔性执法方式 裁量情形 柔性执法情形 裁量情节 包容审慎执法 从轻减轻情况 免罚情形 柔性执法情况 处罚裁量',
      ),
    },
  ),
  fine: money('罚款', 'Fine', {
    known: [
      '罚款金额',
      '罚款数额',
      '处罚金额',
      '罚款额',
      '罚款（元）',
      '罚金',
      '罚款数',
      '行政罚款',
      '罚没金额',
      '罚没款',
      '罚没款金额',
    ],
  }),
  confiscated: money('没收违法所得', 'Confiscated', {
    known: spoken('没收金额 没收违法所得金额 没收 没收款 没收所得 没收违法所得数额 没收违法所得（元）'),
  }),
  served_on: day('送达日期', 'Served on', { known: ['送达时间', '决定书送达日期'] }),
  serve_due_on: day('送达期限', 'Service due'),
  pay_due_on: day('缴款期限', 'Payment due', { known: ['履行期限', '缴纳期限'] }),
  enforced_on: day('执行日期', 'Enforced on', {
    known: spoken(
      '履行日期 缴款日期 执行完毕日期 罚款缴纳日期 执行时间 缴纳日期 缴款时间 罚款缴款日期 缴罚日期 履行时间',
    ),
  }),
  court_applied_on: day('申请法院强制执行日期', 'Court asked to enforce on', {
    known: ['申请强制执行日期', '申请法院执行日期', '申请人民法院强制执行日期'],
  }),
  transferred_on: day('移送日期', 'Handed over on', {
    known: ['移送司法机关日期', '移送公安机关日期', '移送时间', '案件移送日期'],
  }),
  closed_on: day('结案日期', 'Closed on', { known: ['结案时间', '办结日期'] }),
  must_publish: yesNo('应当公示', 'To be published', {
    known: spoken('是否公示 是否应公示 是否公开 具有一定社会影响 是否需要公示 是否应当公示 是否对外公示'),
    yes: ['公示', '公开', '已公示', '已公开'],
    no: ['不公示', '不公开'],
  }),
  published_on: day('公示日期', 'Published on', {
    known: ['结果公示日期', '公开日期', '公示时间', '决定公示日期'],
  }),
  publish_due_on: day('公示期限', 'Publication due'),
  withdrawn_on: day('撤回公示日期', 'Publication withdrawn on', { known: ['撤下日期'] }),
  archived_on: day('归档日期', 'Filed away on', { known: ['归档时间', '立卷归档日期'] }),
  ...everyEntry,
})

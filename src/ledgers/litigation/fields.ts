/** 应诉案件: one case in court to which the unit is a party, with its hearing and its end. */
import { choice, day, defineFields, integer, link, personName, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  case_no: text('案号', 'Case number', {
    max: 80,
    known: spoken(
      '法院案号 案件编号 案件号 编号 案件文号 诉讼案号 裁判文书号 判决书文号 判决书号 裁判文号 法院案件号 立案号 文书号 案件文书号',
    ),
  }),
  case_kind: choice(
    '案件类型',
    'Kind of case',
    {
      admin: [
        '行政',
        'Administrative',
        ...spoken(
          '行政诉讼 行政案件 行政应诉 行政诉讼案件 行政诉 行政诉讼类 行政纠纷案件 行政应诉案 行诉 行政赔偿 行政赔偿案件',
        ),
      ],
      civil: [
        '民事',
        'Civil',
        ...spoken('民事诉讼 民事案件 民商事 民事纠纷案件 民事诉讼案件 民诉 民商事案件 民事应诉 民商'),
      ],
      other: [
        '其他',
        'Other',
        ...spoken('其它 刑事 执行 仲裁 非诉执行 公益诉讼 刑事案件 执行案件 仲裁案件 公益诉讼案件 其他案件'),
      ],
    },
    {
      required: true,
      known: spoken('案件类别 诉讼类型 案件性质 类型 诉讼类别 案件种类 诉讼种类 应诉类型 诉讼性质'),
    },
  ),
  role: choice(
    '诉讼地位',
    'Role',
    {
      defendant: [
        '被告',
        'Defendant',
        ...spoken(
          '被上诉人 共同被告 被申请人 被告单位 被诉 被上诉 被诉单位 被诉机关 应诉单位 被告（被上诉人） 共同被诉 应诉 应诉案件 行政应诉',
        ),
      ],
      third: [
        '第三人',
        'Third party',
        '诉讼第三人',
        '第三人单位',
        '有独立请求权第三人',
        '无独立请求权第三人',
        '行政第三人',
      ],
      plaintiff: ['原告', 'Plaintiff', '起诉人', '起诉方', '起诉单位', '原告单位', '原告方'],
    },
    {
      required: true,
      known: spoken(
        '地位 本单位地位 我方地位 诉讼身份 本机关地位 我单位诉讼地位 诉讼主体地位 本单位诉讼地位 我局诉讼地位 应诉身份 单位地位 我镇诉讼地位 诉讼角色 当事人地位',
      ),
    },
  ),
  instance: choice(
    '审级',
    'Instance',
    {
      first: ['一审', 'First', '第一审', '初审', '一审程序', '1审', '一审案件', '一审阶段', '第一审程序'],
      second: [
        '二审',
        'Second',
        ...spoken('第二审 上诉审 上诉 二审程序 2审 二审案件 二审阶段 第二审程序 终审'),
      ],
      retrial: [
        '再审',
        'Retrial',
        ...spoken('申请再审 申诉 抗诉再审 再审程序 审判监督 审判监督程序 再审审查 再审案件'),
      ],
    },
    {
      known: spoken('审理阶段 诉讼阶段 审理程序 审理级别 审判程序 案件阶段 案件审级 诉讼程序 审次 诉讼审级'),
    },
  ),
  court: text('审理法院', 'Court', {
    max: 80,
    known: spoken(
      '受理法院 法院 管辖法院 审理机关 审理单位 承办法院 审判机关 审判法院 法院名称 人民法院 受诉法院 起诉法院',
    ),
  }),
  name: personName('对方当事人', 'Other party', {
    known: spoken(
      '原告 当事人 对方 原告姓名 原告（上诉人） 对方名称 起诉人 相对方 诉讼对方 对方当事人姓名 原告名称 原告方 诉讼相对人 上诉人 起诉方 行政相对人',
    ),
  }),
  cause: text('案由', 'Cause', {
    max: 200,
    searched: true,
    known: spoken(
      '诉讼事由 诉讼请求 被诉行政行为 事由 案件名称 案情简介 案情 简要案情 纠纷事由 诉由 涉诉事项 诉讼事项 被诉行为 案件事由 争议事项',
    ),
  }),
  reconsideration: link('复议案号', 'Reconsideration', {
    to: 'reconsideration',
    known: spoken(
      '行政复议案号 原复议案号 复议决定书文号 经复议案号 行政复议文号 复议文号 关联复议案号 复议案件编号',
    ),
  }),
  enforcement_case: link('原执法案号', 'Enforcement case', {
    to: 'enforcement_case',
    known: spoken('处罚案号 原处罚案号 执法案件编号 关联执法案件 执法案号 行政处罚案号 被诉处罚决定案号'),
  }),
  accepted_on: day('收案日期', 'Received on', {
    required: true,
    known:
      spoken(`收到应诉通知日期 收到应诉通知书日期 受理日期 收到起诉状日期 收案时间 应诉日期 收到日期 立案日期 收到应诉通知时间 收到传票日期 应诉通知书收到日期 应诉通知书日期
      接到应诉通知日期 收到诉状日期 法院受理日期 收到法院材料日期 接案日期 法院立案日期 登记日期`),
  }),
  agent_kind: choice(
    '代理人',
    'Represented by',
    {
      counsel: [
        '法律顾问',
        'Counsel',
        ...spoken(
          '顾问律师 律师 外聘律师 委托律师 代理律师 法律顾问代理 聘请律师 委托法律顾问 法律顾问律师 顾问 委托顾问律师 社会律师 律所律师 执业律师',
        ),
      ],
      staff: [
        '工作人员',
        'Staff',
        ...spoken(
          '本单位工作人员 机关工作人员 单位人员 干部 单位工作人员 本机关工作人员 内部人员 业务科室人员 自行应诉 机关干部 单位职工',
        ),
      ],
      public_lawyer: ['公职律师', 'Government lawyer', '单位公职律师', '本单位公职律师', '公职'],
    },
    {
      known: spoken(
        '代理人类型 委托代理人 诉讼代理人 代理情况 应诉人员 代理人身份 代理人员 委托代理情况 代理人类别 诉讼代理情况 代理人性质 委诉代理人',
      ),
    },
  ),
  staff_appeared: yesNo('工作人员是否出庭', 'Staff in court', {
    known: ['工作人员出庭', '行政机关工作人员出庭'],
    yes: ['出庭', '已出庭'],
    no: ['未出庭'],
  }),
  answer_due_on: day('答辩举证期限', 'Answer due', {
    known: spoken('答辩期限 举证期限 答辩截止日期 举证截止日期 答辩时限 举证时限 答辩举证截止日期'),
  }),
  answered_on: day('答辩举证日期', 'Answered on', {
    known: spoken(
      '答辩日期 提交答辩状日期 举证日期 答辩时间 提交证据日期 答辩状提交日期 提交答辩日期 提交答辩状时间 举证时间 证据提交日期 答辩状日期 递交答辩状日期',
    ),
  }),
  heard_on: day('开庭日期', 'Heard on', {
    known: spoken(
      '开庭时间 庭审日期 庭审时间 出庭日期 审理日期 开庭审理日期 出庭时间 庭审开庭日期 开庭审理时间',
    ),
  }),
  head_due: yesNo('负责人应出庭', 'Head to appear', {
    known: spoken(
      '是否应出庭 负责人是否应出庭 应出庭 行政机关负责人应出庭 是否需负责人出庭 应当出庭 是否应当出庭 负责人应当出庭 应否出庭 是否需要负责人出庭 是否要求负责人出庭',
    ),
    yes: ['应出庭', '应', '应当', '需要', '需出庭', '需要出庭'],
    no: ['不需出庭', '不需', '无需', '不需要', '不应出庭', '不需要出庭', '无需出庭', '不要求出庭'],
  }),
  head_appeared: yesNo('负责人是否出庭', 'Head appeared', {
    known:
      spoken(`负责人出庭 是否出庭 行政机关负责人是否出庭 负责人出庭情况 出庭情况 实际出庭 行政机关负责人出庭 领导出庭 领导是否出庭 是否负责人出庭 单位负责人是否出庭
      负责人出庭应诉 出庭应诉情况 行政负责人是否出庭 负责人到庭 是否到庭 负责人出庭应诉情况`),
    yes: ['出庭', '已出庭', '负责人出庭', '到庭', '已到庭', '出庭应诉', '已出庭应诉', '按时出庭'],
    no: ['未出庭', '没有出庭', '未到庭', '未出庭应诉', '不出庭', '缺席', '负责人未出庭'],
  }),
  head_rank: choice(
    '出庭人职务',
    'Rank of the head',
    {
      principal: [
        '主要负责人',
        'Principal',
        ...spoken(`正职 一把手 行政首长 镇长 乡长 县长 区长 局长 办事处主任 主任 主要领导 党政主要负责人 党政正职 行政正职 正职负责人 正职领导 一把手出庭 街道办主任
        街道办事处主任 委主任 行政主要负责人 行政一把手 主要负责同志 州长 市长 旗长 乡镇长`),
      ],
      deputy: [
        '其他负责人',
        'Deputy',
        ...spoken(`分管领导 副职 分管负责人 副镇长 副乡长 副县长 副区长 副局长 副主任 办事处副主任 班子成员 参与分管的负责人 副职负责人 副职领导 分管副镇长 分管副乡长 分管副局长
        分管副主任 分管副县长 街道办副主任 副市长 副州长 党组成员 党委委员 班子副职`),
      ],
      staff: [
        '工作人员',
        'Staff',
        ...spoken(
          '科长 科员 委托工作人员 机关工作人员 一般工作人员 普通工作人员 经办人员 股长 办事员 业务人员 一般干部 中层干部',
        ),
      ],
    },
    {
      known:
        spoken(`出庭负责人职务 出庭负责人 出庭领导职务 出庭人员 出庭领导 出庭负责人级别 出庭人员职务 出庭负责人身份 负责人职务 出庭应诉负责人职务 出庭领导级别 应诉负责人职务
        出庭人身份`),
    },
  ),
  head_spoke: yesNo('负责人是否发声', 'Head spoke', {
    known: spoken(
      '负责人发言 出庭又出声 是否出声 负责人是否发言 是否发表意见 发声 负责人出声 出声 负责人是否出声 是否出庭出声 出庭出声情况 是否发声',
    ),
  }),
  absence_reason: text('不能出庭理由', 'Why absent', {
    max: 300,
    known: spoken(
      '未出庭原因 未出庭理由 不能出庭的理由 未出庭说明 不出庭原因 负责人未出庭原因 不出庭理由 未能出庭原因 未到庭原因',
    ),
  }),
  observers: integer('旁听人数', 'Observers', {
    unit: '人',
    known: ['旁听庭审人数', '旁听人员', '旁听人次', '旁听庭审人次', '组织旁听人数', '参加旁听人数'],
  }),
  outcome: choice(
    '裁判结果',
    'Outcome',
    {
      favourable: [
        '胜诉',
        'Won',
        ...spoken(
          '全部胜诉 我方胜诉 被告胜诉 驳回原告诉讼请求 驳回原告起诉 驳回原告的诉讼请求 驳回原告 胜 赢 完全胜诉 行政机关胜诉 判决胜诉 单位胜诉',
        ),
      ],
      lost: [
        '败诉',
        'Lost',
        ...spoken(
          '部分败诉 全部败诉 我方败诉 被告败诉 败 输 行政机关败诉 撤销行政行为 确认违法 判决撤销 判决确认违法 判决败诉 责令履行职责',
        ),
      ],
      withdrawn: [
        '撤诉',
        'Withdrawn',
        ...spoken(
          '原告撤诉 准予撤诉 撤回起诉 撤回上诉 按撤诉处理 原告撤回起诉 裁定撤诉 裁定准予撤诉 自愿撤诉 撤回 原告申请撤诉 视为撤诉 撤案',
        ),
      ],
      mediated: [
        '调解',
        'Mediated',
        ...spoken(
          '调解结案 和解 达成调解 协调化解 庭外和解 庭前和解 调解书 调解和解 达成和解 和解结案 诉前化解 民事调解',
        ),
      ],
      corrected: [
        '纠错',
        'Corrected',
        ...spoken('被纠错 改判 发回重审 发回 被发回重审 裁定发回重审 二审改判 被改判'),
      ],
    },
    {
      known: spoken(
        '判决结果 审理结果 案件结果 诉讼结果 裁判情况 结果 判决情况 裁定结果 裁判结论 案件处理结果 胜败诉情况 胜败诉 裁决结果 判决 案件审理结果',
      ),
    },
  ),
  concluded_on: day('审结日期', 'Concluded on', {
    known: spoken(
      '结案日期 裁判日期 判决日期 审结时间 结案时间 判决时间 裁判时间 办结日期 裁定日期 审结结案日期 判决书日期 裁判文书日期 办结时间 宣判日期 判决作出日期',
    ),
  }),
  judgment_served_on: day('裁判文书送达日期', 'Judgment served on', {
    known: spoken(
      '判决书送达日期 收到判决书日期 收到裁判文书日期 收到判决日期 判决书收到日期 裁判文书收到日期 判决送达日期 签收判决日期',
    ),
  }),
  appeal_due_on: day('上诉期限', 'Appeal due', {
    known: ['上诉截止日期', '上诉期届满日', '上诉期届满日期', '上诉期满日期'],
  }),
  appealed_on: day('上诉日期', 'Appealed on', { known: ['提起上诉日期', '上诉时间', '递交上诉状日期'] }),
  effective_on: day('生效日期', 'Effective on', {
    known: ['裁判生效日期', '判决生效日期', '生效时间', '裁判生效时间'],
  }),
  performed_on: day('履行日期', 'Performed on', {
    known: spoken(
      '履行生效裁判日期 履行时间 履行完毕日期 执行日期 判决履行日期 履行判决日期 执行完毕日期 裁判履行日期',
    ),
  }),
  reported_on: day('报告日期', 'Reported on', {
    known: ['报备日期', '上报日期', '案件报告日期', '备案日期', '报告时间', '报送日期', '败诉报告日期'],
  }),
  lesson_on: day('以案说法日期', 'Discussed as a lesson on', {
    known: spoken('复盘日期 以案释法日期 案件剖析日期 案件评析日期 案件复盘日期 败诉分析日期 案件分析日期'),
  }),
  ...everyEntry,
})

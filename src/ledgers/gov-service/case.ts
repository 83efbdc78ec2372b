/**
 * 办件: one case handled at the counter, online or in the village; 收件 → 受理 → 分办 → 审批 → 办结 → 出证 → 评价.
 * 《行政许可法》第三十二条、第四十二条、第四十四条、第四十五条。
 */
import {
  choice,
  day,
  defineFields,
  integer,
  link,
  moment,
  personName,
  phone,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { defineProcedure } from '#kernel/procedure.ts'
import { limits } from '#law/index.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { extensionStillRuns, givesReasons, isListed, licenceByName, wasGranted } from './rules.ts'
import { itemKinds } from './words.ts'

export const caseFields = defineFields({
  no: text('办件编号', 'Case number', {
    max: 80,
    known: spoken('业务流水号 流水号 受理编号 受理号 收件编号 申办流水号 办件号 申报号 受理单号 编号'),
  }),
  item_code: link('事项编码', 'Item code', {
    to: 'gov_service/item',
    known: ['办理事项编码', '事项代码', '对应事项编码', '实施编码', '事项编号'],
  }),
  item_name: text('办理事项', 'Item', {
    required: true,
    max: 300,
    searched: true,
    suggestions: [
      ['不动产登记', '不动产登记证', '办理不动产登记', '不动产登记办理', '不动产权登记', '不动产首次登记'],
    ],
    known: spoken(
      '事项名称 办件事项 申请事项 业务名称 办理业务 业务类型 事项 办事事项 许可事项 许可事项名称 服务事项 办件名称 申办事项',
    ),
  }),
  item_kind: choice('事项类型', 'Kind of item', itemKinds, {
    known: ['办件类型', '事项类别', '业务类别', '类型', '类别', '事项性质', '办件类别'],
  }),
  dept: text('办理部门', 'Office', {
    max: 100,
    known: spoken('承办部门 审批部门 部门 实施部门 责任部门 办理单位 受理部门 所属部门 审批单位 承办单位'),
  }),
  routed_to: text('分办部门', 'Routed to', {
    max: 200,
    known: ['后台分办', '分办单位', '联办部门', '协办部门', '后台办理部门', '分办情况'],
  }),
  channel: choice(
    '受理渠道',
    'Channel',
    {
      window: [
        '窗口',
        'Window',
        ...spoken('大厅窗口 综合窗口 线下 现场 政务大厅 线下窗口 一窗 政务服务大厅 窗口受理'),
      ],
      online: [
        '网上',
        'Online',
        ...spoken('线上 网办 全程网办 互联网 掌上办 政务服务网 手机端 APP 小程序 网上申请 网上受理 网上申报'),
      ],
      village: [
        '就近',
        'Near home',
        ...spoken('就近办 村(社区) 村级 代办 村社代办 便民服务站 帮办代办 村居 村代办'),
      ],
      home: ['上门', 'At home', '上门服务', '上门办', '上门办理', '预约上门'],
      terminal: ['自助终端', 'Terminal', '自助', '自助机', '自助办'],
    },
    {
      known: spoken('办理渠道 申请渠道 渠道 申办渠道 办理方式 受理方式 申请方式 收件方式 收件渠道'),
    },
  ),
  name: personName('申请人', 'Applicant', {
    known: spoken('申请人名称 申请单位 办事人 申请人姓名 姓名 申办人 企业名称 申请人(单位) 权利人'),
  }),
  applicant_kind: choice(
    '申请人类型',
    'Kind of applicant',
    {
      person: ['自然人', 'Natural person', '个人', '群众'],
      enterprise: ['法人', 'Legal person', '企业', '单位', '非法人组织', '个体工商户'],
    },
    { known: ['服务对象', '申请人类别', '办事主体', '申请主体'] },
  ),
  phone: phone('联系电话', 'Telephone', { known: ['电话', '手机号', '联系方式', '手机号码'] }),
  received_at: moment('收件时间', 'Received at', {
    known: ['申请时间', '申请日期', '收件日期', '申报时间', '收到日期', '申报日期', '登记时间', '提交时间'],
  }),
  correction_due_on: day('补正告知期限', 'Correction to be asked by'),
  correction_asked_on: day('补正告知日期', 'Correction asked on', { known: ['一次性告知日期', '补正日期'] }),
  accepted_on: day('受理日期', 'Accepted on', { known: ['受理时间'] }),
  refused_on: day('不予受理日期', 'Not accepted on', { known: ['退件日期', '退回日期'] }),
  special_from: day('特别程序起', 'Special procedure from', {
    known: ['听证检验评审开始日期', '特别程序开始日期', '中止日期'],
  }),
  special_to: day('特别程序止', 'Special procedure to', {
    known: ['听证检验评审结束日期', '特别程序结束日期', '恢复日期'],
  }),
  due_on: day('办结期限', 'Due', {
    known: spoken('承诺办结日期 应办结日期 承诺办结时间 法定办结日期 办理期限 到期日期 时限 办结时限'),
  }),
  extended_on: day('延期批准日期', 'Extension approved on', { known: ['延期日期', '延长期限日期'] }),
  done_on: day('办结日期', 'Done on', {
    known: spoken('办结时间 决定日期 审批日期 完成日期 许可决定日期 完成时间 实际办结日期 批准日期 准予日期'),
  }),
  result: choice(
    '办理结果',
    'Result',
    {
      granted: [
        '准予',
        'Granted',
        ...spoken('准予许可 办结 同意 通过 批准 已办结 核准 准予登记 办理成功 已登记'),
      ],
      refused: ['不予许可', 'Refused', '不予', '不同意', '不通过', '不准予', '驳回', '不予登记', '不予批准'],
      withdrawn: ['撤回', 'Withdrawn', '申请人撤回', '退件', '终止', '退办', '作废'],
    },
    { known: ['办结结果', '审批结果', '结果', '决定结果', '处理结果', '许可结果', '审批意见'] },
  ),
  reason: text('不予理由', 'Reason for refusing', {
    max: 500,
    known: ['不予许可理由', '退件原因', '不予受理理由'],
  }),
  via_commitment: yesNo('是否告知承诺办理', 'By commitment', {
    known: spoken('告知承诺 告知承诺办理 是否告知承诺 是否以告知承诺方式办理 告知承诺制 是否适用告知承诺'),
  }),
  commitment_checked_on: day('承诺核查日期', 'Commitment checked on', {
    known: ['事后核查日期', '核查日期'],
  }),
  commitment_kept: yesNo('承诺是否属实', 'Commitment kept', {
    known: ['核查结果', '是否履行承诺', '承诺核查结果'],
    yes: ['属实', '履行', '已履行'],
    no: ['不属实', '未履行', '失信'],
  }),
  programme: text('专项工作', 'Programme', {
    max: 120,
    suggestions: [
      [
        '历史遗留登记难',
        '历史遗留问题',
        '不动产登记历史遗留问题',
        '化解历史遗留登记难',
        '历史遗留不动产登记',
        '化解不动产登记历史遗留问题',
        '登记难',
        '历史遗留',
        '历史遗留不动产登记难',
        '不动产历史遗留登记难',
      ],
    ],
    known: ['专项行动', '专项', '所属专项', '办理批次', '专项名称', '工作专项'],
  }),
  certificate_no: text('证照编号', 'Certificate number', {
    max: 120,
    searched: true,
    known: spoken('证书编号 许可证号 许可证编号 证号 不动产权证号 证件编号 登记证号 证照号码 证书号'),
  }),
  electronic: yesNo('是否发放电子证照', 'Electronic certificate', {
    known: ['电子证照', '是否电子证照', '是否出具电子证照'],
  }),
  issue_due_on: day('发证期限', 'Certificate due', { known: ['颁证期限'] }),
  issued_on: day('出证日期', 'Certificate issued on', {
    known: ['发证日期', '颁证日期', '送达日期', '领证日期', '取件日期', '制证日期'],
  }),
  visits: integer('跑动次数', 'Visits', {
    unit: '次',
    known: ['到现场次数', '到大厅次数', '到窗口次数', '申请人跑动次数', '办事人跑动次数'],
  }),
  rated_on: day('评价日期', 'Rated on', { known: ['评价时间'] }),
  satisfied: yesNo('是否满意', 'Satisfied', {
    known: spoken('满意度 好差评 评价结果 评价 满意情况 群众评价 办事评价 评价等级 满意评价'),
    yes: ['非常满意', '基本满意', '好评', '比较满意', '五星', '四星', '三星'],
    no: ['非常不满意', '差评', '较不满意', '一星', '二星'],
  }),
  ...everyEntry,
})

const staff = ['clerk', 'head'] as const
const heads = ['head', 'leader'] as const

export const caseProcedure = defineProcedure(caseFields, {
  stages: {
    received: ['已收件', 'Received', '收件', '待受理', '申请', '已申请', '预受理', '待预审'],
    correcting: ['待补正', 'To be corrected', '补正', '补正中', '补齐补正'],
    refused: ['不予受理', 'Not accepted', '退件', '已退件', '不受理'],
    accepted: ['已受理', 'Accepted', '受理', '待分办', '受理中'],
    handling: [
      '审批中',
      'Being handled',
      ...spoken('分办 已分办 审查 审核中 办理中 审批 在办 正在办理 延期'),
    ],
    done: ['已办结', 'Done', '办结', '完成', '已完成', '审批通过', '准予许可', '已决定', '待出证', '待发证'],
    issued: ['已出证', 'Issued', '出证', '已发证', '发证', '已送达', '已领证', '已制证', '已颁证'],
    rated: ['已评价', 'Rated', '评价'],
    ended: ['已终止', 'Ended', '撤回', '已撤回', '终止', '作废', '退办'],
  },
  open: {
    to: 'received',
    by: staff,
    fills: [
      'no',
      'item_code',
      'item_name',
      'item_kind',
      'dept',
      'channel',
      'name',
      'applicant_kind',
      'phone',
      'received_at',
      'via_commitment',
      'programme',
      'entered_by',
      'source_doc',
      'note',
    ],
  },
  steps: {
    ask_correction: {
      zh: '一次告知补正',
      en: 'Ask for correction',
      from: 'received',
      to: 'correcting',
      by: staff,
      fills: ['correction_asked_on', 'note'],
      needs: ['correction_asked_on', 'note'],
    },
    refuse: {
      zh: '不予受理',
      en: 'Refuse',
      from: ['received', 'correcting'],
      to: 'refused',
      by: heads,
      fills: ['refused_on', 'reason'],
      needs: ['refused_on', 'reason'],
    },
    accept: {
      zh: '受理',
      en: 'Accept',
      from: ['received', 'correcting'],
      to: 'accepted',
      by: staff,
      fills: ['accepted_on', 'item_code', 'item_kind'],
      needs: ['accepted_on'],
      gate: isListed,
    },
    route: {
      zh: '分办',
      en: 'Route',
      from: 'accepted',
      to: 'handling',
      by: staff,
      fills: ['routed_to', 'dept'],
      needs: ['routed_to'],
    },
    begin_special: {
      zh: '听证、检验、评审开始',
      en: 'Special procedure begins',
      from: ['accepted', 'handling'],
      to: 'handling',
      by: staff,
      fills: ['special_from', 'note'],
      needs: ['special_from'],
    },
    end_special: {
      zh: '听证、检验、评审结束',
      en: 'Special procedure ends',
      from: 'handling',
      to: 'handling',
      by: staff,
      fills: ['special_to', 'note'],
      needs: ['special_to'],
    },
    extend: {
      zh: '延长期限',
      en: 'Extend',
      from: ['accepted', 'handling'],
      to: 'handling',
      by: ['leader'],
      fills: ['extended_on', 'note'],
      needs: ['extended_on', 'note'],
      gate: extensionStillRuns,
    },
    decide: {
      zh: '办结',
      en: 'Decide',
      from: ['accepted', 'handling'],
      to: 'done',
      by: staff,
      fills: ['done_on', 'result', 'reason', 'visits', 'via_commitment'],
      needs: ['done_on', 'result'],
      gate: givesReasons,
    },
    issue: {
      zh: '出证',
      en: 'Issue',
      from: 'done',
      to: 'issued',
      by: staff,
      fills: ['issued_on', 'certificate_no', 'electronic', 'source_doc'],
      needs: ['issued_on', 'certificate_no'],
      gate: wasGranted,
    },
    check: {
      zh: '核查承诺',
      en: 'Check the commitment',
      from: ['done', 'issued', 'rated'],
      to: 'issued',
      by: staff,
      fills: ['commitment_checked_on', 'commitment_kept', 'note'],
      needs: ['commitment_checked_on', 'commitment_kept'],
    },
    rate: {
      zh: '评价',
      en: 'Rate',
      from: ['done', 'issued'],
      to: 'rated',
      by: staff,
      fills: ['rated_on', 'satisfied', 'note'],
      needs: ['rated_on', 'satisfied'],
    },
    withdraw: {
      zh: '申请人撤回',
      en: 'Withdraw',
      from: ['received', 'correcting', 'accepted', 'handling'],
      to: 'ended',
      by: staff,
      fills: ['note'],
      needs: ['note'],
    },
  },
  clocks: {
    checking: {
      zh: '收件审查',
      en: 'Look through the papers',
      limit: limits['license.correct_notice'],
      from: 'received_at',
      until: ['correction_asked_on', 'accepted_on', 'refused_on'],
      due: 'correction_due_on',
      when: { item_kind: 'licence' },
    },
    deciding: {
      zh: '许可决定',
      en: 'Decide',
      limit: limits['license.decide'],
      from: 'accepted_on',
      until: ['done_on'],
      due: 'due_on',
      when: { item_kind: 'licence' },
      extendedOn: 'extended_on',
      pauses: [{ from: 'special_from', to: 'special_to' }],
    },
    issuing: {
      zh: '颁发证件',
      en: 'Issue the certificate',
      limit: limits['license.issue'],
      from: 'done_on',
      until: ['issued_on'],
      due: 'issue_due_on',
      when: { item_kind: 'licence', result: 'granted' },
    },
  },
  derived: { item_kind: licenceByName },
  order: [
    ['received_at', 'accepted_on'],
    ['accepted_on', 'done_on'],
    ['received_at', 'done_on'],
    ['done_on', 'issued_on'],
    ['special_from', 'special_to'],
  ],
})

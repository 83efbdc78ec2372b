/** The closed and the open lists of words of a reconsideration, with what offices write for them. */
import { spoken } from '#kernel/label.ts'

export const roles = {
  authority: [
    '复议机关',
    'Authority',
    ...spoken(
      '行政复议机关 复议机构 行政复议机构 审理机关 复议受理机关 本机关为复议机关 复议方 复议单位 审理单位',
    ),
  ],
  respondent: [
    '被申请人',
    'Respondent',
    ...spoken(
      '被申请机关 被申请单位 被复议单位 被复议机关 被申请方 被复议方 本机关为被申请人 复议被申请人 被申请人单位',
    ),
  ],
} as const

export const channels = {
  onsite: [
    '当面',
    'In person',
    ...spoken(
      '现场 窗口 来访 当面提交 现场提交 现场申请 窗口提交 当面申请 现场递交 窗口申请 上门 直接送达 口头申请',
    ),
  ],
  mail: [
    '邮寄',
    'By mail',
    ...spoken('信函 寄送 邮寄提交 邮寄申请 信件 来信 快递 ems 邮政 邮件寄送 邮寄送达'),
  ],
  online: [
    '网上',
    'Online',
    ...spoken(
      '互联网 线上 掌上复议 网络 网上申请 在线申请 复议平台 线上申请 网络申请 网上提交 电子邮件 网上平台 全国行政复议平台 小程序',
    ),
  ],
  through: [
    '经作出机关转送',
    'Through the agency',
    ...spoken('转送 原行政机关转送 处罚机关转送 原机关转送 行政机关转送 经原机关转送 信访转送 转交'),
  ],
} as const

export const agents = {
  counsel: [
    '法律顾问',
    'Counsel',
    ...spoken(
      '顾问律师 律师 外聘律师 委托律师 代理律师 法律顾问代理 社会律师 聘请律师 委托法律顾问 顾问 执业律师 律所律师',
    ),
  ],
  staff: [
    '工作人员',
    'Staff',
    ...spoken(
      '本单位工作人员 机关工作人员 单位人员 干部 本单位人员 单位工作人员 本机关工作人员 业务科室人员 内部人员 自行答复',
    ),
  ],
  public_lawyer: ['公职律师', 'Government lawyer', '单位公职律师', '本单位公职律师'],
} as const

/** 第六十三条至第七十四条，第三十三条，第四十一条。 */
export const results = {
  upheld: [
    '维持',
    'Upheld',
    ...spoken('决定维持 维持原行政行为 维持决定 维持原决定 维持原具体行政行为 予以维持 维持原行政决定'),
  ],
  changed: [
    '变更',
    'Changed',
    ...spoken('决定变更 变更原行政行为 变更决定 变更原决定 予以变更 变更行政行为 直接变更'),
  ],
  revoked: [
    '撤销',
    'Revoked',
    ...spoken(
      '部分撤销 决定撤销 撤销原行政行为 撤销并责令重作 撤销重作 撤销或部分撤销 撤销原决定 撤销决定 撤销行政行为 予以撤销 撤销原具体行政行为',
    ),
  ],
  unlawful: [
    '确认违法',
    'Found unlawful',
    ...spoken('决定确认违法 违法 确认行政行为违法 确认原行政行为违法 违法确认 确认行为违法'),
  ],
  ordered: [
    '责令履行',
    'Ordered to act',
    ...spoken(
      '限期履行 责令限期履行 责令履行法定职责 责令履职 责令限期履职 限期履职 责令履行职责 决定履行 履行法定职责',
    ),
  ],
  invalid: ['确认无效', 'Found void', '无效', '确认行政行为无效', '决定确认无效'],
  dismissed: [
    '驳回',
    'Dismissed',
    ...spoken(
      '驳回复议请求 驳回请求 决定驳回 驳回行政复议请求 驳回请求事项 驳回申请人请求 驳回申请人复议请求 驳回申请人的行政复议请求',
    ),
  ],
  rejected: [
    '驳回申请',
    'Application rejected',
    ...spoken(
      '驳回复议申请 驳回行政复议申请 驳回申请人申请 决定驳回申请 驳回申请人的行政复议申请 裁定驳回申请',
    ),
  ],
  mediated: [
    '调解',
    'Mediated',
    ...spoken(
      '调解结案 和解 达成调解 行政复议调解书 调解书 达成调解协议 调解和解 调解书结案 以调解结案 复议调解 达成和解 调解成功',
    ),
  ],
  withdrawn: [
    '撤回终止',
    'Withdrawn',
    ...spoken(`撤回 撤回申请 终止 和解撤回 撤回复议申请 申请人撤回 终止审理 终止复议 和解终止 终止（撤回） 申请人撤回申请 自愿撤回 撤回结案 撤回申请终止 主动撤回 终止结案
    终止行政复议 撤回行政复议申请`),
  ],
  ended: [
    '其他终止',
    'Ended otherwise',
    ...spoken('因其他原因终止 按撤回处理 视为撤回 按自动撤回处理 其他原因终止 视为放弃'),
  ],
} as const

/** 第三十九条第一款。 */
export const suspensions = {
  heirs: ['等待继受人', 'Waiting for successors', '申请人死亡', '法人终止', '等待近亲属'],
  incapable: ['申请人丧失行为能力', 'Applicant incapable', '丧失行为能力'],
  missing: ['申请人下落不明', 'Applicant missing', '下落不明'],
  force_majeure: ['不可抗力', 'Force majeure', '不可抗力等正当理由'],
  consent: ['调解和解期间', 'For mediation', '调解', '和解', '当事人同意中止'],
  interpretation: ['等待法律解释', 'Waiting for interpretation', '法律适用问题请示', '法律适用'],
  other_case: ['等待另案结果', 'Waiting for another case', '另案', '以另案结果为依据'],
  norm_review: ['附带审查', 'Document under review', '规范性文件审查', '依据审查', '转送审查'],
  other: ['其他', 'Other', '其它', '其他情形'],
} as const

export const domains = [
  ['市场监管', 'market_regulation', '市场监督管理', '市场监管领域', '市场监督', '食药监', '工商'],
  ['自然资源', 'natural_resources', '自然资源和规划', '土地', '国土', '林业', '规划', '土地管理'],
  ['住房城乡建设', 'housing', '住建', '住房和城乡建设', '房屋征收', '城乡建设', '房产'],
  ['征地拆迁', 'requisition', '征收', '征地', '土地征收', '征地补偿', '房屋征收补偿', '拆迁'],
  ['公安', 'public_security', '治安', '治安管理', '公安行政', '公安交管', '交警', '交通管理', '道路交通'],
  [
    '人力资源社会保障',
    'human_resources',
    ...spoken('人社 劳动保障 工伤认定 社会保障 人力资源和社会保障 社保'),
  ],
  ['农业农村', 'agriculture', '农业', '农林水利', '渔政'],
  ['生态环境', 'ecology', '环保', '环境保护'],
  ['城市管理', 'urban_management', '城管', '综合执法', '综合行政执法'],
  ['交通运输', 'transport', '交通', '运政'],
  ['卫生健康', 'health', '卫健', '卫生', '医疗'],
  ['应急管理', 'emergency', '安全生产', '应急', '消防'],
  ['民政', 'civil_affairs', '民政领域'],
  ['教育', 'education', '教育领域'],
  ['税务', 'tax', '税收', '财税'],
  ['政府信息公开', 'information_disclosure', '信息公开'],
  ['其他', 'other', '其它', '其他领域'],
] as const

export const acts = [
  ['行政处罚', 'penalty', '处罚', '行政处罚决定'],
  ['行政许可', 'licence', '许可'],
  ['行政强制', 'coercion', '行政强制措施', '强制', '行政强制执行', '强制拆除'],
  ['行政征收', 'requisition', '征收', '征收补偿', '征收征用', '行政征收征用'],
  ['行政确认', 'confirmation', '确认', '行政登记', '登记', '工伤认定'],
  ['行政裁决', 'adjudication', '裁决', '权属确认', '确权'],
  [
    '不履行法定职责',
    'inaction',
    ...spoken('行政不作为 不作为 不履职 履行法定职责 举报投诉处理 投诉举报处理'),
  ],
  ['政府信息公开', 'information_disclosure', '信息公开', '信息公开答复'],
  ['其他', 'other', '其它'],
] as const

/** 政府信息公开: one piece of information that is published, or one request for information. Both stand in one sheet. */
import { choice, day, defineFields, money, personName, phone, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { categories } from './categories.ts'

export const fields = defineFields({
  no: text('登记编号', 'Register number', {
    max: 60,
    known: ['编号', '登记号', '申请编号', '受理编号', '索引号', '信息索引号', '答复书编号', '告知书文号'],
  }),
  kind: choice(
    '公开方式',
    'Way of disclosure',
    {
      proactive: [
        '主动公开',
        'Proactive',
        ...spoken('主动 法定主动公开 主动公开信息 主动发布 公开发布 主动公开类'),
      ],
      on_request: ['依申请公开', 'On request', '依申请', '申请公开', '依申请公开类', '信息公开申请'],
      withheld: ['不予公开', 'Not public', '不公开', '不宜公开', '内部公开', '免予公开', '暂不公开'],
    },
    { required: true, known: ['公开属性', '公开类型', '公开形式', '公开性质', '类型', '信息公开方式'] },
  ),
  category: choice('信息类别', 'Category', categories, {
    known: spoken('信息分类 公开类别 信息类型 栏目 所属栏目 公开事项 公开内容分类 类别 分类'),
  }),
  title: text('信息名称', 'Title', {
    required: true,
    max: 300,
    searched: true,
    known: spoken(
      '标题 信息标题 文件名称 公开事项名称 信息内容 申请内容 申请公开内容 申请事项 所需信息 所需政府信息 公开内容 名称 事项名称 信息名称或申请内容 申请公开的信息',
    ),
  }),
  doc_no: text('发文字号', 'Document number', { max: 60, known: ['文号', '文件号', '文件编号'] }),
  dept: text('责任单位', 'Responsible office', {
    max: 80,
    known: spoken('责任部门 公开单位 发布单位 承办单位 承办部门 公开责任主体 发布机构 办理科室'),
  }),
  must_disclose: yesNo('是否应主动公开', 'Must be published', {
    known: ['应主动公开', '是否主动公开', '法定主动公开内容', '是否属于主动公开范围', '应公开', '是否应公开'],
  }),
  formed_on: day('信息形成日期', 'Formed on', {
    known: spoken('成文日期 形成日期 制发日期 印发日期 生成日期 产生日期 信息产生日期 签发日期'),
  }),
  due_on: day('应公开（答复）日期', 'Due', {
    known: spoken(
      '应公开日期 应答复日期 公开期限 答复期限 法定期限 办理期限 截止日期 应公开时间 公开时限 答复时限 到期日期 期限届满日',
    ),
  }),
  secrecy_reviewed_on: day('保密审查日期', 'Reviewed for secrecy on', {
    known: ['审查日期', '审核日期', '公开审查日期', '发布审查日期', '审核时间'],
  }),
  published_on: day('公开日期', 'Published on', {
    known: ['发布日期', '公开时间', '发布时间', '上网日期', '公示日期', '公布日期', '公示时间'],
  }),
  channel: choice(
    '公开渠道',
    'Channel',
    {
      website: [
        '网站',
        'Website',
        ...spoken(
          '政府网站 门户网站 政府门户网站 官网 网上 政务网 信息公开专栏 政务公开专栏 县政府网站 区政府网站 市政府网站',
        ),
      ],
      new_media: [
        '政务新媒体',
        'New media',
        ...spoken('微信公众号 公众号 微信 新媒体 微博 抖音 视频号 客户端 微信群'),
      ],
      board: ['公示栏', 'Notice board', ...spoken('公开栏 宣传栏 村务公开栏 政务公开栏 张贴 公告栏 电子屏')],
      rural_network: ['雪亮工程', 'Rural broadcast', '村村响', '大喇叭', '广播', '电视'],
      window: [
        '服务窗口',
        'Service window',
        ...spoken('窗口 政务服务大厅 便民服务中心 政务公开专区 查阅点 大厅'),
      ],
      gazette: ['政府公报', 'Gazette', '公报'],
      press: ['新闻发布会', 'Press', '报纸', '报刊', '新闻媒体', '媒体', '发布会'],
      other: ['其他', 'Other', '其它', '会议公开', '入户告知'],
    },
    { known: ['公开载体', '发布渠道', '公开途径', '渠道', '公开平台', '发布平台', '公开地点'] },
  ),
  explained_on: day('解读日期', 'Explained on', { known: ['政策解读日期', '解读发布日期', '解读时间'] }),
  updated_on: day('更新日期', 'Updated on', { known: ['更新时间', '调整日期'] }),
  withdrawn_on: day('撤下日期', 'Withdrawn on', { known: ['撤回日期', '下线日期', '撤下时间'] }),
  name: personName('申请人', 'Applicant', { known: ['申请人姓名', '申请人名称', '姓名', '申请者'] }),
  applicant_kind: choice(
    '申请人类型',
    'Kind of applicant',
    {
      person: ['公民', 'Natural person', '自然人', '个人'],
      enterprise: ['企业', 'Enterprise', '商业企业', '公司', '法人', '法人企业'],
      organisation: [
        '其他组织',
        'Other body',
        '社会组织',
        '科研机构',
        '社会公益组织',
        '法律服务机构',
        '其他',
      ],
    },
    { known: ['申请人类别', '申请主体', '申请人性质'] },
  ),
  phone: phone('联系电话', 'Telephone', { known: ['电话', '联系方式', '申请人电话'] }),
  requested_on: day('申请日期', 'Requested on', {
    known: spoken('收到申请日期 申请时间 收件日期 收到日期 受理日期 收到时间 申请受理日期 登记日期'),
  }),
  request_channel: choice(
    '申请方式',
    'Way of request',
    {
      in_person: ['当面', 'In person', '现场', '当面申请', '当面提交', '现场申请', '窗口'],
      letter: ['信函', 'Letter', '邮寄', '信件', '邮政寄送', '快递', '挂号信', '书面'],
      online: ['网络', 'Online', '网上', '网站', '网上申请', '在线申请', '互联网', '平台'],
      email: ['电子邮件', 'E-mail', '邮件', '邮箱', '传真'],
    },
    { known: ['申请渠道', '申请途径', '申请形式', '收件方式'] },
  ),
  correction_asked_on: day('补正告知日期', 'Correction asked on', {
    known: ['通知补正日期', '补正通知日期'],
  }),
  corrected_on: day('补正日期', 'Corrected on', { known: ['收到补正日期', '补正材料日期', '补正时间'] }),
  consulted_from: day('征求意见日期', 'Others asked on', {
    known: ['征求第三方意见日期', '书面征求意见日期', '征求意见起始日期'],
  }),
  consulted_to: day('意见反馈日期', 'Others answered on', { known: ['第三方反馈日期', '征求意见截止日期'] }),
  extended_on: day('延期批准日期', 'Extension approved on', {
    known: ['延期日期', '延期答复日期', '延期告知日期', '延长答复日期'],
  }),
  replied_on: day('答复日期', 'Replied on', {
    known: ['答复时间', '办结日期', '回复日期', '告知日期', '实际答复日期', '回复时间', '送达日期'],
  }),
  reply: choice(
    '答复结果',
    'Reply',
    {
      granted: [
        '公开',
        'Granted',
        ...spoken('予以公开 全部公开 同意公开 已提供 提供 已主动公开 属于主动公开'),
      ],
      partly: ['部分公开', 'Granted in part', '区分处理后公开', '同意部分公开'],
      refused: [
        '不予公开',
        'Refused',
        ...spoken('不同意公开 不公开 属于国家秘密 属于内部事务信息 属于过程性信息 涉及第三方合法权益'),
      ],
      nonexistent: [
        '不存在',
        'Not there',
        '信息不存在',
        '本机关不掌握',
        '非本机关',
        '无法提供',
        '不掌握相关政府信息',
      ],
      not_processed: [
        '不予处理',
        'Not processed',
        '信访举报投诉类申请',
        '重复申请',
        '申请内容不明确',
        '补正后仍不明确',
        '非政府信息公开申请',
      ],
      withdrawn: [
        '撤回',
        'Withdrawn',
        '申请人撤回',
        '逾期不补正',
        '视为放弃',
        '主动撤回',
        '逾期不补正视为放弃',
      ],
    },
    { known: ['答复类型', '办理结果', '处理结果', '答复情况', '答复方式', '处理决定', '答复内容'] },
  ),
  reason: text('不予公开理由', 'Reason for refusing', {
    max: 500,
    known: ['不公开理由', '理由', '法律依据', '不予公开依据'],
  }),
  fee: money('信息处理费', 'Fee', { known: ['收取费用', '收费金额'] }),
  reconsidered_on: day('被申请复议日期', 'Reconsideration asked on', {
    known: ['行政复议日期', '申请复议日期', '复议日期'],
  }),
  litigated_on: day('被提起诉讼日期', 'Sued on', { known: ['行政诉讼日期', '起诉日期', '诉讼日期'] }),
  overturned: yesNo('是否被纠正', 'Overturned', {
    known: ['复议诉讼是否纠错', '是否败诉', '结果纠正'],
    yes: ['纠正', '败诉'],
    no: ['维持', '结果维持', '胜诉'],
  }),
  ...everyEntry,
})

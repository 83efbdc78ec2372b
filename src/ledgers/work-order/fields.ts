/** 诉求工单: one order, grid case, complaint or report that comes in by any way but a petition. */
import { choice, day, defineFields, moment, personName, phone, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  no: text('工单编号', 'Order number', {
    max: 60,
    known: spoken(
      '编号 任务号 工单号 案件编号 案件号 受理编号 登记号 流水号 诉求编号 受理单号 事件编号 工单流水号 业务编号 派单号 案卷编号 任务编号 事件号 投诉编号',
    ),
  }),
  channel: choice(
    '来源渠道',
    'Channel',
    {
      hotline_12345: [
        '12345热线',
        '12345 hotline',
        ...spoken(`12345 市民热线 12345市民服务热线 12345政务服务便民热线 政务服务便民热线 政务热线 便民热线 市民服务热线 12345工单 12345平台 市长热线
        区长热线 县长热线 12345便民热线 12345市民热线 政府热线 便民服务热线 12345转办 12345政务热线 热线工单 热线转办 市热线 县热线 12345派单
        州长热线`),
      ],
      grid: [
        '网格',
        'Grid',
        ...spoken(`网格巡查 网格上报 网格员上报 网格案件 网格化平台 城运网格 网格中心 网格员巡查 监督员上报 网格员 网格巡查上报 网格平台 社会治理平台 综治平台 网格化 网格事件
        巡查上报 巡查发现 城运平台 数字城管 网格派单`),
      ],
      business_env_platform: [
        '营商环境投诉举报平台',
        'Business environment platform',
        ...spoken(
          '营商环境平台 营商环境投诉 营商环境投诉举报 涉企投诉 营商环境 营商环境投诉平台 企业投诉 营商投诉 企业诉求平台 营商环境举报平台 涉企诉求 营商办转办',
        ),
      ],
      property: [
        '物业执法监督渠道',
        'Property services',
        ...spoken(
          '物业 物业投诉 物业服务投诉 物业服务投诉举报 物业执法监督 物业服务 物业渠道 物业领域投诉 物业平台 物业纠纷投诉 小区物业',
        ),
      ],
      box: ['举报箱', 'Report box', '意见箱', '投诉箱', '信箱举报', '意见箱来件', '举报信箱'],
      email: ['电子信箱', 'E-mail', '电子邮箱', '邮箱', '邮件', '电子邮件', '电邮', '邮箱来件', '举报邮箱'],
      phone: [
        '热线电话',
        'Telephone',
        ...spoken(
          '电话 来电 举报电话 投诉电话 监督电话 值班电话 电话投诉 电话举报 来电反映 电话反映 办公电话 来电投诉',
        ),
      ],
      media: [
        '媒体曝光',
        'Media',
        ...spoken('媒体 网络舆情 舆情 新闻媒体 媒体报道 网络媒体 网络曝光 电视问政 媒体反映'),
      ],
    },
    {
      required: true,
      known: spoken(
        '案件来源 来源 渠道 诉求来源 工单来源 投诉渠道 受理渠道 问题来源 诉求渠道 受理途径 事件来源 反映渠道 投诉来源 上报渠道 来件渠道 信息来源 上报来源 工单渠道',
      ),
    },
  ),
  order_kind: choice(
    '诉求类型',
    'Kind of order',
    {
      consult: ['咨询', 'Question', '咨询类', '政策咨询', '政策问询', '咨询工单', '业务咨询', '问询'],
      help: ['求助', 'Request for help', ...spoken('求助类 非紧急求助 紧急求助 求助工单 求助件 群众求助')],
      complaint: ['投诉', 'Complaint', '投诉类', '投诉举报', '投诉件', '投诉工单', '群众投诉'],
      report: ['举报', 'Report', '举报类', '举报件', '举报工单', '违法举报', '群众举报'],
      suggestion: ['建议', 'Suggestion', ...spoken('建议类 意见建议 建言 意见 建言献策 建议件 意见和建议')],
      other: ['其他', 'Other', '其它', '表扬', '感谢'],
    },
    {
      known: spoken(
        '工单类型 诉求类别 工单类别 诉求性质 事项类型 工单性质 反映类型 事件类型 来电类型 诉求类 投诉类型 工单分类',
      ),
    },
  ),
  received_on: moment('收到时间', 'Received on', {
    known:
      spoken(`来电日期 来电时间 收到日期 投诉日期 投诉时间 诉求时间 上报时间 发现时间 登记日期 登记时间 来件日期 接收时间 举报日期 接件时间 来件时间 反映时间 接报时间
      事发时间 巡查时间 收单时间 来单时间 工单日期 接到日期 反映日期`),
  }),
  accepted_on: moment('受理时间', 'Accepted on', {
    known: spoken('受理日期 立案时间 立案日期 接单时间 签收时间 接单日期 签收日期 受理登记时间 采纳时间'),
  }),
  dispatched_on: moment('派单时间', 'Dispatched on', {
    known:
      spoken(`派单日期 转办时间 转办日期 派遣时间 派遣日期 交办日期 交办时间 转接日期 下派时间 下派日期 派发时间 分派时间 分办时间 转派时间 批转日期 派工时间 流转时间
      派发日期`),
  }),
  name: personName('反映人', 'Person', {
    known: spoken(
      '诉求人 来电人 投诉人 姓名 举报人 市民姓名 联系人 诉求人姓名 来电人姓名 投诉人姓名 反映人姓名 市民 上报人 当事人 举报人姓名 投诉者',
    ),
  }),
  phone: phone('联系电话', 'Telephone', { known: ['电话', '来电号码', '联系方式', '手机号', '手机号码'] }),
  village: text('村(社区)', 'Village', {
    max: 60,
    searched: true,
    known: spoken(
      '居民区 村居 社区 村 村社区 所属村社 所属社区 属地 发生村居 所属村 所在村 所在社区 辖区 村（居） 事发社区 所属区域',
    ),
  }),
  grid: text('网格', 'Grid', {
    max: 60,
    known: ['所属网格', '网格编号', '网格名称', '网格号', '所在网格', '网格区域'],
  }),
  location: text('发生地址', 'Place', {
    max: 200,
    searched: true,
    known: spoken(
      '地址 事发地址 案发地址 地点 发生地点 诉求地址 位置 事件地址 问题地点 详细地址 事发地点 具体地址 发生位置 案件地点 案发地点',
    ),
  }),
  category: text('案件大类', 'Category', {
    max: 60,
    known: spoken(
      '大类 问题类型 一级分类 问题大类 诉求分类 案件类别 事件大类 事件类别 问题类别 案件类型 诉求大类 一级类别 问题分类',
    ),
  }),
  subcategory: text('案件小类', 'Subcategory', {
    max: 60,
    known: ['小类', '二级分类', '问题小类', '案件子类', '事件小类', '诉求小类', '二级类别', '细类'],
  }),
  matter: text('诉求事项', 'Matter', {
    max: 1000,
    searched: true,
    known:
      spoken(`诉求内容 反映内容 反映事项 工单内容 问题描述 案件描述 投诉内容 举报内容 主要内容 事项 反映问题 诉求标题 工单标题 诉求描述 来电内容 事件描述 事件内容 内容描述
      诉求摘要 反映情况 主要诉求 案件内容 内容摘要 投诉事项`),
  }),
  handler: text('处置部门', 'Handled by office', {
    max: 80,
    known:
      spoken(`承办单位 办理单位 责任单位 承办部门 主责部门 处置单位 责任部门 办理部门 处理单位 处理部门 办理科室 承办科室 主办单位 转办单位 责任科室 派往单位 承接单位
      主责单位 处置科室`),
  }),
  due_on: moment('办结期限', 'Due', {
    end: true,
    known:
      spoken(`要求办结日期 处置时限 办理期限 处理时限 截止时间 截止日期 要求办结时间 办结时限 应办结日期 到期时间 处置截止时间 要求办结时限 规定办结时间 限办时间 限办日期
      应办结时间 回复时限 反馈时限 回复期限 限时办结时间`),
  }),
  extended_on: day('延期批准日期', 'Extension approved on', { known: ['延期日期', '延期时间'] }),
  returned_on: day('退回日期', 'Returned on', { known: ['退单日期', '退单时间'] }),
  closed_on: moment('办结时间', 'Closed on', {
    known:
      spoken(`结案日期 结案时间 办结日期 实际办结日期 完成时间 完成日期 实际办结时间 处置完成时间 处理完成时间 办理完成时间 办毕时间 处置时间 处理时间 实际完成时间 回复时间
      反馈时间 办复日期 回复日期`),
  }),
  result: choice(
    '办理结果',
    'Result',
    {
      solved: [
        '解决',
        'Solved',
        ...spoken(
          '已解决 实际解决 基本解决 解决到位 解决完毕 处理到位 圆满解决 问题已解决 诉求已解决 整改到位 已整改 化解 已化解 办理到位',
        ),
      ],
      explained: [
        '解释',
        'Explained',
        ...spoken(
          '解释说明 已解释 解释疏导 宣传解释 已答复 解释到位 解释答复 已解释说明 已解释答复 做好解释 答复解释 沟通解释',
        ),
      ],
      passed_on: [
        '转办',
        'Passed on',
        ...spoken('转送 移交 已转办 移送 转交 已移交 转其他部门 转相关部门 已转交 转其他单位'),
      ],
      unfounded: [
        '不属实',
        'Unfounded',
        ...spoken('查无此事 诉求不属实 反映不实 不实 经查不属实 查无实据 未发现问题 情况不属实 经核实不属实'),
      ],
      unsolved: [
        '未解决',
        'Not solved',
        ...spoken('暂未解决 无法解决 暂无法解决 没有解决 未能解决 尚未解决 难以解决 未办成'),
      ],
    },
    {
      known: spoken(
        '处理结果 处置结果 解决情况 结果 办理结论 是否解决 处理情况 处置情况 解决与否 办结结果 处理结论 核查结果 办理结果说明',
      ),
    },
  ),
  satisfied: yesNo('是否满意', 'Satisfied', {
    known: spoken(
      '满意度 群众是否满意 满意评价 回访评价 满意情况 评价结果 市民评价 诉求人评价 群众满意度 市民满意度 评价 回访满意度 回访结果 诉求人满意度 回访是否满意 是否满意 回访满意情况',
    ),
    yes: ['非常满意', '基本满意', '较满意', '比较满意'],
    no: ['非常不满意', '较不满意'],
  }),
  follow_up_on: day('回访日期', 'Called back on', { known: ['回访时间'] }),
  ...everyEntry,
})

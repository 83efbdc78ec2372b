/** 信访事项: one thing that one person, or several together, bring before the office. */
import {
  choice,
  day,
  defineFields,
  idNumber,
  integer,
  personName,
  phone,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  no: text('信访编号', 'Petition number', {
    max: 60,
    known: spoken(
      '登记号 信访件编号 编号 受理编号 件号 信访件号 案件编号 登记编号 来件编号 交办编号 信访号 转办编号 信访登记号 信访流水号',
    ),
  }),
  channel: choice(
    '信访渠道',
    'Channel',
    {
      visit: [
        '来访',
        'Visit',
        ...spoken(
          '走访 上访 群众来访 个访 接访 当面来访 到访 来访登记 领导接访 下访 上门反映 群访 窗口接待 现场来访 信访接待 大厅接访 初访 走访来访',
        ),
      ],
      letter: ['来信', 'Letter', ...spoken('信件 群众来信 写信 信函 书信 寄信 人民来信 来函 信件来信')],
      online_system: [
        '信访系统',
        'Petition system',
        ...spoken(`网上信访 国家信访系统 信访信息系统 网上信访系统 网信 网上投诉 网上 网络 网信件 网络信访 信访平台 全国信访信息系统 阳光信访 阳光信访平台 手机信访 国家信访局网
        网上来件`),
      ],
      mayor_mailbox: [
        '市长信箱',
        "Mayor's mailbox",
        '县长信箱',
        '区长信箱',
        '书记信箱',
        '市长公开信箱',
        '领导信箱',
        '镇长信箱',
        '网上信箱',
        '政府信箱',
        '市长邮箱',
        '县长邮箱',
        '县委书记信箱',
        '镇长邮箱',
        '乡长信箱',
        '州长信箱',
        '县委书记县长信箱',
        '书记市长信箱',
        '主任信箱',
      ],
      phone: [
        '来电',
        'Telephone',
        ...spoken('电话 电话信访 热线来电 打电话 来电反映 电话反映 电话投诉 信访热线 群众来电 电话来访'),
      ],
    },
    {
      required: true,
      known: spoken(
        '信访形式 来源 渠道 信访方式 来源渠道 来件渠道 信访途径 来访方式 反映渠道 信访类别 信访类型 来信来访形式 反映方式 案件来源 信访来源',
      ),
    },
  ),
  received_on: day('收到日期', 'Received on', {
    required: true,
    known:
      spoken(`登记日期 来访日期 登记时间 收件日期 来访时间 收到时间 信访日期 来件日期 接访日期 接待日期 登信日期 收信日期 反映日期 来电日期 反映时间 接访时间 接待时间
      交办日期 初访日期 来信日期`),
  }),
  name: personName('信访人', 'Petitioner', {
    known: spoken(
      '信访人姓名 来访人 姓名 上访人 反映人 信访人（代表） 反映人姓名 投诉人 诉求人 来信人 信访群众 上访人姓名 来访人姓名 信访当事人 代表人 信访人（单位）',
    ),
  }),
  id_no: idNumber('身份证号', 'Identity number', { known: ['身份证号码', '证件号码', '公民身份号码'] }),
  phone: phone('联系电话', 'Telephone', { known: ['电话', '手机号', '联系方式', '手机号码'] }),
  persons: integer('涉及人数', 'Persons', {
    unit: '人',
    known: spoken('人数 来访人数 信访人数 上访人数 反映人数 群访人数 涉访人数 来访人次 参访人数 信访人次'),
  }),
  village: text('村(社区)', 'Village', {
    max: 60,
    searched: true,
    known: spoken(
      '居民区 村居 所属村社 村社区 社区 村 所在村（社区） 属地 户籍地 住址 家庭住址 常住地址 问题属地 所属村 所在社区 村（居） 信访人住址 事发地',
    ),
  }),
  matter: text('信访事项', 'Matter', {
    max: 500,
    searched: true,
    known:
      spoken(`反映事项 信访内容 反映问题 主要诉求 诉求内容 事由 反映内容 信访诉求 信访问题 信访诉求内容 诉求 主要问题 问题摘要 信访事由 反映的主要问题 上访事由 上访原因
      诉求事项 信访案件内容 内容摘要 问题简述 反映主要内容 主要反映内容 反映的主要内容 反映情况`),
  }),
  accepted_on: day('受理日期', 'Accepted on', {
    known: ['受理时间', '决定受理日期', '受理告知日期', '受理告知书日期', '出具受理告知书日期'],
  }),
  acceptance_due_on: day('受理期限', 'Acceptance due', { known: ['应受理日期', '受理截止日期', '受理时限'] }),
  refused_on: day('不予受理告知日期', 'Refused on', {
    known: ['不予受理日期', '不受理日期', '不予受理时间', '不予受理告知书日期'],
  }),
  handler: text('责任单位', 'Handled by office', {
    max: 60,
    searched: true,
    known: spoken(
      '承办单位 办理单位 责任部门 办理科室 承办部门 化解责任单位 牵头单位 主办单位 交办单位 处理单位 承办科室 有权处理机关 责任科室 主责单位 包案单位',
    ),
  }),
  reply_due_on: day('答复期限', 'Reply due', {
    known: spoken(
      '办理期限 办结期限 应办结日期 办理时限 答复时限 化解时限 办结时限 要求办结日期 到期日期 限办日期 应答复日期 规定办结日期',
    ),
  }),
  extended_on: day('延期批准日期', 'Extension approved on', {
    known: ['延长期限日期', '延期日期', '延长办理日期', '延期办理日期', '延期审批日期', '延期告知日期'],
  }),
  replied_on: day('答复日期', 'Replied on', {
    known: spoken(
      '回复日期 答复时间 回复时间 书面答复日期 办结日期 处理意见书日期 答复意见书日期 处理意见日期 出具答复日期 办结时间 办复日期 反馈日期 送达答复日期',
    ),
  }),
  answered_on_spot: yesNo('当场答复', 'Answered on the spot', {
    known: spoken(
      '现场答复 是否当场答复 当场办结 现场直接答复 当场解决 现场解决 是否现场答复 即时答复 是否当场解决',
    ),
  }),
  led_by: personName('接访包案领导', 'Led by', {
    known: spoken(
      '包案领导 接访领导 包案责任人 领导包案 接待领导 包保领导 包联领导 包案县领导 包案镇领导 接访人 包案人 包案化解领导 领办领导 化解责任人',
    ),
  }),
  resolved_on: day('化解日期', 'Resolved on', {
    known: spoken('化解时间 息访日期 案结事了日期 息诉罢访日期 息诉息访日期 化解销号日期 销号日期 案结日期'),
  }),
  satisfied: yesNo('是否满意', 'Satisfied', {
    known: spoken(
      '满意度 群众是否满意 满意评价 信访人是否满意 群众满意度 满意情况 群众评价 信访人评价 评价结果 满意与否',
    ),
  }),
  level: choice(
    '信访层级',
    'Level reached',
    {
      local: [
        '本级',
        'Local',
        ...spoken('本地 镇街 本街道 本镇 乡镇 街道 镇级 乡级 街道级 到镇 到街道 到乡 本县 乡镇级 镇街级'),
      ],
      county: [
        '赴县',
        'County',
        ...spoken('到县 区县 县级 赴区 去县 到区 区级 旗县级 县上访 县区级 赴旗 越级到县'),
      ],
      prefecture: [
        '去州',
        'Prefecture',
        ...spoken('赴市 到市 市级 去市 到州 赴州 地市级 州级 赴市州 市州 到盟 地级 越级到市'),
      ],
      province: [
        '赴省',
        'Province',
        ...spoken('到省 省级 去省 进省 省上访 省访 自治区 赴自治区 越级到省 赴省访 进省访'),
      ],
      beijing: [
        '进京',
        'Beijing',
        ...spoken('赴京 到京 国家级 进京访 去京 赴京访 到京上访 越级进京 北京 进京上访'),
      ],
    },
    {
      known: spoken('上访层级 层级 到访层级 走访层级 信访级别 上访级别 信访地点 越级情况 上访去向'),
    },
  ),
  collective: yesNo('集体访', 'Collective visit', {
    known: spoken(
      '是否集体访 集体上访 是否集访 群体访 集访 群体性上访 是否群体访 是否群访 集体信访 是否集体上访',
    ),
  }),
  major_impact: yesNo('影响重大', 'Major impact', {
    known: ['重大影响', '是否影响重大', '是否重大', '社会影响重大', '影响较大', '是否有重大影响'],
  }),
  malicious: yesNo('恶性事件', 'Malicious incident', {
    known: ['是否恶性', '恶性上访', '是否恶性事件', '极端上访', '恶性信访', '是否恶性上访', '极端行为'],
  }),
  repeat: yesNo('重复信访', 'Repeated', {
    known: spoken(
      '是否重复 重信重访 是否重复信访 重复访 重访 重复上访 重复来访 是否重信重访 是否重复访 重复件 是否重复上访',
    ),
  }),
  ...everyEntry,
})

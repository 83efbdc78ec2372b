/** 矛盾纠纷: one dispute between parties, from the day it was found to the day it was looked after again. */
import {
  choice,
  day,
  defineFields,
  idNumber,
  integer,
  link,
  money,
  personName,
  phone,
  text,
  yesNo,
} from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'

export const fields = defineFields({
  no: text('纠纷编号', 'Dispute number', {
    max: 60,
    known: spoken(
      '编号 案件编号 登记编号 调解编号 卷宗号 案号 序列号 档案编号 卷号 案卷编号 受理编号 调解案号 纠纷登记号 台账编号 案件号',
    ),
  }),
  found_on: day('发现日期', 'Found on', {
    required: true,
    known:
      spoken(`登记日期 排查日期 发现时间 登记时间 排查时间 发生日期 申请日期 接案日期 上报日期 纠纷发生日期 摸排日期 纠纷登记日期 排查登记日期 申请调解日期 接访日期 发生时间
      上报时间 收案日期 来访日期`),
  }),
  source: choice(
    '来源',
    'Source',
    {
      screening: [
        '排查',
        'Screening',
        ...spoken(
          '排查发现 主动排查 集中排查 日常排查 摸排 排查登记 走访排查 村居排查 自行排查 定期排查 大排查 专项排查 主动发现 自查 入户排查 矛盾排查 调解员排查 拉网式排查',
        ),
      ],
      application: [
        '申请',
        'Application',
        ...spoken(`当事人申请 申请调解 主动申请 依申请 当事人求助 群众求助 群众申请 来访申请 上门申请 群众来访 当事人来访 自愿申请 书面申请 口头申请 双方申请 一方申请
        当事人主动申请 上门求助`),
      ],
      petition: [
        '信访转入',
        'Petition',
        ...spoken(
          '信访 信访转办 信访移交 信访部门转入 信访交办 信访件 信访部门移交 信访案件 信访办转 群众信访 信访局转办 访调对接',
        ),
      ],
      court: [
        '法院委派',
        'Court',
        ...spoken(`委派 法院委托 委派调解 委托调解 诉前委派 诉前调解 人民法院委派 法院 法院移送 法院转入 法院诉前委派 诉调对接 法庭委托 法庭委派 法院移交 诉前委托 人民法院委托
        法院转来`),
      ],
      grid: [
        '网格上报',
        'Grid',
        ...spoken(
          '网格员上报 网格 网格排查 网格员发现 网格巡查 网格员 网格化平台 网格员排查 网格发现 网格员报告 网格摸排 网格员巡查 综治网格',
        ),
      ],
      police: [
        '公安移送',
        'Police',
        ...spoken(`派出所移交 派出所移送 派出所委托 警调对接 110联动 公安 公安机关 派出所 公安移交 公安委托 公安机关移送 派出所转来 派出所转入 110转 110警情 派出所转办
        公安转办`),
      ],
      other: [
        '其他',
        'Other',
        ...spoken(
          '其它 其他途径 部门移送 上级交办 部门转办 领导交办 上级转办 热线转办 部门移交 12345转办 司法局交办',
        ),
      ],
    },
    { required: true, known: ['纠纷来源', '来源渠道', '案件来源', '受理方式', '受理来源', '发现途径'] },
  ),
  petition: link('信访编号', 'Petition', {
    to: 'petition',
    known: ['信访件编号', '关联信访件', '转入信访件', '原信访件编号'],
  }),
  kind: text('纠纷类型', 'Kind of dispute', {
    max: 60,
    searched: true,
    known: spoken(
      '类型 纠纷类别 案件类型 矛盾类型 类别 纠纷种类 矛盾纠纷类型 矛盾类别 案件类别 纠纷性质 矛盾纠纷类别 纠纷分类',
    ),
    suggestions: [
      ['邻里纠纷', '邻里', '邻里关系'],
      ['婚姻家庭', '婚姻', '家庭', '婚姻家庭纠纷', '婚恋家庭'],
      ['征地拆迁', '征拆', '征地拆迁纠纷', '拆迁'],
      ['劳动争议', '劳资', '劳资纠纷', '劳动纠纷', '劳动争议纠纷'],
      ['合同纠纷', '合同'],
      ['物业纠纷', '物业', '物业管理', '物业管理纠纷'],
      ['损害赔偿', '损害赔偿纠纷', '人身损害'],
      ['山林土地', '山林土地纠纷', '土地山林', '山林权属'],
      ['宅基地', '宅基地纠纷', '房屋宅基地', '房屋宅基地纠纷'],
      ['交通事故', '道路交通事故', '道路交通事故纠纷', '交通事故纠纷'],
      ['医疗纠纷', '医患', '医疗', '医患纠纷'],
      ['消费纠纷', '消费'],
      ['环境污染', '环境污染纠纷'],
      ['其他纠纷', '其他', '其它'],
    ],
  }),
  village: text('村(社区)', 'Village', {
    max: 60,
    searched: true,
    known: spoken(
      '居民区 村居 所属村社 村社区 社区 村 发生地 属地 所属村居 所在村 所在社区 所属社区 纠纷发生地 发生村居 村（居） 村（社） 所属村 辖区',
    ),
  }),
  name: personName('当事人', 'Party', {
    known: spoken(
      '当事人姓名 姓名 申请人 当事人甲 双方当事人 纠纷当事人 申请人姓名 甲方当事人 双方姓名 纠纷双方 当事人双方 双方当事人姓名 纠纷当事人姓名 当事人（甲方） 主要当事人',
    ),
  }),
  id_no: idNumber('身份证号', 'Identity number', { known: ['身份证号码', '证件号码', '公民身份号码'] }),
  phone: phone('联系电话', 'Telephone', { known: ['电话', '手机号', '联系方式', '手机号码'] }),
  persons: integer('涉及人数', 'Persons', {
    unit: '人',
    known: spoken('人数 涉及人员数 当事人人数 涉及人员 涉纠人数 当事人数 涉及当事人数 参与人数 牵涉人数'),
  }),
  amount: money('涉及金额（元）', 'Amount', {
    known: spoken(
      '涉及金额 涉案金额 协议金额 标的额 协议涉及金额 赔偿金额 金额 涉案标的 标的金额 赔偿数额 补偿金额 调解金额 履行金额 争议金额 涉纠金额',
    ),
  }),
  matter: text('纠纷简要情况', 'Matter', {
    max: 1000,
    searched: true,
    known:
      spoken(`简要情况 纠纷情况 纠纷内容 案情 简要案情 事由 纠纷事由 基本情况 主要内容 纠纷概况 纠纷简况 矛盾纠纷情况 争议事项 纠纷经过 主要事实 矛盾概况 纠纷摘要 案件简介
      纠纷主要情况 争议焦点 矛盾纠纷内容 案由`),
  }),
  accepted_on: day('受理日期', 'Accepted on', {
    known: ['受理时间', '立案日期', '调解受理日期', '受理登记日期', '收案受理日期'],
  }),
  mediation_kind: choice(
    '调解方式',
    'Kind of mediation',
    {
      people: [
        '人民调解',
        "People's mediation",
        '民间调解',
        '调委会调解',
        '人民调解委员会调解',
        '人调',
        '民调',
        '人民调解组织',
        '村调委会调解',
        '调委会',
        '人民调解员调解',
        '镇调委会调解',
        '村居调解',
        '人民调委会',
        '专职调解员调解',
        '街道调委会调解',
      ],
      admin: [
        '行政调解',
        'Administrative mediation',
        ...spoken(
          '行政机关调解 治安调解 部门调处 部门调解 行调 行政部门调解 行政调处 公安调解 派出所调解 主管部门调解 职能部门调解 政府调解',
        ),
      ],
      judicial: [
        '司法调解',
        'Judicial mediation',
        ...spoken('法院调解 诉讼调解 司调 法庭调解 诉讼内调解 诉前司法调解 法官调解 人民法院调解'),
      ],
      lawyer: [
        '律师调解',
        'Mediation by a lawyer',
        '律师参与调解',
        '律师',
        '律师主持调解',
        '律师调处',
        '律调',
      ],
    },
    {
      known: spoken(
        '化解方式 调解类型 调解种类 调处方式 调解类别 调解形式 化解途径 调处形式 调解途径 调处类型 采用调解方式',
      ),
    },
  ),
  committee: text('调解组织', 'Mediation body', {
    max: 80,
    searched: true,
    known:
      spoken(`承办组织 调委会 调解委员会 调解单位 调处单位 责任单位 人民调解委员会 调解机构 调解组织名称 调处组织 调解室 主办单位 承办单位 化解单位 受理单位 责任部门
      调解主体 受理调委会`),
  }),
  mediator: text('调解员', 'Mediator', {
    max: 60,
    known: spoken(
      '承办人 人民调解员 调解人 调解人员 主持人 包案人 调解员姓名 主调解员 化解责任人 责任人 主持调解人 包保责任人 调处人 主持调解员 调解主持人 调解责任人',
    ),
  }),
  rights_told_on: day('权利义务告知日期', 'Rights told on', { known: ['告知日期'] }),
  mediation_due_on: day('调解期限', 'Mediation due', {
    known: ['调结期限', '办理期限', '化解期限', '调解时限', '调处期限', '化解时限', '应调结日期'],
  }),
  result: choice(
    '调解结果',
    'Result',
    {
      success: [
        '成功',
        'Agreed',
        ...spoken(`调解成功 达成协议 已达成协议 调成 化解成功 达成调解协议 达成口头协议 达成书面协议 已成功 已调成 调处成功 调解达成协议 签订协议 已签协议 双方和解 和解 调解已成
        协议达成 已调解成功 达成和解`),
      ],
      failure: [
        '不成',
        'Not agreed',
        ...spoken(
          '未成功 调解不成 不成功 失败 未达成协议 调解失败 调解未成 调解不成功 未调成 没有达成协议 未能达成协议 调解无果 调处不成 调处失败 未达成一致 协议未达成',
        ),
      ],
      withdrawn: [
        '撤回',
        'Withdrawn',
        ...spoken('撤回申请 当事人撤回 终止调解 申请人撤回 撤回调解 撤销申请 当事人撤回申请 终止'),
      ],
    },
    {
      known: spoken(
        '处理结果 结果 化解结果 调处结果 办理结果 调解情况 调解成效 是否成功 是否调解成功 调处情况 化解成效 调解效果 处理情况 是否达成协议',
      ),
    },
  ),
  agreement_form: choice(
    '协议形式',
    'Form of the agreement',
    {
      written: [
        '书面协议',
        'Written',
        ...spoken(
          '书面 调解协议书 书面调解协议 书面形式 纸质协议 签订书面协议 书面调解 书面协议书 人民调解协议书',
        ),
      ],
      oral: [
        '口头协议',
        'Oral, recorded',
        ...spoken('口头 口头协议登记 口头形式 口头调解 口头协议书 口头达成 口头约定'),
      ],
    },
    { known: spoken('协议类型 协议方式 协议书形式 达成协议形式 协议种类 协议书类型') },
  ),
  agreement_no: text('协议书编号', 'Agreement number', {
    max: 60,
    known: spoken(
      '调解协议书编号 协议编号 协议书文号 调解书编号 协议书号 调解协议编号 协议文号 人民调解协议书编号',
    ),
  }),
  resolved_on: day('化解日期', 'Resolved on', {
    known: spoken(
      '化解时间 调解日期 达成协议日期 调成日期 协议日期 调解成功日期 调解成功时间 调处日期 签订协议日期 达成协议时间 调解结束日期 和解日期 协议签订日期 调成时间',
    ),
  }),
  closed_on: day('办结日期', 'Closed on', {
    known: spoken('结案日期 办结时间 结案时间 终结日期 调结日期 终止日期 调解终结日期 完结日期 销号日期'),
  }),
  told_other_ways: yesNo('告知其他途径', 'Told of other ways', {
    known: spoken('是否告知其他途径 是否引导诉讼 引导其他途径 是否告知诉讼途径 告知诉讼权利 告知救济途径'),
  }),
  transferred_to: text('转入途径', 'Passed on to', {
    max: 80,
    known: spoken('转办去向 移送单位 转其他途径 移交单位 转办单位 移送去向 移送部门 引导途径 转处去向'),
  }),
  confirmed_on: day('司法确认日期', 'Confirmed by the court on', {
    known: spoken('司法确认时间 申请司法确认日期 裁定确认日期 确认日期 司法确认裁定日期 法院确认日期'),
  }),
  performed_on: day('履行日期', 'Performed on', {
    known: spoken(
      '协议履行日期 履行完毕日期 履行时间 履行完成日期 协议履行时间 兑现日期 履行到位日期 履约日期',
    ),
  }),
  follow_up_on: day('回访日期', 'Looked after on', { known: ['回访时间'] }),
  archived_on: day('归档日期', 'Filed on', {
    known: ['归档时间', '立卷日期', '卷宗归档日期', '立卷时间', '案卷归档日期'],
  }),
  turned_criminal: yesNo('是否民转刑', 'Turned criminal', {
    known: spoken(
      '民转刑 是否引发民转刑 民转刑案件 是否转为刑事案件 民间纠纷转刑事 民转刑情况 转刑事案件 有无民转刑 是否发生民转刑',
    ),
    yes: ['发生', '已发生'],
    no: ['未发生', '无民转刑'],
  }),
  ...everyEntry,
  entered_by: text('登记人', 'Entered by', {
    max: 60,
    known: ['经办人', '录入人', '填报人', '负责人员', '记录人'],
  }),
})

/** 机构队伍与人员: one body, team, site, person or post, from the day it began to the day it ended. */
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
import { kinds } from './kinds.ts'

export const fields = defineFields({
  name: text('名称', 'Name', {
    max: 120,
    required: true,
    searched: true,
    known:
      spoken(`姓名 名称（姓名） 姓名（名称） 名称/姓名 姓名/名称 机构名称 队伍名称 组织名称 人员姓名 机构（人员）名称 机构队伍名称 村（社区）名称 村居名称 村名 社区名称
      乡镇名称 部门名称 调解组织名称 调委会名称 人民调解委员会名称 调解员姓名 专班名称 专责组名称 小组名称 岗位名称 编制名称 网格名称 阵地名称 站点名称 联系点名称`),
  }),
  kind: choice('类别', 'Kind', kinds, {
    required: true,
    known: spoken(
      '类型 机构类别 机构类型 人员类别 人员类型 队伍类别 队伍类型 种类 性质 机构性质 组织类别 组织类型 岗位类别 编制类别 编制类型 机构（人员）类别',
    ),
  }),
  parent: text('上级机构', 'Parent', {
    max: 120,
    searched: true,
    known:
      spoken(`所在机构 所属机构 隶属机构 主管单位 隶属单位 上级单位 所在单位 所属单位 工作单位 单位 隶属关系 主管部门 所属部门 所在部门 设立单位 归属机构 所属领导小组
      所属组织 上级 村（社区） 村居 所属村（社区） 所在村（社区） 所在村 所属村居 所属乡镇 所在乡镇 所属调委会 所属调解组织 所在调委会`),
  }),
  head: personName('负责人', 'Head', {
    known: spoken('主任 组长 队长 站长 所长 主要负责人 负责人姓名 牵头人 主任姓名 组长姓名 牵头领导'),
  }),
  members: text('成员', 'Members', {
    max: 2000,
    lines: true,
    known: ['组成人员', '成员名单', '委员', '成员单位', '班子成员', '组员', '委员名单', '成员姓名'],
  }),
  headcount: integer('人数', 'Headcount', {
    unit: '人',
    known:
      spoken(`成员人数 人员数 人员数量 总人数 队员人数 委员人数 编制数 编制人数 编制名额 名额 数量 在编人数 实有人数 核定编制 核定编制数 转隶人数 转隶名额 转隶编制数
      转隶编制名额`),
  }),
  fulltime: yesNo('是否专职', 'Full-time', {
    known: spoken('专职 专兼职 专职/兼职 专职或兼职 专（兼）职 专职情况 是否专职人员 是否为专职 专兼职情况'),
    yes: ['专职', '全职'],
    no: ['兼职'],
  }),
  legal_qualified: yesNo('法律职业资格', 'Qualified in law', {
    known: spoken(
      '是否取得法律职业资格 是否具有法律职业资格 取得法律职业资格 法律职业资格证 法律职业资格证书 有无法律职业资格 是否通过法考 法考证书 国家统一法律职业资格',
    ),
    yes: ['已取得', '具有', '取得'],
    no: ['未取得', '不具有'],
  }),
  id_no: idNumber('身份证号', 'Identity number', {
    known: ['身份证号码', '公民身份号码', '身份证', '证件号码', '居民身份证号', '居民身份证号码'],
  }),
  phone: phone('联系电话', 'Telephone', {
    known: ['电话', '手机号', '手机', '联系方式', '手机号码', '电话号码', '办公电话'],
  }),
  basis_doc: text('设立依据', 'Basis', {
    max: 200,
    known: spoken('设立文件 批准文号 批准文件 成立文件 成立文号 聘任文件 文号 编制文号 核定文号'),
  }),
  active_from: day('设立日期', 'From', {
    known:
      spoken(`设立时间 成立日期 成立时间 组建日期 组建时间 聘任日期 聘任时间 聘用日期 聘期起 任职日期 任职时间 任命日期 到岗日期 上岗日期 入职日期 选任日期 核定日期
      批准日期 启用日期 建成日期 建成时间 挂牌日期 设立（聘任）日期 设立/聘任日期 起始日期 生效日期`),
  }),
  elected_on: day('换届日期', 'Elected on', {
    known: ['换届时间', '选举日期', '推选日期', '本届起始日期', '最近换届日期', '最近一次换届日期'],
  }),
  term_due_on: day('任期届满日期', 'Term ends', {
    known: ['任期至', '届满日期', '任期截止', '任期届满', '任期止'],
  }),
  adjusted_on: day('调整日期', 'Adjusted on', { known: ['变更日期', '调整时间', '变更时间', '更名日期'] }),
  transferred_on: day('转隶日期', 'Transferred on', {
    known: ['转隶时间', '划转日期', '划转时间', '编制划转日期', '编制转隶日期'],
  }),
  transferred_to: text('转隶去向', 'Transferred to', {
    max: 120,
    known: spoken(
      '去向 转入单位 转入机构 转隶至 转隶到 转隶单位 划转至 划转单位 接收单位 划入单位 转往单位 转隶去向单位 调入单位',
    ),
  }),
  active_to: day('撤销日期', 'To', {
    known:
      spoken(`撤销时间 离岗日期 离岗时间 离任日期 离任时间 离职日期 解聘日期 解聘时间 聘期止 免职日期 卸任日期 退出日期 撤并日期 停用日期 终止日期 终止时间 注销日期
      撤销（离岗）日期 撤销/离岗日期`),
  }),
  ...everyEntry,
})

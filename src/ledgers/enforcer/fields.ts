/** 执法主体与执法人员证件: one body that may enforce, or one person with the certificate that lets them. */
import { choice, day, defineFields, idNumber, phone, text, yesNo } from '#kernel/fields/index.ts'
import { spoken } from '#kernel/label.ts'
import { everyEntry } from '#ledgers/every-entry.ts'
import { bases, kinds } from './words.ts'

export const fields = defineFields({
  kind: choice('类别', 'Kind', kinds, {
    required: true,
    known: spoken(
      '类型 人员类别 人员类型 证件类别 证件类型 证件种类 执法人员类别 登记类别 种类 主体（人员）类别',
    ),
  }),
  name: text('姓名（名称）', 'Name', {
    max: 120,
    required: true,
    searched: true,
    known:
      spoken(`姓名 名称 姓名/名称 名称（姓名） 人员姓名 执法人员姓名 执法人员 持证人 持证人姓名 监督人员姓名 执法主体名称 执法主体 主体名称 行政执法主体 行政执法主体名称
      执法单位名称 行政执法单位名称 执法机关名称 机关名称`),
  }),
  unit_name: text('单位', 'Body', {
    max: 120,
    searched: true,
    known:
      spoken(`单位名称 所在单位 所属单位 工作单位 执法单位 执法部门 执法机构 所在机构 所属机构 所在部门 所属部门 部门 所属执法主体 所在执法单位 所属执法单位 所在队伍
      执法队伍 所属队伍 主管部门 委托机关 执法机关 所在执法机关 归属单位 任职单位 单位全称 供职单位 所在大队 所属中队`),
  }),
  id_no: idNumber('身份证号', 'Identity number', {
    known: spoken('身份证号码 公民身份号码 身份证 居民身份证号 居民身份证号码 身份号码 身份证件号码'),
  }),
  phone: phone('联系电话', 'Telephone', {
    known: ['电话', '手机号', '手机', '联系方式', '手机号码', '电话号码', '监督电话'],
  }),
  position: text('职务', 'Position', {
    max: 60,
    known: spoken(
      '岗位 执法岗位 工作岗位 职务职级 职级 岗位职务 职务（岗位） 现任职务 行政职务 岗位名称 所任职务 工作职务',
    ),
  }),
  domain: text('执法领域', 'Field', {
    max: 200,
    known: spoken(
      '执法类别 执法范围 领域 执法类型 执法职权 执法门类 执法种类 执法事项 业务领域 执法业务领域 行政执法类别',
    ),
  }),
  basis: choice('执法权来源', 'Basis', bases, {
    known: spoken(
      '执法依据 主体性质 主体类型 主体类别 执法主体性质 执法主体类型 执法主体类别 主体资格来源 执法权依据 资格来源 执法方式',
    ),
  }),
  established_on: day('主体确认日期', 'Confirmed on', {
    known: spoken('确认日期 确认时间 主体公告日期 资格确认日期 设立日期 成立日期 授权日期 委托日期'),
  }),
  exam_on: day('资格考试日期', 'Examined on', {
    known: ['考试日期', '考试时间', '资格考试时间', '参加考试日期', '参考日期'],
  }),
  exam_passed: yesNo('资格考试合格', 'Passed', {
    known:
      spoken(`考试结果 是否合格 考试是否合格 考试是否通过 资格考试结果 是否通过考试 考试合格 是否通过资格考试 资格考试是否合格 考试情况 考核结果 考试成绩是否合格 资格考试
      考试通过情况`),
  }),
  applied_on: day('申请日期', 'Applied on', {
    known: ['申请时间', '申报日期', '申报时间', '报名日期', '申领时间'],
  }),
  cert_no: text('证件编号', 'Certificate number', {
    max: 60,
    searched: true,
    known:
      spoken(`证号 证件号 证件号码 执法证号 执法证号码 执法证编号 执法证件号 执法证件号码 执法证件编号 行政执法证号 行政执法证编号 行政执法证件编号 行政执法证件号 监督证号
      执法监督证号 证书编号 证书号 资格证号 执法资格证号 执法证 行政执法证件号码 行政执法证号码 执法证件编码 证件编码 执法证编码 资格证编号`),
  }),
  cert_issued_on: day('发证日期', 'Issued on', {
    known:
      spoken(`发证时间 申领日期 领证日期 领证时间 取证日期 取证时间 签发日期 颁证日期 发放日期 制证日期 证件发放日期 办证日期 有效期起 证件有效期起 首次发证日期 取得日期
      取得执法证日期 制发日期 核发日期 证件签发日期 执法证发放日期 颁发日期`),
  }),
  cert_expires_on: day('有效期至', 'Expires on', {
    known:
      spoken(`有效期止 有效期 有效日期 有效期限 到期日期 到期时间 失效日期 证件有效期 证件有效期至 证件有效期止 证件到期日期 有效截止日期 有效期截止 证件截止日期 有效期到
      证书有效期 截止日期 执法证有效期 失效时间`),
  }),
  renewed_on: day('换证日期', 'Renewed on', { known: ['换发日期', '换证时间', '换发时间', '证件换发日期'] }),
  inspected_on: day('年审日期', 'Inspected on', {
    known: spoken(
      '年检日期 年审时间 年检时间 审验日期 年度审验日期 证件审验日期 年审注册日期 审验时间 注册日期 证件年审日期',
    ),
  }),
  front_line: yesNo('是否一线', 'Front line', {
    known: spoken(
      '一线 一线执法 是否一线执法 是否一线执法人员 一线执法人员 一线人员 是否为一线 是否一线人员 是否在一线 是否一线岗位 一线岗位 执法一线',
    ),
    yes: ['一线', '一线执法'],
    no: ['非一线', '内勤', '机关'],
  }),
  legal_background: yesNo('法律专业背景', 'Studied law', {
    known: spoken(
      '法律专业 法学专业 法律背景 是否法律专业 是否法学专业 是否法律专业背景 是否具有法律背景 是否有法律专业背景 是否具有法律专业背景 法学背景',
    ),
    yes: ['法学', '法律'],
    no: ['非法学', '非法律'],
  }),
  legal_qualified: yesNo('法律职业资格', 'Qualified in law', {
    known: spoken(
      '是否取得法律职业资格 是否具有法律职业资格 法律职业资格证 法律职业资格证书 有无法律职业资格 是否通过法考',
    ),
    yes: ['已取得', '具有', '取得'],
    no: ['未取得', '不具有'],
  }),
  published_on: day('公示日期', 'Published on', {
    known: spoken('公示时间 公开日期 公开时间 公告日期 公告时间 公布日期 信息公示日期 社会公示日期'),
  }),
  registered_in_platform_on: day('录入监督平台日期', 'In the platform since', {
    known:
      spoken(`录入监督平台时间 录入平台日期 录入平台时间 平台录入日期 平台录入时间 录入日期 录入时间 录入执法监督平台日期 录入执法监督平台时间 录入行政执法监督平台日期
      执法监督平台录入日期 信息录入日期 平台登记日期 入库日期 录入系统日期`),
  }),
  in_platform: yesNo('是否录入监督平台', 'In the platform', {
    known: spoken(
      '是否录入平台 录入平台 平台录入 平台录入情况 录入监督平台 是否录入执法监督平台 是否录入行政执法监督平台 录入平台情况',
    ),
    yes: ['已录入', '录入'],
    no: ['未录入'],
  }),
  suspended_on: day('暂扣日期', 'Suspended on', {
    known: ['暂扣时间', '停用日期', '暂停日期', '暂停执法日期'],
  }),
  resumed_on: day('恢复日期', 'Resumed on', { known: ['恢复时间', '返还日期', '恢复执法日期'] }),
  revoked_on: day('注销日期', 'Revoked on', {
    known: spoken(
      '注销时间 收回日期 收回时间 收缴日期 清理日期 清理时间 吊销日期 撤销日期 缴销日期 回收日期 证件注销日期 离岗日期 调离日期 退出日期',
    ),
  }),
  revoke_reason: text('注销原因', 'Why revoked', {
    max: 200,
    known: spoken(
      '收回原因 清理原因 离岗原因 注销事由 注销理由 变动原因 注销说明 收回理由 清理事由 吊销原因',
    ),
  }),
  ...everyEntry,
})

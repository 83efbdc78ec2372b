/** The words that offices write for bodies, officers and supervisors, and for whence their power comes. */
import { spoken } from '#kernel/label.ts'

export const kinds = {
  subject: [
    '执法主体',
    'Enforcement body',
    ...spoken(`行政执法主体 执法单位 行政执法单位 执法机关 行政执法机关 执法部门 行政执法部门 法定行政机关 受委托执法组织 授权组织 行政执法机构 执法机构 行政机关 执法主体单位
    执法队伍 法定主体`),
  ],
  officer: [
    '执法人员',
    'Officer',
    ...spoken(`行政执法人员 综合行政执法人员 综合执法人员 执法队员 执法员 一线执法人员 持证执法人员 行政执法证 执法证 持证人员 在编执法人员 行政执法队员 执法干部 执法证人员
    行政执法证件 持证执法员 正式执法人员`),
  ],
  supervisor: [
    '执法监督人员',
    'Supervisor',
    ...spoken(
      '行政执法监督人员 监督人员 执法监督员 行政执法监督员 执法监督 行政执法监督证 执法监督证 监督员 监督证 行政执法监督 执法监督证人员 行政执法监督证件',
    ),
  ],
  auxiliary: [
    '执法辅助人员',
    'Auxiliary',
    ...spoken(
      '辅助人员 行政执法辅助人员 辅助执法人员 协管员 协管人员 协管 辅助执法队员 执法协管员 辅助 辅助执法 编外辅助人员 辅助队员 执法辅助 城管协管员 辅助岗',
    ),
  ],
} as const

export const bases = {
  statutory: ['法定', 'Statutory', '法定行政机关', '行政机关', '法定职权', '法定主体', '法律规定'],
  authorised: [
    '授权',
    'Authorised',
    ...spoken('法律法规授权 法律法规授权组织 授权组织 法律授权 赋权 省政府赋权'),
  ],
  entrusted: ['委托', 'Entrusted', '受委托', '依法委托', '委托组织', '受委托组织', '委托执法', '行政委托'],
} as const

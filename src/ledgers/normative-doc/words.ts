/** The words that offices write for issuers, reviewers, opinions and outcomes. */

export const levels = {
  government: [
    '县级以上政府',
    'Government',
    '政府',
    '县政府',
    '区政府',
    '市政府',
    '政府及政府办公室',
    '政府办公室',
    '县级',
  ],
  department: ['部门', 'Department', '政府部门', '县直部门', '工作部门', '区级部门', '县级部门'],
  township: ['乡镇街道', 'Township', '乡镇', '街道', '镇', '乡', '镇街', '乡镇政府', '街道办事处'],
} as const

export const fairness = {
  sound: [
    '符合',
    'Sound',
    '通过',
    '无影响',
    '不影响公平竞争',
    '不具有排除限制竞争效果',
    '可以出台',
    '符合标准',
  ],
  exception: ['适用例外规定', 'Exception', '例外', '例外规定', '适用例外'],
  amended: ['修改后符合', 'Sound once amended', '修改后通过', '调整后出台', '修改后出台'],
  not_concerned: ['不涉及', 'Not concerned', '无需审查', '不需要审查', '不需审查', '不适用'],
  refused: ['不符合', 'Refused', '不得出台', '不通过', '不予出台', '停止制定'],
} as const

export const opinions = {
  lawful: [
    '合法',
    'Lawful',
    '通过',
    '同意',
    '审查通过',
    '审核通过',
    '合法有效',
    '无意见',
    '符合规定',
    '同意印发',
    '合法合规',
  ],
  lawful_if_amended: [
    '修改后合法',
    'Lawful once amended',
    '修改后通过',
    '建议修改',
    '修改后同意',
    '修改完善',
    '需修改',
    '修改后印发',
    '应当修改',
    '修改后提交审议',
  ],
  unlawful: [
    '不合法',
    'Unlawful',
    '不通过',
    '未通过',
    '不同意',
    '不予通过',
    '违法',
    '审查不通过',
    '不予制定',
    '退回',
  ],
} as const

export const reviewers = {
  legal_office: [
    '法制机构',
    'Legal office',
    '司法所',
    '司法局',
    '法制办',
    '法制科',
    '法规科',
    '政策法规科',
    '合法性审核机构',
    '合法性审查办公室',
    '法制部门',
    '法制审核机构',
    '党政办',
  ],
  counsel: ['法律顾问', 'Legal counsel', '顾问律师', '律师', '公职律师', '外聘律师', '政府法律顾问'],
} as const

export const filings = {
  accepted: ['准予备案', 'Accepted', '同意备案', '予以备案', '准予', '备案'],
  corrected: ['纠正', 'Corrected', '改正后备案', '责令改正', '改正后准予备案', '要求修改', '建议纠正'],
  revoked: ['撤销', 'Revoked', '不予备案', '责令撤销', '建议废止'],
} as const

export const outcomes = {
  kept: ['继续有效', 'Kept', '保留', '有效', '继续施行', '拟继续有效', '继续执行', '继续实施'],
  amended: ['修改', 'Amended', '拟修改', '予以修改', '修订', '已修改', '修改后继续有效'],
  repealed: ['废止', 'Repealed', '予以废止', '拟废止', '宣布废止', '已废止', '明令废止'],
  expired: ['失效', 'Expired', '宣布失效', '自然失效', '已失效', '到期失效'],
} as const

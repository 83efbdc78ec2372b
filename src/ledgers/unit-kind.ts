/** What kind of unit a name speaks of, by its last word: 城关镇 is a township, 县教育局 a department. */
import { choice } from '#kernel/fields/index.ts'

const kinds = {
  township: ['乡镇(街道)', 'Township or street', '乡镇', '街道', '乡镇街道', '镇街', '镇(街道)'],
  department: ['部门', 'Department', '县直部门', '区直部门', '市直部门', '政府部门', '部门单位', '职能部门'],
  government: ['政府', 'Government', '县级政府', '本级政府', '区政府', '县政府', '市政府', '人民政府'],
  village: ['村(社区)', 'Village', '村', '社区', '村居'],
  enterprise: ['企业', 'Enterprise', '公司', '企事业单位'],
  other: ['其他', 'Other', '其它'],
} as const

export type UnitKind = keyof typeof kinds

export const unitKind = (zh: string, en: string, known: readonly string[]) => choice(zh, en, kinds, { known })

const endings: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:村民委员会|居民委员会|村委会|居委会|社区|村)$/, 'village'],
  [/(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?$/, 'township'],
  [/(?:省|州|市|县|区|旗)(?:人民政府|政府)?$/, 'government'],
  [/(?:公司|集团|厂|店|合作社|商行|银行)$/, 'enterprise'],
  [/(?:局|委|委员会|办|办公室|厅|部|中心|支队|大队|中队|队|站|所|院|馆|处|会)$/, 'department'],
]

/** Null where nothing is named. */
export function unitKindOf(name: string | null | undefined): UnitKind | null {
  if (!name) return null
  return endings.find(([ending]) => ending.test(name))?.[1] ?? 'other'
}

/** The units that one cell names: 城关镇、大川镇，县教育局. */
export const unitsNamed = (cell: string): string[] =>
  cell
    .split(/[、，,;；\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

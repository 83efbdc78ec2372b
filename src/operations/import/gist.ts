/**
 * What a heading says, whatever words the office chose for it: 召开时间 is 召开日期, 牵头科室 is 牵头单位, 是否完成 is
 * 完成情况. Two headings of one gist may mean one field; they need not.
 */
import { bare } from '#kernel/raw.ts'

/** The heading whole, and each of its readings where a bracket or a stroke offers a choice: 培训（学习）时间. */
export function gistsOf(heading: string): string[] {
  const name = bare(heading)
  const readings = [
    name.replace(/[()（）]/g, ''),
    name.replace(/[(（][^)）]*[)）]/g, ''),
    ...[...name.matchAll(/^(.*)[(（]([^)）]*)[)）](.*)$/g)].map(([, , inner, after]) => `${inner}${after}`),
    ...(name.includes('/') ? name.split('/') : []),
  ]
  return [...new Set(readings.map(gistOf).filter((gist) => [...gist].length >= 2))]
}

const gistOf = (name: string): string => rules.reduce((gist, [from, to]) => gist.replace(from, to), name)

const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:是否|有无|目前|当前|现在|所在|所属|具体|本人|实际|主要|开展|组织)+/, ''],
  [/(?:情况|与否|的)$/, ''],
  [/村\(?社区\)?|村居|村社|社区村|行政村/g, '村'],
  [/(?:服务|聘用|聘任|合同|有效)?期限|聘期|任期|起止(?:时间|日期)?/, '期'],
  [/(?:自|起|开始|始)(?:日期|时间|日)?$/, '起'],
  [/(?:至|止|结束|终止|终)(?:日期|时间|日)?$/, '止'],
  [/(?:日期|时间|之日|年月日|时点)$/, '日'],
  [/(?:科室|处室|部门|机构|股室|站所)$/, '单位'],
  [/(?:姓名|名字)$/, '名'],
  [/(?:号码|编号)$/, '号'],
  [/(?:联系方式|联系电话|手机号?|移动电话)$/, '电话'],
  [/(?:身份证号?|公民身份号|证件号)$/, '身份证'],
  [/(?:类别|种类|类型|性质|分类)$/, '类'],
  [/(?:形式|载体|方法)$/, '方式'],
  [/(?:课时|时长|学时数)$/, '学时'],
  [/(?:人数|人次|人员数)$/, '人数'],
  [/(?:进展|进度|状态|现状)$/, '状态'],
  [/(?:说明|备考)$/, '备注'],
  [/^(?:参加|参会|到会|参与|参训|受教育|出席)/, '参加'],
  [/^(?:结案|办结|完成)(?=日)/, '办结'],
]

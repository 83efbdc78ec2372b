/**
 * Supreme Court on the application of the Administrative Litigation Law.
 */
import { defineStatute, limit } from '../statute.ts'

export const administrativeLitigationInterpretation = defineStatute({
  title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
  number: '法释〔2018〕1号',
  since: '2018-02-08',
  source: 'text',
  confidence: 0.97,
  limits: {
    'litigation.sue.untold': limit({
      label: '未告知起诉期限时的最长起诉期限',
      article: '第六十四条',
      from: '知道或应当知道行政行为内容之日',
      actor: '原告',
      kind: 'limitation',
      versions: [{ since: '2018-02-08', amount: 1, unit: 'year' }],
    }),
    'litigation.retrial.apply': limit({
      label: '申请再审',
      article: '第一百一十条',
      from: '裁判发生法律效力之日',
      actor: '当事人',
      kind: 'limitation',
      versions: [{ since: '2018-02-08', amount: 6, unit: 'month' }],
    }),
    'litigation.exec.apply': limit({
      label: '申请执行生效裁判',
      article: '第一百五十三条',
      from: '履行期间最后一日',
      actor: '权利人',
      kind: 'limitation',
      versions: [{ since: '2018-02-08', amount: 2, unit: 'year' }],
    }),
    'litigation.advice.normdoc': limit({
      label: '书面答复法院关于规范性文件的司法建议',
      article: '第一百四十九条',
      from: '收到司法建议之日',
      actor: '规范性文件制定机关',
      versions: [{ since: '2018-02-08', amount: 60, unit: 'day' }],
    }),
  },
})

/** docs/indicators.md: every indicator with its unit, its basis and its readings, in the words of its declaration. */
import { basisWords, readingsOf } from '#kernel/basis.ts'
import type { Ledger } from '#kernel/ledger.ts'
import type { Indicator } from '#kernel/tally.ts'
import { yearPeriod } from '#kernel/where.ts'
import { catalogue } from '#ledgers/index.ts'

const kinds = {
  flow: '期内发生',
  stock: '期末存量',
  amount: '数额',
  rate: '比率',
  change: '变化',
  target: '规定值',
}
/** Any year will do: the basis is the same in each. */
const year = 2025

export function indicatorsPage(): string {
  const count = catalogue.indicators.size
  return [
    '# 指标目录 Indicators',
    `由声明生成（\`npm run docs:indicators\`），共 ${count} 项，分属 ${catalogue.ledgers.length} 个台账。口径以 ${year} 年度为例。`,
    `Generated from the declarations: ${count} indicators of ${catalogue.ledgers.length} ledgers. The basis is given for ${year}.`,
    ...catalogue.ledgers.map(ledgerSection),
  ]
    .join('\n\n')
    .concat('\n')
}

const ledgerSection = (ledger: Ledger): string =>
  [
    `## ${ledger.zh} ${ledger.en} \`${ledger.id}\``,
    '',
    '| 指标 | 名称 | Name | 类别 | 单位 | 口径 |',
    '|---|---|---|---|---|---|',
    ...Object.values(ledger.indicators).flatMap(rows),
  ].join('\n')

const rows = (indicator: Indicator): string[] =>
  readingsOf(indicator).map((reading, index) => {
    const basis = basisWords(catalogue, reading, yearPeriod(year), 'zh')
    const named =
      index === 0
        ? [`\`${indicator.id}\``, [indicator.zh, ...indicator.aliases].join('；'), indicator.en]
        : [
            `↳ \`${reading.basis}\``,
            indicator.bases![reading.basis!]!.zh,
            indicator.bases![reading.basis!]!.en,
          ]
    return `| ${[...named, kinds[reading.kind], reading.unit, basis].map(cell).join(' | ')} |`
  })

const cell = (words: string): string => words.replaceAll('|', '\\|')

// A report of another year goes on as a draft of this one, on a real database.
import { beforeAll, expect, test } from 'vitest'
import { operator } from '#operations/access.ts'
import { open } from '#operations/open.ts'
import { readReport } from '#reading/read.ts'
import { noPostgres, street, type TestProduct, testProduct } from '#test/product.ts'
import { continueReport } from './continued.ts'
import { readDraft } from './draft.ts'

let product: TestProduct
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  if (noPostgres()) return
  product = await testProduct((close) => void closing.push(close))
  for (const received_on of ['2025-01-15', '2025-06-20']) {
    await open(product, operator, product.catalogue.kindAt('petition')!, {
      office: street.code,
      values: { channel: 'visit', received_on, persons: 2, matter: '反映噪声扰民' },
    })
  }
  return async () => {
    for (const close of closing) await close()
  }
})

async function continued(said: string, head = ['某某街道2024年度法治政府建设情况报告']) {
  const text = [...head, '一、主要举措和成效', said].join('\n')
  const report = readReport(text, product.catalogue)
  const made = await continueReport(product, operator, report, { unit: street.code, year: 2025 })
  const { blocks, figures, todo } = await readDraft(product, operator, made.id)
  const lines = blocks.map(
    ({ words, content }) =>
      words +
      content.map((piece) => ('text' in piece ? piece.text : `[${figures[piece.figure]!.printed}]`)).join(''),
  )
  return { ...made, lines, todo }
}

test.skipIf(noPostgres())(
  'a figure is printed as the ledgers have it, without the 近 and 余 of last year',
  async () => {
    const { lines } = await continued('2024年，接待群众来访近30件。')
    expect(lines).toContain('2025年，接待群众来访[2件]。')
  },
)

test.skipIf(noPostgres())(
  'a figure of a ledger without entries of the year stays a text and is listed',
  async () => {
    const { lines, unsupported, todo } = await continued('2024年，接待群众来访30件，制发行政规范性文件6件。')
    expect(lines).toContain('2025年，接待群众来访[2件]，制发行政规范性文件6件。')
    expect(unsupported.map(({ quote }) => quote)).toEqual(['6件'])
    expect(todo.map(({ zh }) => zh).join('')).toContain('“6件”没有台账记录支持')
  },
)

test.skipIf(noPostgres())('a figure that the text gives twice with two values is not taken', async () => {
  const { taken, unsupported } = await continued('2024年，接待群众来访30件。全年接待群众来访31件。')
  expect(taken).toBe(0)
  expect(unsupported.map(({ quote }) => quote)).toEqual(['30件', '31件'])
})

test.skipIf(noPostgres())(
  'what stands above the title and under the text is the document’s own and is not copied',
  async () => {
    const { lines } = await continued('2024年，依法履职。\n特此报告。\n某某街道办事处\n2025年1月20日', [
      '日期：2025-01-21',
      '某某街道办事处',
      '2024年度法治政府建设工作报告',
      '县人民政府：',
    ])
    expect(lines).toEqual(['主要举措和成效', '2025年，依法履职。', '特此报告。'])
  },
)

test.skipIf(noPostgres())('a report of no year is not continued', async () => {
  const report = readReport('一、主要举措\n依法履职。', product.catalogue)
  await expect(
    continueReport(product, operator, report, { unit: street.code, year: 2025 }),
  ).rejects.toMatchObject({ code: 'usage' })
})

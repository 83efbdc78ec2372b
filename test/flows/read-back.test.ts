/** Reports composed from the demonstration and read like anybody's: whatever the file, exactly their figures come back, under their indicators, and there is nothing to mend. */
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '#checks/run.ts'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { readReport } from '#reading/read.ts'
import { textOf } from '#reading/source/source.ts'
import { composeReport } from '#reports/annual/report.ts'
import { writeDocx } from '#reports/document/docx.ts'
import { writeHtml } from '#reports/document/html.ts'
import { findChromium, writePdf } from '#reports/document/pdf.ts'
import { type FigureRef, figuresOf, type OfficialDocument } from '#reports/document/tree.ts'
import { forgetUnits } from '#store/units.ts'
import { noPostgres, testProduct } from '#test/product.ts'
import { county, everyOffice } from '../../samples/county/index.ts'
import { loadDemonstration, loadFive } from '../../samples/demonstration.ts'
import { five } from '../../samples/figures/index.ts'
import { missedIn } from '../checks/caught.ts'

const chromium = await findChromium(process.env.PATH ?? '')

const written: Readonly<Record<string, (document: OfficialDocument) => Promise<Uint8Array>>> = {
  html: async (document) => Buffer.from(writeHtml(document)),
  docx: async (document) => writeDocx(document),
  ...(chromium && {
    pdf: async (document: OfficialDocument) => {
      const printed = await writePdf(document)
      if ('refused' in printed) throw new Error(printed.refused.en)
      return printed.pdf
    },
  }),
}

/** Two offices of the county, the county itself and the five. */
const reporting = [
  ...everyOffice.slice(1, 3).map(({ code }) => ({ unit: code, year: 2025 })),
  { unit: county.code, year: 2025 },
  ...five.map(({ unit, year }) => ({ unit: unit.code, year })),
]

/** As printed: 下降6.4% is -6.4. */
const valueOf = ({ printed }: FigureRef): number =>
  Number(/\d+(?:\.\d+)?/.exec(printed)![0]) * (/^下降|^减少/.test(printed) ? -1 : 1)

/** The part of a figure that one kind of entries makes has no indicator of its own. */
const isPart = ({ anchor, indicator }: FigureRef) => anchor !== `figure-${indicator}`

/** The document's own word for the part on the principals' duty. */
const roleOf = (role: string) => (role === 'leadership' ? 'principals' : role)

describe.skipIf(noPostgres())('a composed report', () => {
  let close: () => Promise<void>
  const composed: OfficialDocument[] = []
  beforeAll(async () => {
    const product = await testProduct((closing) => void (close = closing))
    await product.sql`truncate unit, journal, chain cascade`
    forgetUnits(product.sql)
    await loadDemonstration(product)
    await loadFive(product)
    for (const request of reporting) composed.push((await composeReport(product, operator, request)).document)
    return () => close()
  }, 240_000)

  test.each(Object.keys(written))(
    'is read back from %s to its figures, each under its indicator, and to its parts; the checks call nothing in it wrong',
    async (kind) => {
      for (const document of composed) {
        const report = readReport(await textOf(Buffer.from(await written[kind]!(document))), catalogue)
        const figures = figuresOf(document)
        expect(report.figures.map(({ value }) => value)).toEqual(figures.map(valueOf))
        const misnamed = report.figures.filter(
          ({ indicator }, at) =>
            indicator !== figures[at]!.indicator && !(indicator === null && isPart(figures[at]!)),
        )
        expect(misnamed.map(({ quote, measure, indicator }) => [measure, quote, indicator])).toEqual([])
        expect(report.sections.map(({ role }) => role)).toEqual([
          'opening',
          ...document.body.flatMap((block) =>
            block.kind === 'heading' && block.role ? [roleOf(block.role)] : [],
          ),
        ])
        expect([report.unit_name, report.year]).toEqual([
          document.organs[0]!.normalize('NFKC'),
          document.year,
        ])
        const wrong = check(report, { history: [], peers: [], ledgers: null, today: '2026-06-30' }).filter(
          ({ severity }) => severity !== 'question',
        )
        expect(wrong.map(({ rule, quote }) => [rule, quote])).toEqual([])
      }
    },
    240_000,
  )

  test('shows nineteen of twenty faults that are planted in it', async () => {
    const texts = await Promise.all(composed.map((document) => textOf(Buffer.from(writeHtml(document)))))
    const { planted, missed } = missedIn(texts, 31)
    expect(planted).toBeGreaterThan(30)
    expect(missed.length / planted, missed.join('\n')).toBeLessThanOrEqual(0.05)
  }, 120_000)
})

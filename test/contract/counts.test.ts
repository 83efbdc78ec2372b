/** Running counts equal a full count, after any mixture of opening, correcting, stepping, importing and undoing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '#ledgers/index.ts'
import { operator } from '#operations/access.ts'
import { correct, takeStep } from '#operations/change.ts'
import { importFile } from '#operations/import/import.ts'
import { undoImport } from '#operations/import/undo.ts'
import { open } from '#operations/open.ts'
import { settleKept } from '#store/kept.ts'
import { noPostgres, street, type TestProduct, testProduct, town } from '../product.ts'

const petition = catalogue.kindAt('petition')!

const rows = async ({ sql }: TestProduct) => ({
  units:
    await sql`select tally, year, office, value, entries from kept where county = '990101' and (value <> 0 or entries <> 0) order by tally, year, office`,
  county:
    await sql`select tally, year, value, entries from kept_county where county = '990101' and (value <> 0 or entries <> 0) order by tally, year`,
})

async function recounted(product: TestProduct) {
  await product.sql.begin(async (tx) => {
    await tx`delete from kept_definition`
    await settleKept(tx, catalogue)
  })
  return rows(product)
}

const day = fc.constantFrom('2024-12-31', '2025-01-01', '2025-06-30', '2025-12-31', '2026-01-01')
const act = fc.oneof(
  fc.record({
    act: fc.constant('open' as const),
    on: day,
    channel: fc.constantFrom('visit', 'letter', 'online_system'),
    persons: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ act: fc.constant('accept' as const), which: fc.nat(), on: day }),
  fc.record({
    act: fc.constant('correct' as const),
    which: fc.nat(),
    on: day,
    persons: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ act: fc.constant('import' as const), many: fc.integer({ min: 1, max: 5 }), on: day }),
  fc.record({ act: fc.constant('undo' as const), which: fc.nat() }),
)

test.skipIf(noPostgres())(
  'whatever is done',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
        let close = async () => {}
        const product = await testProduct((end) => (close = end))
        try {
          const entries: { id: string; version: number }[] = []
          const batches: string[] = []
          for (const [turn, each] of acts.entries()) await perform(product, each, turn, entries, batches)
          const kept = await rows(product)
          expect(kept).toEqual(await recounted(product))
        } finally {
          await close()
        }
      }),
      { numRuns: 12 },
    )
  },
  180_000,
)

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

async function perform(
  product: TestProduct,
  each: Act,
  turn: number,
  entries: { id: string; version: number }[],
  batches: string[],
): Promise<void> {
  if (each.act === 'open') {
    entries.push(
      await open(product, operator, petition, {
        office: turn % 2 ? street.code : town.code,
        values: { channel: each.channel, received_on: each.on, persons: each.persons, matter: '某事' },
      }),
    )
  } else if (each.act === 'import') {
    const lines = Array.from({ length: each.many }, (_, n) => `N${turn}-${n},来访,${each.on},某事,${n}`)
    const answer = await importFile(product, operator, {
      source: Buffer.from(`登记号,信访形式,收到日期,反映事项,涉及人数\n${lines.join('\n')}\n`),
      name: '信访.csv',
      unit: street.code,
    })
    batches.push(answer.batch!)
  } else if (each.act === 'undo') {
    const [batch] = batches.splice(each.which % Math.max(batches.length, 1), 1)
    if (batch) await undoImport(product, operator, batch)
  } else {
    const at = each.which % Math.max(entries.length, 1)
    const entry = entries[at]
    if (!entry) return
    // A day that the law or the order of days does not allow is refused, and must then change nothing.
    const changed = await (each.act === 'accept'
      ? takeStep(product, operator, petition, entry.id, 'accept', {
          version: entry.version,
          values: { accepted_on: each.on },
        })
      : correct(product, operator, petition, entry.id, {
          version: entry.version,
          values: { received_on: each.on, persons: each.persons },
          reason: '测试更正',
        })
    ).catch(() => null)
    if (changed) entries[at] = changed
  }
}

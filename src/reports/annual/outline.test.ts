// The outline as data: whatever a ledger speaks of has its place in the report of every kind of unit, once.
import { expect, test } from 'vitest'
import { unitKinds } from '#store/units.ts'
import { outlineFor } from './outline.ts'

const themes = [
  'capacity',
  'decisions',
  'disputes',
  'emergency',
  'enforcement',
  'functions',
  'institutions',
  'leadership',
  'oversight',
  'publicity',
  'technology',
]

test.each(unitKinds)('the report of a %s has a place for each theme, and only one', (kind) => {
  const placed = outlineFor(kind).parts.flatMap((part) => part.sections.flatMap((section) => section.themes))
  expect([...placed].sort()).toEqual(themes)
})

test('the measures of a county follow the order of the plan', () => {
  const [measures] = outlineFor('county').parts
  expect(measures!.sections.map((section) => section.heading!.slice(0, 8))).toEqual([
    '健全政府机构职能',
    '健全依法行政制度',
    '健全行政决策制度',
    '健全行政执法工作',
    '健全突发事件应对',
    '健全社会矛盾纠纷',
    '健全行政权力制约',
    '健全法治政府建设',
    '加强党的领导，完',
  ])
})

test.each(unitKinds)('the report of a %s has the five required parts, each with its basis', (kind) => {
  const { parts } = outlineFor(kind)
  expect(parts.map((part) => part.role)).toEqual(['measures', 'shortcomings', 'leadership', 'plan', 'other'])
  for (const { basis } of parts) expect(basis.law).toContain('督察工作规定')
  expect(parts[1]!.heading).toContain('原因')
})

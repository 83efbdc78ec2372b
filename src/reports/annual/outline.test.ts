// The outline as data: whatever a ledger speaks of has its place in the report of every kind of unit, once.
import { expect, test } from 'vitest'
import { unitKinds } from '#store/units.ts'
import { type HeadingSystem, headingSystems } from './headings.ts'
import { type OutlinePart, outlineFor, usualChoice } from './outline.ts'

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

const partsOf = ({ parts }: ReturnType<typeof outlineFor>): OutlinePart[] =>
  parts.flatMap((each) => ('parts' in each ? each.parts : [each]))

const systems = Object.keys(headingSystems) as HeadingSystem[]

test.each(unitKinds.flatMap((kind) => systems.map((headings) => [kind, headings] as const)))(
  'the report of a %s under the headings of %s has a place for each theme, and only one',
  (kind, headings) => {
    const outline = outlineFor(kind, { ...usualChoice(2025), headings })
    const placed = partsOf(outline).flatMap((part) => part.sections.flatMap((section) => section.themes))
    expect([...placed].sort()).toEqual(themes)
  },
)

test('reports on years up to 2020 follow the seven tasks of the older plan, later ones the plan that came after', () => {
  const [old] = partsOf(outlineFor('county', usualChoice(2019)))
  expect(old!.sections.map((section) => section.heading)).toEqual([
    '依法全面履行政府职能',
    '完善依法行政制度体系',
    '推进行政决策科学化民主化法治化',
    '坚持严格规范公正文明执法',
    '强化对行政权力的制约和监督',
    '依法有效化解社会矛盾纠纷',
    '全面提高政府工作人员法治思维和依法行政能力',
  ])
  expect(usualChoice(2021).headings).toBe('outline-2021')
  expect(outlineFor('county', usualChoice(2019)).plan.until).toBe(2020)
})

test('several parts may stand under one heading, in the order that the unit settles', () => {
  const { parts } = outlineFor('street', {
    headings: 'outline-2021',
    order: [{ heading: '工作开展情况', parts: ['leadership', 'measures'] }, 'shortcomings', 'plan'],
  })
  expect(parts.map((each) => ('parts' in each ? each.parts.map(({ role }) => role) : each.role))).toEqual([
    ['leadership', 'measures'],
    'shortcomings',
    'plan',
  ])
})

test('the measures of a county follow the order of the plan', () => {
  const [measures] = partsOf(outlineFor('county', usualChoice(2025)))
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
  const parts = partsOf(outlineFor(kind, usualChoice(2025)))
  expect(parts.map((part) => part.role)).toEqual(['measures', 'shortcomings', 'leadership', 'plan', 'other'])
  for (const { basis } of parts) expect(basis.law).toContain('督察工作规定')
  expect(parts[1]!.heading).toContain('原因')
})

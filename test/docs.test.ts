/** Pages that are generated from declarations say what the declarations say. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { indicatorsPage } from '../scripts/indicators-page.ts'

const page = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

test('the page of indicators is the one the declarations give; `npm run docs:indicators` writes it anew', () => {
  expect(page('indicators.md')).toBe(indicatorsPage())
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageOfRules } from './page.ts'

test('the page of rules says what the rules are today', () => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'check-rules.md'), 'utf8')).toBe(
    pageOfRules(),
  )
})

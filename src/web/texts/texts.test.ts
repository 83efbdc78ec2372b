/** The catalogue of texts holds all that the screen says, and nothing that it does not. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { zh } from './zh.ts'

const folder = new URL('..', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('texts/') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, code: withoutComments(readFileSync(new URL(path, folder), 'utf8')) }))

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '')
}

test('no component speaks Chinese by itself', () => {
  const speaking = sources.filter(({ path, code }) => path.endsWith('.tsx') && /\p{Script=Han}/u.test(code))
  expect(speaking.map(({ path }) => path)).toEqual([])
})

test('every text of the catalogue is said somewhere', () => {
  const code = sources.map((source) => source.code).join('\n')
  const keys = Object.entries(zh).flatMap(([group, texts]) =>
    typeof texts === 'object' ? Object.keys(texts).map((key) => `${group}.${key}`) : [group],
  )
  // Reached by a variable instead of by name: `t.list[end]`.
  const byVariable = ['list.from', 'list.to', 'list.filled', 'list.blank']
  const silent = keys.filter(
    (key) =>
      !byVariable.includes(key) && !new RegExp(`\\bt(exts)?\\.${key.replace('.', '\\.')}\\b`).test(code),
  )
  expect(silent).toEqual([])
})

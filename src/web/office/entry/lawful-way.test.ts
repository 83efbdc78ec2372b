import { expect, test } from 'vitest'
import { petition } from '#ledgers/petition/index.ts'
import { tasksOf } from './lawful-way.ts'

const kind = petition.kinds[0]!
const statesOf = (entry: Parameters<typeof tasksOf>[1], passed: string[] = []) =>
  Object.fromEntries(tasksOf(kind, entry, new Set(passed)).map(({ step, state }) => [step, state]))

test('a fresh petition may be accepted now and answered later', () => {
  const states = statesOf({ status: 'registered', values: {}, steps: ['accept', 'refuse', 'forward'] })
  expect(states).toMatchObject({ accept: 'now', refuse: 'now', answer: 'later', close: 'later' })
})

test('what another role must do is said so', () => {
  expect(
    statesOf({ status: 'accepted', values: { accepted_on: '2026-03-01' }, steps: ['answer'] }),
  ).toMatchObject({
    accept: 'done',
    extend: 'others',
  })
})

test('an entry from a sheet shows its steps as done by their days', () => {
  const tasks = tasksOf(
    kind,
    { status: 'answered', values: { accepted_on: '2026-03-01', replied_on: '2026-03-20' }, steps: [] },
    new Set(),
  )
  expect(tasks.find(({ step }) => step === 'answer')).toEqual({
    step: 'answer',
    state: 'done',
    on: '2026-03-20',
  })
})

test('after a refusal no way leads to an answer', () => {
  expect(statesOf({ status: 'refused', values: { refused_on: '2026-03-02' }, steps: [] })).toMatchObject({
    answer: 'off',
    accept: 'off',
  })
})

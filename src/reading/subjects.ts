/**
 * Of what a number is said where a list stands before it: one number of several subjects (报备率、规范率均达100%), or
 * as many numbers as subjects (受理率、办结率分别为100%、98%).
 */
import type { Claim } from './figures.ts'
import { isPercent } from './measure-words.ts'
import type { Quantity } from './quantities.ts'

const rates =
  /((?:[^,。;、率]{1,24}率[、和及与])+[^,。;、率]{0,24}率)(?:均|都|分别|双双|全部)*(?:已|也)?(?:达到?|为|是|保持|实现|高达)*(?:了|在)?$/
const respectively = /(?:分别|依次)[一-龥]{0,6}$/
const listed = /([^,。;]+[、和及与][^,。;]+?)(?:同比|较上年)?(?:分别|依次)(?:[一-龥]{0,6})$/

/** The subjects of one number, or null where its own words say what it counts. */
export function subjectsOf(
  text: string,
  claim: Claim,
  beside: readonly Quantity[],
): readonly (string | null)[] {
  if (claim.worded) return [null]
  if (!/率|分别|依次/.test(text.slice(claim.clause.start, claim.start))) return [null]
  const row = rowOf(text, claim, beside)
  const before = text.slice(claim.clause.start, row[0]!.start)
  const subjects = subjectsBefore(before)
  if (row.length === 1 && isPercent(claim.unit) && rates.test(before)) return subjects
  const position = row.findIndex((each) => each.start === claim.start)
  return [subjects.length === row.length && row.length > 1 ? subjects[position]! : null]
}

/** The numbers written as one list with it: 19.6%、18.8%. */
function rowOf(text: string, claim: Claim, beside: readonly Quantity[]): readonly Quantity[] {
  const numbers = beside.filter((each) => !each.worded)
  const at = numbers.findIndex((each) => each.start === claim.start)
  if (at < 0) return [claim]
  const joined = (one: Quantity, other: Quantity) => /^[、和及与]$/.test(text.slice(one.end, other.start))
  let first = at
  let last = at
  while (first > 0 && joined(numbers[first - 1]!, numbers[first]!)) first--
  while (last + 1 < numbers.length && joined(numbers[last]!, numbers[last + 1]!)) last++
  return numbers.slice(first, last + 1)
}

function subjectsBefore(before: string): readonly string[] {
  const subjects =
    rates.exec(before)?.[1]?.split(/(?<=率)(?:[、和与]|及(?!时))+/) ??
    (respectively.test(before) ? listed.exec(before) : null)?.[1]?.split(/[、和与]|以及/) ??
    []
  return subjects.filter((each) => each !== '')
}

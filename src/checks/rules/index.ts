/** All rules, in the order in which an editor asks: what must be there, what numbers say, what words say. A new one is a file and a line here. */
import type { Rule } from '../rule.ts'
import { approximation } from './approximation.ts'
import { calendar } from './calendar.ts'
import { changeOnRate } from './change-on-rate.ts'
import { contradictions } from './contradictions.ts'
import { copied } from './copied.ts'
import { deadlines } from './deadlines.ts'
import { emptySentences } from './empty-sentences.ts'
import { figureWithoutUnit } from './figure-without-unit.ts'
import { fixedPhrases } from './fixed-phrases.ts'
import { formalElements } from './formal-elements.ts'
import { goodsUnderOneNumber } from './goods-under-one-number.ts'
import { headingNumbering } from './heading-numbering.ts'
import { lastYear } from './last-year.ts'
import { lawInForce } from './law-in-force.ts'
import { lawTitles } from './law-titles.ts'
import { ledgers } from './ledgers.ts'
import { markWidth } from './mark-width.ts'
import { measureWords } from './measure-words.ts'
import { missingMarks } from './missing-marks.ts'
import { notATitle } from './not-a-title.ts'
import { numberStyle } from './number-style.ts'
import { ownTitles } from './own-titles.ts'
import { pairedMarks } from './paired-marks.ts'
import { paragraphEnd } from './paragraph-end.ts'
import { partAboveWhole } from './part-above-whole.ts'
import { personalData } from './personal-data.ts'
import { planPeriods } from './plan-periods.ts'
import { rates } from './rates.ts'
import { repeatedWords } from './repeated-words.ts'
import { requiredParts } from './required-parts.ts'
import { sameMeasure } from './same-measure.ts'
import { setTerms } from './set-terms.ts'
import { sums } from './sums.ts'
import { targetWithoutResult } from './target-without-result.ts'
import { timeWindow } from './time-window.ts'
import { twoOfficers } from './two-officers.ts'
import { typing } from './typing.ts'
import { unitName } from './unit-name.ts'
import { withoutBase } from './without-base.ts'
import { years } from './years.ts'

export const rules: readonly Rule[] = [
  requiredParts,
  formalElements,
  years,
  planPeriods,
  timeWindow,
  deadlines,
  calendar,
  headingNumbering,
  unitName,
  sums,
  rates,
  changeOnRate,
  withoutBase,
  figureWithoutUnit,
  approximation,
  measureWords,
  sameMeasure,
  partAboveWhole,
  goodsUnderOneNumber,
  twoOfficers,
  targetWithoutResult,
  contradictions,
  lastYear,
  ledgers,
  lawTitles,
  lawInForce,
  ownTitles,
  notATitle,
  setTerms,
  fixedPhrases,
  typing,
  missingMarks,
  pairedMarks,
  markWidth,
  numberStyle,
  paragraphEnd,
  repeatedWords,
  emptySentences,
  personalData,
  copied,
]

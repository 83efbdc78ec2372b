/** A change belongs to a count. Hung on a rate it says percentage points, and a rate of 100% has not fallen. */
import { bySentence, isWritten, said } from '../counts.ts'
import type { Rule } from '../rule.ts'

export const changeOnRate: Rule = {
  id: 'change-on-rate',
  zh: '同比挂在比率上',
  en: 'A change that hangs on a rate',
  basis: '比率的变化用“个百分点”；计数的变化用百分比并写明基数',
  *check(report) {
    const { text } = report
    for (const figures of bySentence(report)) {
      for (const [at, change] of figures.entries()) {
        const rate = figures[at - 1]
        if (
          !rate ||
          change.kind !== 'change' ||
          change.unit !== '%' ||
          rate.kind !== 'rate' ||
          !isWritten(rate)
        )
          continue
        // Between them nothing but the words of the change itself.
        const between = text.slice(rate.end, change.start)
        if (
          !/^[，,、（(]?\s*(?:同比|较上年|比上年|较去年|比去年|环比|与上年相比|与去年相比|较?上年同期)?(?:分别|均|又)?(?:上升|下降|增长|提高|提升|增加|减少|降低)了?\s*$/.test(
            between,
          )
        )
          continue
        const impossible = rate.value >= 100 && change.value < 0
        yield {
          start: rate.clause.start,
          end: change.end,
          severity: impossible ? 'error' : 'warning',
          found: text.slice(rate.clause.start, change.end),
          expected: impossible
            ? '同比的对象和上年数'
            : `${between.trim()}${change.quote.replace(/[%％]/, '个百分点')}`,
          also: [{ start: change.start, end: change.end }],
          message: impossible
            ? {
                zh: `“${said(text, rate)}”不可能是下降${change.quote}的结果；下降的应是件数，请写明对象和上年数。`,
                en: `A rate of 100% cannot have fallen by ${change.quote}; say what fell, and from what number.`,
              }
            : {
                zh: `比率的升降用“个百分点”；如果说的是件数，请写明对象。`,
                en: 'Rates rise and fall by percentage points; if a count is meant, name it.',
              },
        }
      }
    }
  },
  examples: {
    fires: ['全年共受理群众信访204件，信访部门及时受理率100%，同比下降6.4%。', '群众满意率98%，同比提高2%。'],
    silent: ['全年共受理群众信访204件，同比下降6.4%，及时受理率100%。', '群众满意率98%，同比提高2个百分点。'],
  },
}

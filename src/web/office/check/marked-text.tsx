/** The text as it was read, with its figures to open and the places of findings marked. */
import { memo, useMemo } from 'react'
import type { CheckAnswer, ReadFigure, Span } from '../../api/checks.ts'
import { useTexts } from '../../language.tsx'
import { findingsShown } from './findings.tsx'
import { type Line, markedLines, type Stretch } from './marks.ts'

interface Properties {
  answer: CheckAnswer
  /** The place that one has jumped to. */
  here: Span | null
  open: (figure: ReadFigure) => void
}

export function MarkedText({ answer: { report, findings }, here, open }: Properties) {
  const t = useTexts()
  const lines = useMemo(
    () => markedLines(report.text, report.figures, findings.slice(0, findingsShown)),
    [report, findings],
  )
  return (
    <div className="sheet read-text" lang="zh-CN" role="region" aria-label={t.check.text}>
      {lines.map((line) => (
        <ReadLine
          key={line.start}
          line={line}
          text={report.text}
          here={here && here.start < line.end && here.end > line.start ? here : null}
          open={open}
        />
      ))}
    </div>
  )
}

const ReadLine = memo(function ReadLine({
  line,
  text,
  here,
  open,
}: Pick<Properties, 'here' | 'open'> & { line: Line; text: string }) {
  return (
    <p>
      {line.stretches.map((stretch) => {
        const shown = here && stretch.start < here.end && stretch.end > here.start
        const properties = {
          'data-start': stretch.start,
          className: classOf(stretch, shown ?? false),
          children: text.slice(stretch.start, stretch.end),
        }
        const { figure } = stretch
        if (figure)
          return <button key={stretch.start} type="button" {...properties} onClick={() => open(figure)} />
        return stretch.severity ? (
          <mark key={stretch.start} tabIndex={-1} {...properties} />
        ) : (
          <span key={stretch.start} tabIndex={-1} {...properties} />
        )
      })}
    </p>
  )
})

const classOf = ({ figure, severity }: Stretch, here: boolean): string =>
  [
    figure && `read-figure${figure.indicator === null ? ' unmatched' : ''}`,
    severity && `marked ${severity}`,
    here && 'here',
  ]
    .filter(Boolean)
    .join(' ')

/** Brings a place into view and the focus to it. */
export function jumpTo({ start }: Span): void {
  const all = [...document.querySelectorAll<HTMLElement>('.read-text [data-start]')]
  const target = all.findLast((each) => Number(each.dataset.start) <= start)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

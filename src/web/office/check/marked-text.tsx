/** The text as it was read: its figures open, and a marked place leads to what is found on it. */
import { memo, useMemo } from 'react'
import type { CheckAnswer, Finding, ReadFigure, Span } from '../../api/checks.ts'
import { useTexts } from '../../language.tsx'
import { findingsShown, idIn } from './findings.tsx'
import { type Line, markedLines, type Stretch } from './marks.ts'

interface Properties {
  answer: CheckAnswer
  /** The place that one has jumped to. */
  here: Span | null
  open: (figure: ReadFigure) => void
  /** Leads to what is found on a place. */
  tell: (findings: readonly Finding[]) => void
}

export function MarkedText({ answer: { report, findings }, here, open, tell }: Properties) {
  const t = useTexts()
  const lines = useMemo(
    () => markedLines(report.text, report.figures, findings.slice(0, findingsShown)),
    [report, findings],
  )
  const idOf = useMemo(() => idIn(findings), [findings])
  return (
    <div className="sheet read-text" lang="zh-CN" role="region" aria-label={t.check.text}>
      {lines.map((line) => (
        <ReadLine
          key={line.start}
          line={line}
          text={report.text}
          here={here && here.start < line.end && here.end > line.start ? here : null}
          open={open}
          tell={tell}
          idOf={idOf}
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
  tell,
  idOf,
}: Pick<Properties, 'here' | 'open' | 'tell'> & {
  line: Line
  text: string
  idOf: (finding: Finding) => string
}) {
  return (
    <p>
      {line.stretches.map((stretch) => {
        const shown = here && stretch.start < here.end && stretch.end > here.start
        const properties = {
          'data-start': stretch.start,
          className: classOf(stretch, shown ?? false),
          children: text.slice(stretch.start, stretch.end),
        }
        const { figure, findings } = stretch
        if (figure)
          return <button key={stretch.start} type="button" {...properties} onClick={() => open(figure)} />
        if (findings.length === 0) return <span key={stretch.start} tabIndex={-1} {...properties} />
        // A link breaks over lines as its text does; a button would stand as a block of its own.
        return (
          <a
            key={stretch.start}
            href={`#${idOf(findings[0]!)}`}
            {...properties}
            onClick={(event) => {
              event.preventDefault()
              tell(findings)
            }}
          />
        )
      })}
    </p>
  )
})

const classOf = ({ figure, findings: [gravest] }: Stretch, here: boolean): string =>
  [
    figure && `read-figure${figure.indicator === null ? ' unmatched' : ''}`,
    gravest && `marked ${gravest.severity}`,
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

/** The findings beside the text, the gravest first: what is said, what was expected, on what it rests, and where. */
import type { CheckAnswer, Elsewhere, Finding, Span } from '../../api/checks.ts'
import { useLanguage, useTexts } from '../../language.tsx'

/** A report has some dozens; a text with more is read on in the file that is taken away. */
export const findingsShown = 500

const severities = ['error', 'warning', 'question'] as const

interface Properties {
  answer: CheckAnswer
  /** Those that one has come to from their place in the text. */
  told: readonly Finding[]
  show: (place: Span) => void
}

export function Findings({ answer, told, show }: Properties) {
  const t = useTexts()
  const { findings, report } = answer
  const shown = findings.slice(0, findingsShown)
  return (
    <aside className="beside" aria-label={t.check.findings}>
      {findings.length === 0 && <p className="empty">{t.check.none}</p>}
      {findings.length > shown.length && (
        <p className="notice">{t.check.firstOnly(shown.length, findings.length)}</p>
      )}
      {severities.map((severity) => {
        const own = shown.filter((finding) => finding.severity === severity)
        if (own.length === 0) return null
        return (
          <section key={severity} aria-labelledby={`of-${severity}`}>
            <h3 id={`of-${severity}`}>
              <span className={`severity ${severity}`}>{t.draft.severities[severity]}</span> {own.length}
            </h3>
            <ul className="findings">
              {own.map((finding) => (
                <li
                  key={`${finding.rule} ${finding.start} ${finding.end} ${finding.expected}`}
                  id={idIn(findings)(finding)}
                  tabIndex={-1}
                  className={told.includes(finding) ? `${severity} here` : severity}
                >
                  <FindingWords finding={finding} text={report.text} show={show} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}

function FindingWords({
  finding,
  text,
  show,
}: {
  finding: Finding
  text: string
  show: (place: Span) => void
}) {
  const t = useTexts()
  const { language } = useLanguage()
  const { message, found, expected, basis, also, elsewhere } = finding
  return (
    <>
      <p>{message[language]}</p>
      <dl className="said" lang="zh-CN">
        {found !== '' && <Said name={t.check.found} words={found} />}
        {expected !== '' && <Said name={t.check.expected} words={expected} />}
        <Said name={t.check.basis} words={basis} />
      </dl>
      <p className="places">
        {[finding, ...also].map((place) => (
          <button
            key={`${place.start} ${place.end}`}
            type="button"
            className="link"
            lang="zh-CN"
            onClick={() => show(place)}
          >
            {t.check.place(lineOf(text, place))} {shortened(text.slice(place.start, place.end))}
          </button>
        ))}
      </p>
      {elsewhere.map((place) => (
        <OtherReport key={`${place.file} ${place.start}`} place={place} />
      ))}
    </>
  )
}

/** The place in another report, in its own words. */
export function OtherReport({ place }: { place: Elsewhere }) {
  const t = useTexts()
  const { file, unit_name, year, before, quote, after } = place
  return (
    <details className="elsewhere">
      <summary>{t.check.elsewhere(unit_name ?? file, year)}</summary>
      <blockquote lang="zh-CN">
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
    </details>
  )
}

/** What a finding is called on the page. */
export const idIn =
  (findings: readonly Finding[]) =>
  (finding: Finding): string =>
    `finding-${findings.indexOf(finding)}`

/** Brings a finding into view and the focus to it, so that the next Tab leads back to its places. */
export function jumpToFinding({ findings }: CheckAnswer, finding: Finding): void {
  const target = document.getElementById(idIn(findings)(finding))
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

const Said = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{words}</dd>
  </div>
)

const lineOf = (text: string, { start }: Span): number => text.slice(0, start).split('\n').length

const shortened = (words: string): string => (words.length > 16 ? `${words.slice(0, 16)}…` : words)

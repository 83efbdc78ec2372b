/** What is wrong, on top of the form, each line a way to its field; the focus moves here after a refused sending. */
import { useEffect, useRef } from 'react'
import type { Problem } from '../../api/client.ts'
import { useTexts } from '../../language.tsx'
import { useWords } from '../failure.tsx'

export function ErrorSummary({ problems, form }: { problems: readonly Problem[]; form: string }) {
  const t = useTexts()
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div className="notice bad error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.form.problems(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.zh}`}>
            {problem.field ? (
              <a
                href={`#${form}-${problem.field}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(`${form}-${problem.field}`)?.focus()
                }}
              >
                {words.ofProblem(problem)}
              </a>
            ) : (
              words.ofProblem(problem)
            )}
            {problem.article && <span className="article">{problem.article}</span>}
          </li>
        ))}
      </ul>
      <p>{t.form.nothingLost}</p>
    </div>
  )
}

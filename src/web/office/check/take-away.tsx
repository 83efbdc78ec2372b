/** What was found, taken away: as JSON and SARIF for programs, and as comments in the Word file that was handed in. */
import { type CheckAnswer, type CheckRequest, useTakeChecked } from '../../api/checks.ts'
import { useTexts } from '../../language.tsx'
import { Failure } from '../../parts/failure.tsx'

interface Properties {
  answer: CheckAnswer
  request: CheckRequest
}

export function TakeAway({ answer, request }: Properties) {
  const { handed } = request
  const t = useTexts()
  const take = useTakeChecked()
  const name = answer.report.file.replace(/\.[^.]+$/, '') || t.check.title
  const takeAs = (as: 'findings.sarif' | 'commented.docx') =>
    take.mutate(
      { request, as },
      { onSuccess: ({ file }) => save(file, `${name}.${as === 'findings.sarif' ? 'sarif' : 'docx'}`) },
    )
  return (
    <>
      <p className="files" role="group" aria-label={t.check.take}>
        {typeof handed !== 'string' && /\.docx$/i.test(handed.name) && (
          <button
            type="button"
            className="button small"
            disabled={take.isPending}
            onClick={() => takeAs('commented.docx')}
          >
            {t.check.commented}
          </button>
        )}
        <button
          type="button"
          className="button small"
          onClick={() =>
            save(new Blob([JSON.stringify(answer, null, 2)], { type: 'application/json' }), `${name}.json`)
          }
        >
          JSON
        </button>
        <button
          type="button"
          className="button small"
          disabled={take.isPending}
          onClick={() => takeAs('findings.sarif')}
        >
          SARIF
        </button>
      </p>
      <Failure error={take.error} />
    </>
  )
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

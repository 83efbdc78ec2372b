/** What went wrong, in the language of the screen: what happened, on which article it rests, what is kept. */
import { ApiError, type Problem } from '../api/client.ts'
import { useLanguage, useTexts } from '../language.tsx'

export function useWords() {
  const { language } = useLanguage()
  const t = useTexts()
  return {
    ofProblem: (problem: Problem) => problem[language],
    ofError(error: unknown): string {
      if (!(error instanceof ApiError)) return t.errors.page
      const { code, message, message_en } = error.body
      if (code === 'unreachable') return t.errors.unreachable
      return (language === 'zh' ? message : message_en) || message
    },
  }
}

export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const words = useWords()
  const t = useTexts()
  if (!error) return null
  const article = error instanceof ApiError ? error.body.article : undefined
  return (
    <div className="notice bad" role="alert">
      <p>
        {words.ofError(error)}
        {article && <span className="article">{article}</span>}
      </p>
      {again && (
        <button type="button" className="button" onClick={again}>
          {t.common.again}
        </button>
      )}
    </div>
  )
}

interface Asked<Answer> {
  data: Answer | undefined
  error: unknown
  refetch: () => unknown
}

/** Waiting, refused, or there: one of the three is shown for each thing asked of the server. */
export function Loaded<Answer>({
  of: { data, error, refetch },
  children,
}: {
  of: Asked<Answer>
  children: (answer: Answer) => React.ReactNode
}) {
  const t = useTexts()
  if (data !== undefined) return children(data)
  if (error) return <Failure error={error} again={() => void refetch()} />
  return (
    <p className="waiting" role="status">
      {t.common.loading}
    </p>
  )
}

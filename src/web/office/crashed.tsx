/** Where a page fails to load or to draw: says so, keeps the drafts, offers to try again. */
import { useTexts } from '../language.tsx'

export function Crashed() {
  const t = useTexts()
  return (
    <div className="notice bad" role="alert">
      <p>{t.errors.page}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t.common.again}
      </button>
    </div>
  )
}

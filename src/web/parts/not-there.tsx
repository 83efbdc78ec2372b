/** An address that leads nowhere. */
import { Link } from 'react-router'
import { useTexts } from '../language.tsx'

export function NotThere() {
  const t = useTexts()
  return (
    <div className="notice">
      <p>{t.errors.notThere}</p>
      <Link to="/">{t.desk.title}</Link>
    </div>
  )
}

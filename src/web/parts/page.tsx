/** The head of a page: its name in the window and on the screen, and what can be done with the whole of it. */
import type { ReactNode } from 'react'
import { useTexts } from '../language.tsx'

export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  const t = useTexts()
  return (
    <header className="page-head">
      <title>{`${title} · ${t.name}`}</title>
      <h1>{title}</h1>
      {children && <div className="page-actions">{children}</div>}
    </header>
  )
}

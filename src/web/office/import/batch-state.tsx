/** How far an import is, as a small plate. */
import type { BatchState as State } from '../../api/imports.ts'
import { useTexts } from '../../language.tsx'

const looks: Partial<Record<State, string>> = { done: 'ended', failed: 'bad', previewed: 'fresh' }

export function BatchState({ state }: { state: State }) {
  const t = useTexts()
  return <span className={`stage ${looks[state] ?? ''}`}>{t.imports.states[state]}</span>
}

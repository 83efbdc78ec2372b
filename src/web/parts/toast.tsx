/** Short word that something is done; read out by a screen reader, gone by itself. */
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'

const Tell = createContext<(words: string) => void>(() => {})

export const useTell = () => useContext(Tell)

export function Toasts({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ id: number; words: string }[]>([])
  const next = useRef(0)
  const tell = useCallback((words: string) => {
    next.current += 1
    const id = next.current
    setSaid((before) => [...before, { id, words }])
    setTimeout(() => setSaid((before) => before.filter((each) => each.id !== id)), 6000)
  }, [])
  return (
    <Tell value={tell}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {said.map(({ id, words }) => (
          <p key={id}>{words}</p>
        ))}
      </div>
    </Tell>
  )
}

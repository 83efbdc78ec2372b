/**
 * What a person is typing, kept for this tab so that a reload loses nothing. Drafts hold personal data: they stay in the
 * tab's own storage, which ends with it, and go when the person signs out.
 */
import { useEffect, useRef, useState } from 'react'

export function useDraft<Value>(key: string, initial: () => Value) {
  const [value, setValue] = useState<Value>(() => readDraft<Value>(key) ?? initial())
  const [restored] = useState(() => readDraft(key) !== null)
  const touched = useRef(restored)
  useEffect(() => {
    if (touched.current) sessionStorage.setItem(key, JSON.stringify(value))
  }, [key, value])
  return {
    value,
    /** True where the draft of an earlier visit was found. */
    restored,
    change(next: (before: Value) => Value) {
      touched.current = true
      setValue(next)
    },
    forget() {
      touched.current = false
      sessionStorage.removeItem(key)
    },
    restart() {
      touched.current = false
      sessionStorage.removeItem(key)
      setValue(initial())
    },
  }
}

function readDraft<Value>(key: string): Value | null {
  const kept = sessionStorage.getItem(key)
  return kept === null ? null : (JSON.parse(kept) as Value)
}

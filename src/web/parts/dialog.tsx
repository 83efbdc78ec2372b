/** A dialog of the browser itself: it keeps the focus inside, closes by Esc, and gives the focus back. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../language.tsx'

interface Properties {
  title: ReactNode
  /** `side`: a sheet at the edge, so that what it speaks of stays in view. */
  at?: 'centre' | 'side' | 'wide'
  close: () => void
  children: ReactNode
}

export function Dialog({ title, at = 'centre', close, children }: Properties) {
  const t = useTexts()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`dialog ${at}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        // A cancelled file picker inside also bubbles a cancel, which is not ours.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        close()
      }}
    >
      <header>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button quiet" onClick={close} aria-label={t.common.close}>
          ✕
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}

/** A button that opens a small panel below it; Esc and a click elsewhere close it. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

export function PanelButton({
  label,
  className = 'button',
  children,
}: {
  label: ReactNode
  className?: string
  children: ReactNode | ((close: () => void) => ReactNode)
}) {
  const [open, setOpen] = useState(false)
  const panel = useId()
  const button = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const elsewhere = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    return () => document.removeEventListener('pointerdown', elsewhere)
  }, [open])
  const close = () => {
    setOpen(false)
    document.getElementById(button)?.focus()
  }
  return (
    <div
      className="panel-button"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close()
      }}
    >
      <button
        type="button"
        id={button}
        className={className}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className="panel" id={panel}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  )
}

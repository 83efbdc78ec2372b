/** Where a report is handed in: a file dropped or chosen, or its text pasted. */
import { type DragEvent, useId, useState } from 'react'
import type { HandedIn } from '../../api/checks.ts'
import { useTexts } from '../../language.tsx'

export const readable = '.docx,.doc,.pdf,.html,.htm,.txt'

export function HandIn({ busy, send }: { busy: boolean; send: (handed: HandedIn) => void }) {
  const t = useTexts()
  const file = useId()
  const [over, setOver] = useState(false)
  const [text, setText] = useState('')
  const sendFirst = (files: FileList | null) => {
    if (files?.[0]) send(files[0])
  }
  return (
    <section className="card hand-in" aria-label={t.check.drop}>
      <div
        className={`drop${over ? ' over' : ''}`}
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault()
          setOver(false)
          sendFirst(event.dataTransfer.files)
        }}
      >
        <p role="status">{busy ? t.check.reading : t.check.drop}</p>
        <label className="button primary" htmlFor={file}>
          {t.check.choose}
        </label>
        <input
          id={file}
          className="hidden"
          type="file"
          accept={readable}
          onChange={(event) => {
            sendFirst(event.target.files)
            // The same file, mended, may be chosen again.
            event.target.value = ''
          }}
        />
        <p className="note">{t.check.kept}</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') send(text)
        }}
      >
        <textarea
          rows={3}
          aria-label={t.check.paste}
          placeholder={t.check.paste}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" disabled={busy || text.trim() === ''}>
          {t.check.readPasted}
        </button>
      </form>
    </section>
  )
}

/** Where a report is handed in: a file dropped or chosen, or its text pasted. */
import { useState } from 'react'
import type { HandedIn } from '../../api/checks.ts'
import { useTexts } from '../../language.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'

export const readable = '.docx,.doc,.pdf,.html,.htm,.txt'

export function HandIn({ busy, send }: { busy: boolean; send: (handed: HandedIn) => void }) {
  const t = useTexts()
  const [text, setText] = useState('')
  return (
    <section className="card hand-in" aria-label={t.check.drop}>
      <DropZone
        words={busy ? t.check.reading : t.check.drop}
        choose={t.check.choose}
        accept={readable}
        take={([file]) => send(file!)}
      >
        <p className="note">{t.check.kept}</p>
      </DropZone>
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

/** Finds a figure by what people call it, and shows what it comes to now before it is put into the text. */
import { useState } from 'react'
import { useFoundFigures } from '../../../api/drafts.ts'
import type { FigureRef } from '../../../api/reports.ts'
import { useTexts } from '../../../language.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { baseOf } from '../../../parts/figure-words.ts'

export function FigureSearch({
  report,
  choose,
  close,
}: {
  report: string
  choose: (figure: FigureRef) => void
  close: () => void
}) {
  const t = useTexts()
  const [words, setWords] = useState('')
  const found = useFoundFigures(report, words)
  return (
    <Dialog title={t.draft.insertFigure} close={close}>
      <p>
        <input
          type="search"
          className="wide"
          placeholder={t.draft.figureHint}
          aria-label={t.draft.figureHint}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </p>
      {words.trim() !== '' && found.data?.length === 0 && <p className="empty">{t.figures.none}</p>}
      <ul className="found-figures">
        {(words.trim() === '' ? [] : (found.data ?? [])).map((figure) => (
          <li key={figure.anchor}>
            <button type="button" className="found" onClick={() => choose(figure)}>
              <span lang="zh-CN">{figure.label}</span>
              <b lang="zh-CN">{figure.printed}</b>
              <small lang="zh-CN">
                {baseOf(figure) ? `${baseOf(figure)} · ` : ''}
                {figure.basis}
              </small>
              {figure.entries === 0 && <small className="warn-text">{t.draft.noEntries}</small>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** Somebody else was quicker: what was opened, what stands now and what was typed, side by side. Nothing is lost. */
import type { Kind } from '#kernel/ledger.ts'
import type { EntryView, Stale } from '../../api/entries.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../dialog.tsx'
import { printed } from '../print.ts'
import { textOf } from './typed.ts'

interface Properties {
  kind: Kind
  opened: EntryView
  stale: Stale
  goOn: () => void
  sendMine: () => void
  takeTheirs: () => void
}

export function StaleDialog({
  kind,
  opened,
  stale: { current, sent },
  goOn,
  sendMine,
  takeTheirs,
}: Properties) {
  const t = useTexts()
  const say = useSay()
  const { language } = useLanguage()
  const names = Object.keys(kind.fields).filter(
    (name) => name in sent.values || textOf(opened.values[name]) !== textOf(current.values[name]),
  )
  const cell = (name: string, value: unknown) => printed(kind.fields[name]!, value, language) || '—'
  const stage = (view: EntryView) => say(kind.procedure.status.words![view.status]!)
  return (
    <Dialog title={t.stale.title} at="wide" close={goOn}>
      <p>{t.stale.what(opened.version, current.version)}</p>
      <div className="scroll">
        <table className="grid stale">
          <thead>
            <tr>
              <th scope="col">{t.stale.field}</th>
              <th scope="col">{t.stale.opened}</th>
              <th scope="col">{t.stale.theirs}</th>
              <th scope="col">{t.stale.yours}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say(kind.procedure.status)}</th>
              <td>{stage(opened)}</td>
              <td className={opened.status === current.status ? undefined : 'differs'}>{stage(current)}</td>
              <td />
            </tr>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{say(kind.fields[name]!)}</th>
                <td>{cell(name, opened.values[name])}</td>
                <td
                  className={
                    textOf(opened.values[name]) === textOf(current.values[name]) ? undefined : 'differs'
                  }
                >
                  {cell(name, current.values[name])}
                </td>
                <td className={name in sent.values ? 'differs' : undefined}>
                  {name in sent.values ? cell(name, sent.values[name]) : t.stale.untouched}
                </td>
              </tr>
            ))}
            {Object.keys(sent.parts).map((part) => (
              <tr key={part}>
                <th scope="row">{say(kind.parts[part]!)}</th>
                <td>{t.stale.rows(opened.parts[part]?.length ?? 0)}</td>
                <td>{t.stale.rows(current.parts[part]?.length ?? 0)}</td>
                <td>{t.stale.rows(sent.parts[part]!.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="form-end">
        <button type="button" className="button primary" onClick={sendMine}>
          {t.stale.sendMine}
        </button>
        <button type="button" className="button" onClick={goOn}>
          {t.stale.goOn}
        </button>
        <button type="button" className="button" onClick={takeTheirs}>
          {t.stale.takeTheirs}
        </button>
      </p>
    </Dialog>
  )
}

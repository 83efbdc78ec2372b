/**
 * The one form of the product: it asks for the fields a step fills, keeps a draft, reads what was typed by the fields
 * themselves, and shows every problem at once, its own and the server's in the same place and words.
 */
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { Kind } from '#kernel/ledger.ts'
import type { Row } from '#kernel/tally.ts'
import { isApiError, newKey, type Problem } from '../../api/client.ts'
import type { EntryView, PartRows, Stale } from '../../api/entries.ts'
import { useTexts } from '../../language.tsx'
import { Failure } from '../failure.tsx'
import { useDraft } from '../use-draft.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FieldInput } from './field-input.tsx'
import { RowsInput } from './rows-input.tsx'
import { StaleDialog } from './stale-dialog.tsx'
import { readSheet, rebase, type Sheet, sheetOf, textOf, withoutEmptyRows } from './typed.ts'

export interface Sent {
  values: Row
  parts: PartRows
  key: string
  /** The version before the person's eyes; 0 for a new entry. */
  version: number
}

interface Properties {
  kind: Kind
  names: readonly string[]
  needs?: readonly string[]
  parts?: readonly string[]
  entry?: EntryView
  draft: string
  submit: string
  send: (sent: Sent) => Promise<unknown>
  /** What is sent besides the fields: another reason or office is another sending. */
  also?: string
  /** What else the form asks for, above its button. */
  children?: ReactNode
  cancel?: () => void
}

export function EntryForm({
  kind,
  names,
  needs = [],
  parts = [],
  entry,
  draft,
  submit,
  send,
  also,
  children,
  cancel,
}: Properties) {
  const t = useTexts()
  const form = useId()
  // The entry may be read again behind the form; what was opened stays the ground of what is sent.
  const [base, setBase] = useState(entry ?? null)
  const sheet = useDraft(`draft:${draft}`, () => sheetOf(kind, names, base, parts))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  const [stale, setStale] = useState<Stale | null>(null)
  const [sending, setSending] = useState(false)
  const key = useSameKey()

  const submitOn = async (ground: EntryView | null, typed: Sheet) => {
    const read = readSheet(
      { kind, names, needs, entry: ground, refusing: t.form.refusing },
      withoutEmptyRows(typed),
    )
    setProblems(read.problems)
    setFailure(null)
    if (read.problems.length > 0) return
    setSending(true)
    try {
      const version = ground?.version ?? 0
      const { values, parts: rows } = read
      await send({ values, parts: rows, version, key: key({ values, rows, version, also }) })
      sheet.forget()
    } catch (error) {
      if (isApiError(error) && error.body.code === 'stale') setStale(error.body.details as Stale)
      else if (isApiError(error) && error.body.problems) setProblems(error.body.problems)
      else setFailure(error)
    } finally {
      setSending(false)
    }
  }

  const rebased = (current: EntryView): Sheet => {
    const moved = rebase(kind, sheet.value, base!, current)
    setBase(current)
    setStale(null)
    sheet.change(() => moved)
    return moved
  }

  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submitOn(base, sheet.value)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submitOn(base, sheet.value)
        // Enter alone in a line would send a half-filled form.
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      }}
    >
      <ErrorSummary problems={problems} form={form} />
      {sheet.restored && (
        <p className="notice">
          {t.form.restored}
          <button type="button" className="button quiet small" onClick={sheet.restart}>
            {t.form.startAgain}
          </button>
        </p>
      )}
      <div className="fields">
        {names.map((name) => (
          <FieldInput
            key={name}
            id={`${form}-${name}`}
            field={kind.fields[name]!}
            value={sheet.value.values[name] ?? ''}
            onChange={(value) =>
              sheet.change((before) => ({ ...before, values: { ...before.values, [name]: value } }))
            }
            problems={problems.filter((problem) => problem.field === name)}
            needed={kind.fields[name]!.required || needs.includes(name)}
            hidden={kind.fields[name]!.secret && textOf(base?.values[name]) !== ''}
          />
        ))}
      </div>
      {parts.map((part) => (
        <RowsInput
          key={part}
          id={form}
          name={part}
          part={kind.parts[part]!}
          rows={sheet.value.rows[part] ?? []}
          onChange={(rows) =>
            sheet.change((before) => ({ ...before, rows: { ...before.rows, [part]: rows } }))
          }
          problems={problems}
        />
      ))}
      {children}
      <Failure error={failure} />
      <p className="form-end">
        <button type="submit" className="button primary" disabled={sending} title={t.form.submitKeys}>
          {sending ? t.common.sending : submit}
        </button>
        {cancel && (
          <button type="button" className="button" onClick={cancel}>
            {t.common.cancel}
          </button>
        )}
        <span className="note">{t.form.draftKept}</span>
      </p>
      {stale && base && (
        <StaleDialog
          kind={kind}
          opened={base}
          stale={stale}
          goOn={() => rebased(stale.current)}
          sendMine={() => void submitOn(stale.current, rebased(stale.current))}
          takeTheirs={() => {
            rebased(stale.current)
            sheet.change(() => sheetOf(kind, names, stale.current, parts))
          }}
        />
      )}
    </form>
  )
}

/** The same content is sent under the same key, so that a second try after a lost answer writes nothing twice. */
function useSameKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' })
  return (content) => {
    const written = JSON.stringify(content)
    if (last.current.content !== written) last.current = { content: written, key: newKey() }
    return last.current.key
  }
}

/** One import: what was recognised, what will go in, what was refused and why; run, cancelled, undone from here. */
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type BatchView, useCancelImport, useImport, useRunImport, useUndoImport } from '../../api/imports.ts'
import { useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { useTell } from '../../parts/toast.tsx'
import { BatchState } from './batch-state.tsx'
import { SheetCard } from './sheet-card.tsx'

export function BatchPage() {
  const { id = '' } = useParams()
  return <Loaded of={useImport(id)}>{(batch) => <Batch batch={batch} />}</Loaded>
}

function Batch({ batch }: { batch: BatchView }) {
  const t = useTexts()
  const rejected = batch.sheets.reduce((sum, sheet) => sum + sheet.rejectedTotal, 0)
  return (
    <>
      <p className="crumbs">
        <Link to="/import">{t.imports.title}</Link>
      </p>
      <PageHead title={batch.file}>
        <BatchState state={batch.state} />
        {rejected > 0 && (
          <a className="button" href={`/api/imports/${batch.id}/rejected.xlsx`} download>
            {t.imports.takeRejected(rejected)}
          </a>
        )}
        <Acts batch={batch} />
      </PageHead>
      <Progress batch={batch} />
      {batch.error && (
        <p className="notice bad" role="alert" lang="zh-CN">
          {batch.error}
        </p>
      )}
      {batch.sheets.map((sheet) => (
        <SheetCard key={sheet.sheet} batch={batch} sheet={sheet} />
      ))}
    </>
  )
}

function Acts({ batch }: { batch: BatchView }) {
  const t = useTexts()
  const tell = useTell()
  const run = useRunImport(batch.id)
  const cancel = useCancelImport(batch.id)
  const undo = useUndoImport(batch.id)
  const [sure, setSure] = useState(false)
  const error = run.error ?? cancel.error ?? undo.error
  const ready = batch.state === 'previewed' && batch.sheets.some((sheet) => sheet.ledger)
  return (
    <>
      {(batch.state === 'reading' || batch.state === 'running' || batch.state === 'previewed') && (
        <button type="button" className="button" onClick={() => cancel.mutate()}>
          {t.common.cancel}
        </button>
      )}
      {batch.state === 'previewed' && (
        <button
          type="button"
          className="button primary"
          disabled={!ready || run.isPending}
          onClick={() => run.mutate()}
        >
          {t.imports.run}
        </button>
      )}
      {batch.state === 'done' && (
        <button type="button" className="button danger" onClick={() => setSure(true)}>
          {t.imports.undo}
        </button>
      )}
      <Failure error={error} />
      {sure && (
        <Dialog title={t.imports.undo} close={() => setSure(false)}>
          <p>{t.imports.undoWhat}</p>
          <p className="form-end">
            <button
              type="button"
              className="button danger"
              disabled={undo.isPending}
              onClick={() =>
                undo.mutate(undefined, {
                  onSuccess: ({ removed, kept }) => tell(t.imports.undone(removed, kept)),
                  onSettled: () => setSure(false),
                })
              }
            >
              {t.imports.undo}
            </button>
          </p>
        </Dialog>
      )}
    </>
  )
}

function Progress({ batch: { state, progress } }: { batch: BatchView }) {
  const t = useTexts()
  if (state !== 'reading' && state !== 'running') return null
  const known = progress.estimate > 0
  return (
    <div className="progress" role="status">
      <progress
        aria-label={t.imports.states[state]}
        max={progress.estimate || 1}
        {...(known && { value: progress.read })}
      />
      <span>{t.imports.progress(progress.read, progress.estimate)}</span>
    </div>
  )
}

/** A new entry: what the opening step fills, and the rows it may bring along. */
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { useOpen } from '../../api/entries.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { EntryForm } from '../../parts/form/entry-form.tsx'
import { NotThere } from '../../parts/not-there.tsx'
import { PageHead } from '../../parts/page.tsx'
import { useTell } from '../../parts/toast.tsx'
import { UnitPicker } from '../../parts/unit-picker.tsx'
import { useKind } from '../../parts/use-kind.ts'

export function NewPage() {
  const kind = useKind()
  return kind ? <New key={kind.path} kind={kind} /> : <NotThere />
}

function New({ kind }: { kind: Kind }) {
  const t = useTexts()
  const say = useSay()
  const navigate = useNavigate()
  const tell = useTell()
  const { unit } = useMe()
  const [office, setOffice] = useState(unit.code)
  const open = useOpen(kind.path)
  return (
    <>
      <PageHead title={t.entry.newTitle(say(kind))}>
        <UnitPicker value={office} onChange={setOffice} label={t.entry.office} />
      </PageHead>
      <div className="card">
        <EntryForm
          kind={kind}
          names={kind.procedure.open.fills}
          parts={Object.keys(kind.parts)}
          draft={kind.path}
          submit={t.entry.register}
          also={office}
          send={async ({ values, parts, key }) => {
            const entry = await open.mutateAsync({ office, values, parts, key })
            tell(t.entry.registered(entry.number))
            void navigate(`/entry/${kind.path}/${entry.id}`, { replace: true })
          }}
          cancel={() => void navigate(-1)}
        />
      </div>
    </>
  )
}

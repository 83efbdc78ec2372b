/** The reports that may be set beside others: what the unit and those above it keep, and what was signed here. */
import { useState } from 'react'
import { Link } from 'react-router'
import { catalogue } from '#ledgers/index.ts'
import { type Reference, useReference, useReferences, useRemoveReference } from '../../api/checks.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { wallClock } from '../../parts/today.ts'
import { useUnitName } from '../../parts/unit-picker.tsx'
import { keepers } from './keep.tsx'

export function References() {
  const t = useTexts()
  const references = useReferences()
  return (
    <section className="card" aria-labelledby="references">
      <h2 id="references">{t.check.view.kept}</h2>
      <p className="note">{t.check.keptNote}</p>
      <Loaded of={references}>
        {(all) =>
          all.length === 0 ? <p className="empty">{t.check.keptNone}</p> : <Table references={all} />
        }
      </Loaded>
    </section>
  )
}

function Table({ references }: { references: readonly Reference[] }) {
  const t = useTexts()
  const nameOf = useUnitName()
  const { has, unit: own } = useMe()
  const removing = useRemoveReference()
  const [opened, setOpened] = useState<Reference | null>(null)
  return (
    <>
      <Failure error={removing.error} />
      <table className="grid cards">
        <thead>
          <tr>
            <th scope="col">{t.check.whose}</th>
            <th scope="col">{t.common.year}</th>
            <th scope="col">{t.check.file}</th>
            <th scope="col">{t.check.from}</th>
            <th scope="col">{t.check.keptBy}</th>
            <th scope="col">
              <span className="hidden">{t.check.forget}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {references.map((each) => (
            <tr key={each.id}>
              <td data-label={t.check.whose}>
                {each.source === 'signed' ? (
                  <Link to={`/reports/${each.id}`}>{each.unit_name}</Link>
                ) : (
                  <button type="button" className="link" onClick={() => setOpened(each)}>
                    {each.unit_name}
                  </button>
                )}
              </td>
              <td data-label={t.common.year}>{t.common.yearNumber(each.year)}</td>
              <td data-label={t.check.file} className="long">
                {each.file || (each.source === 'kept' && t.check.pasted)}
                {each.sha256 && <small title={each.sha256}> SHA-256 {each.sha256.slice(0, 12)}…</small>}
              </td>
              <td data-label={t.check.from}>{t.check.source[each.source](wallClock(each.at), each.by)}</td>
              <td data-label={t.check.keptBy}>{nameOf(each.unit)}</td>
              <td>
                {each.source === 'kept' && each.unit === own.code && has(...keepers) && (
                  <button
                    type="button"
                    className="button small"
                    aria-label={t.check.forgetOne(t.check.of(each.unit_name, t.common.yearNumber(each.year)))}
                    disabled={removing.isPending}
                    onClick={() => removing.mutate(each.id)}
                  >
                    {t.check.forget}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened && <Kept reference={opened} close={() => setOpened(null)} />}
    </>
  )
}

function Kept({ reference, close }: { reference: Reference; close: () => void }) {
  const t = useTexts()
  const say = useSay()
  // It may have been read when the catalogue had an indicator that is gone.
  const nameOf = (id: string) => {
    const indicator = catalogue.indicators.get(id)
    return indicator ? say(indicator) : id
  }
  return (
    <Dialog
      title={t.check.of(reference.unit_name, t.common.yearNumber(reference.year))}
      at="wide"
      close={close}
    >
      <Loaded of={useReference(reference.id)}>
        {({ text, figures }) => (
          <>
            <table className="grid cards">
              <thead>
                <tr>
                  <th scope="col">{t.check.indicator}</th>
                  <th scope="col">{t.common.year}</th>
                  <th scope="col">{t.check.quote}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => (
                  <tr key={`${figure.place_start} ${figure.indicator}`}>
                    <td data-label={t.check.indicator}>{nameOf(figure.indicator)}</td>
                    <td data-label={t.common.year}>{figure.year}</td>
                    <td data-label={t.check.quote} lang="zh-CN">
                      {figure.quote}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div className="sheet read-text" lang="zh-CN" role="region" aria-label={t.check.text}>
              {[...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => (
                <p key={index}>{line}</p>
              ))}
            </div>
          </>
        )}
      </Loaded>
    </Dialog>
  )
}

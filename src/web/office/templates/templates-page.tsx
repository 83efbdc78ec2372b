/** Forms of superiors: dropped in once, taken away filled for any unit and year. */
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useMe } from '../../api/session.ts'
import {
  filledAddress,
  type KeptTemplate,
  type TemplateLine,
  useKeepTemplate,
  useRemoveTemplate,
  useTemplates,
} from '../../api/templates.ts'
import { useTexts } from '../../language.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { wallClock } from '../../parts/today.ts'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'
import { lastYear, YearPicker } from '../../parts/year-picker.tsx'

export function TemplatesPage() {
  const t = useTexts()
  const { unit: own } = useMe()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  const year = Number(address.get('year')) || lastYear()
  const set = (changes: Record<string, string>) =>
    setAddress({ ...Object.fromEntries(address), ...changes }, { replace: true })
  return (
    <>
      <PageHead title={t.templates.title}>
        <UnitPicker value={unit} onChange={(code) => set({ unit: code })} />
        <YearPicker value={year} onChange={(next) => set({ year: String(next) })} />
      </PageHead>
      <Keep unit={unit} />
      <section className="card" aria-labelledby="forms">
        <h2 id="forms">{t.templates.forms}</h2>
        <Loaded of={useTemplates(unit)}>
          {(templates) =>
            templates.length === 0 ? (
              <p className="empty">{t.templates.none}</p>
            ) : (
              <Templates templates={templates} unit={unit} year={year} />
            )
          }
        </Loaded>
      </section>
    </>
  )
}

function Keep({ unit }: { unit: string }) {
  const t = useTexts()
  const { has } = useMe()
  const keep = useKeepTemplate(unit)
  const [kept, setKept] = useState<KeptTemplate | null>(null)
  if (!has('clerk', 'head', 'supervisor')) return null
  return (
    <section className="card" aria-labelledby="keep">
      <h2 id="keep">{t.templates.keep}</h2>
      <p>{t.templates.what}</p>
      <p className="marks">
        {t.templates.marks.map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </p>
      <DropZone
        words={keep.isPending ? t.imports.sending : t.templates.drop}
        choose={t.templates.pick}
        accept=".xlsx"
        take={([file]) => keep.mutate(file!, { onSuccess: setKept })}
      />
      <Failure error={keep.error} />
      {kept && (
        <p role="status">
          {t.templates.kept(kept.name, kept.cells)}
          {kept.unknown.length > 0 && ` ${t.templates.unknown(kept.unknown.join(t.common.comma))}`}
        </p>
      )}
    </section>
  )
}

interface Listed {
  templates: readonly TemplateLine[]
  unit: string
  year: number
}

function Templates({ templates, unit, year }: Listed) {
  const t = useTexts()
  const nameOf = useUnitName()
  const { has, unit: own } = useMe()
  const removing = useRemoveTemplate()
  return (
    <>
      <Failure error={removing.error} />
      <table className="grid cards">
        <thead>
          <tr>
            <th scope="col">{t.templates.form}</th>
            <th scope="col">{t.templates.of}</th>
            <th scope="col">{t.templates.at}</th>
            <th scope="col">{t.templates.take}</th>
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <tr key={template.id}>
              <td data-label={t.templates.form}>{template.name}</td>
              <td data-label={t.templates.of}>{nameOf(template.unit)}</td>
              <td data-label={t.templates.at} className="whole">
                {wallClock(template.uploadedAt)} {template.by}
              </td>
              <td data-label={t.templates.take}>
                <span className="files">
                  <a className="button small primary" href={filledAddress(template.id, unit, year)} download>
                    {t.templates.filled(nameOf(unit), year)}
                  </a>
                  {template.unit === own.code && has('clerk', 'head', 'supervisor') && (
                    <button
                      type="button"
                      className="button small"
                      disabled={removing.isPending}
                      onClick={() => removing.mutate(template.id)}
                    >
                      {t.templates.remove}
                    </button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

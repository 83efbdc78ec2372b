/** The tree of units, and adding one. */
import { type FormEvent, useState } from 'react'
import { useAddUnit } from '../../api/manage.ts'
import { useMe, useUnits } from '../../api/session.ts'
import { useTexts } from '../../language.tsx'
import { Failure, Loaded } from '../../parts/failure.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'

export function Units() {
  const t = useTexts()
  const nameOf = useUnitName()
  return (
    <section className="card" aria-labelledby="units">
      <h2 id="units">{t.accounts.units}</h2>
      <Loaded of={useUnits()}>
        {(units) => (
          <table className="grid cards">
            <thead>
              <tr>
                <th scope="col">{t.accounts.unitName}</th>
                <th scope="col">{t.accounts.code}</th>
                <th scope="col">{t.accounts.kind}</th>
                <th scope="col">{t.accounts.parent}</th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => (
                <tr key={unit.code}>
                  <td data-label={t.accounts.unitName}>{unit.name}</td>
                  <td data-label={t.accounts.code}>{unit.code}</td>
                  <td data-label={t.accounts.kind}>
                    {t.accounts.kinds[unit.kind as keyof typeof t.accounts.kinds]}
                  </td>
                  <td data-label={t.accounts.parent}>{unit.parent && nameOf(unit.parent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
      <AddUnit />
    </section>
  )
}

function AddUnit() {
  const t = useTexts()
  const { unit: own } = useMe()
  const add = useAddUnit()
  const [unit, setUnit] = useState({ code: '', name: '', kind: 'street', parent: own.code })
  return (
    <form
      className="inline-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        add.mutate(unit, { onSuccess: () => setUnit({ ...unit, code: '', name: '' }) })
      }}
    >
      <TextInput label={t.accounts.code} value={unit.code} onChange={(code) => setUnit({ ...unit, code })} />
      <TextInput
        label={t.accounts.unitName}
        value={unit.name}
        onChange={(name) => setUnit({ ...unit, name })}
      />
      <div className="field">
        <label htmlFor="unit-kind">{t.accounts.kind}</label>
        <select
          id="unit-kind"
          value={unit.kind}
          onChange={(event) => setUnit({ ...unit, kind: event.target.value })}
        >
          {Object.entries(t.accounts.kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <UnitPicker
        value={unit.parent}
        onChange={(parent) => setUnit({ ...unit, parent })}
        label={t.accounts.parent}
      />
      <button
        type="submit"
        className="button"
        disabled={add.isPending || unit.code === '' || unit.name === ''}
      >
        {t.accounts.addUnit}
      </button>
      <Failure error={add.error} />
    </form>
  )
}

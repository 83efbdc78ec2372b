/** Chooses a unit of the person's subtree; the depth in the tree shows as an indent. */
import { useId } from 'react'
import { type Unit, useUnits } from '../api/session.ts'
import { useTexts } from '../language.tsx'

export function UnitPicker({
  value,
  onChange,
  label,
}: {
  value: string
  onChange: (code: string) => void
  label?: string
}) {
  const t = useTexts()
  const id = useId()
  const { data: units = [] } = useUnits()
  if (units.length < 2) return null
  return (
    <span className="unit-picker">
      <label htmlFor={id}>{label ?? t.common.unit}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {units.map((unit) => (
          <option key={unit.code} value={unit.code}>
            {'\u3000'.repeat(depth(unit, units))}
            {unit.name}
          </option>
        ))}
      </select>
    </span>
  )
}

function depth(unit: Unit, units: readonly Unit[]): number {
  const parent = units.find((each) => each.code === unit.parent)
  return parent ? depth(parent, units) + 1 : 0
}

/** The name of a unit by its code; the code where the person may not reach it. */
export function useUnitName(): (code: string) => string {
  const { data: units = [] } = useUnits()
  return (code) => units.find((unit) => unit.code === code)?.name ?? code
}

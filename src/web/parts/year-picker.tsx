/** Chooses a year; the one chosen last in this tab is offered again. */
import { useId } from 'react'
import { useTexts } from '../language.tsx'
import { thisYear } from './today.ts'

const remembered = 'mingfa.year'

export const lastYear = (): number => Number(sessionStorage.getItem(remembered)) || thisYear()

export function YearPicker({ value, onChange }: { value: number; onChange: (year: number) => void }) {
  const t = useTexts()
  const id = useId()
  const first = Math.min(2018, value)
  const years = Array.from({ length: thisYear() - first + 2 }, (_, index) => thisYear() + 1 - index)
  return (
    <span className="year-picker">
      <label htmlFor={id}>{t.common.year}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          sessionStorage.setItem(remembered, event.target.value)
          onChange(Number(event.target.value))
        }}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {t.common.yearNumber(year)}
          </option>
        ))}
      </select>
    </span>
  )
}

/** One control for each way in which a field asks to be filled. All take and give text. */
import { type ComponentType, useDeferredValue, useId, useRef } from 'react'
import { dayNumber, isDay } from '#kernel/day.ts'
import type { Field, Input } from '#kernel/fields/index.ts'
import type { Label } from '#kernel/label.ts'
import { nationalCalendar } from '#law/holidays.ts'
import { useNumbersLike } from '../../api/entries.ts'
import { useLanguage, useSay, useTexts } from '../../language.tsx'
import { shortDay, thisYear, todayInChina } from '../today.ts'

export interface ControlProperties<I extends Input = Input> {
  id: string
  field: Field
  input: I
  value: string
  onChange: (value: string) => void
  describedBy?: string
  invalid: boolean
  placeholder?: string
  /** In a row of a table there is no room for radio buttons and no label beside. */
  compact: boolean
  label: string
}

type Of<Control extends Input['control']> = ControlProperties<Extract<Input, { control: Control }>>

const said = ({ id, describedBy, invalid, compact, label, field }: ControlProperties) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': field.required || undefined,
  ...(compact && { 'aria-label': label }),
})

function Line(properties: Of<'line'>) {
  const { input, value, onChange, placeholder } = properties
  const list = useId()
  return (
    <>
      <input
        {...said(properties)}
        type="text"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        list={input.suggestions ? list : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {input.suggestions && (
        <datalist id={list}>
          {input.suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  )
}

function Lines(properties: Of<'lines'>) {
  const { value, onChange, placeholder } = properties
  return (
    <textarea
      {...said(properties)}
      rows={3}
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** Few words stand open, one press away; many go into a list. */
function Choice(properties: Of<'choice'>) {
  const { input, value, onChange, compact } = properties
  const say = useSay()
  const words = Object.entries(input.words)
  if (words.length <= 5 && !compact) return <Radios {...properties} words={words} />
  return (
    <select {...said(properties)} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="" />
      {words.map(([key, word]) => (
        <option key={key} value={key}>
          {say(word)}
        </option>
      ))}
    </select>
  )
}

function YesNo(properties: Of<'yesNo'>) {
  const { language } = useLanguage()
  const { field, compact, value, onChange } = properties
  const words = [true, false].map((each): [string, Label] => [
    String(each),
    { zh: field.print(each, 'zh'), en: field.print(each, 'en') },
  ])
  if (!compact) return <Radios {...properties} words={words} />
  return (
    <select {...said(properties)} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="" />
      {words.map(([key, word]) => (
        <option key={key} value={key}>
          {word[language]}
        </option>
      ))}
    </select>
  )
}

function Radios({
  id,
  value,
  onChange,
  words,
  describedBy,
  field,
}: ControlProperties & { words: [string, Label][] }) {
  const say = useSay()
  const t = useTexts()
  return (
    <span
      className="radios"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-required={field.required || undefined}
    >
      {words.map(([key, word], index) => (
        <label key={key}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            value={key}
            checked={value === key}
            onChange={() => onChange(key)}
          />
          <span>{say(word)}</span>
        </label>
      ))}
      {value !== '' && !field.required && (
        <button type="button" className="button quiet small" onClick={() => onChange('')}>
          {t.form.clear}
        </button>
      )}
    </span>
  )
}

/** Typed in any form offices write, or picked from the browser's calendar; the weekday shows whether it is one. */
function DayControl(properties: Of<'day'>) {
  const { field, value, onChange, compact } = properties
  const t = useTexts()
  const picker = useRef<HTMLInputElement>(null)
  const settle = () => {
    const reading = field.read(value, { year: thisYear() })
    if ('value' in reading && reading.value !== null) onChange(String(reading.value))
  }
  const rest = isDay(value) ? nationalCalendar.restName(dayNumber(value)) : undefined
  return (
    <span className="day-control">
      <input
        {...said(properties)}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        placeholder={t.form.dayForm}
        onChange={(event) => onChange(event.target.value)}
        onBlur={settle}
      />
      <span className="calendar">
        <button
          type="button"
          className="button quiet small"
          tabIndex={-1}
          aria-label={t.form.pickDay(properties.label)}
          onClick={() => picker.current?.showPicker()}
        >
          ▾
        </button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={isDay(value) ? value : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
      {!compact && (
        <button type="button" className="button quiet small" onClick={() => onChange(todayInChina())}>
          {t.form.today}
        </button>
      )}
      {!compact && isDay(value) && (
        <span className="weekday-note">
          {shortDay(value, t)}
          {rest && <em lang="zh-CN">{rest}</em>}
        </span>
      )}
    </span>
  )
}

function MomentControl(properties: Of<'moment'>) {
  const { field, value, onChange } = properties
  const t = useTexts()
  const settle = () => {
    const reading = field.read(value, { year: thisYear() })
    if ('value' in reading && reading.value !== null) onChange(field.print(reading.value, 'zh'))
  }
  return (
    <input
      {...said(properties)}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      value={value}
      placeholder={t.form.momentForm}
      onChange={(event) => onChange(event.target.value)}
      onBlur={settle}
    />
  )
}

function NumberControl(properties: Of<'number'>) {
  const { input, value, onChange } = properties
  return (
    <span className="number-control">
      <input
        {...said(properties)}
        type="text"
        inputMode={input.decimals > 0 ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {input.unit && <span lang="zh-CN">{input.unit}</span>}
    </span>
  )
}

/** Typed as the office writes it, or picked from the records whose words or number hold what is typed. */
function LinkControl(properties: Of<'link'>) {
  const { input, value, onChange } = properties
  const list = useId()
  const found = useNumbersLike(input.to, useDeferredValue(value))
  return (
    <>
      <input
        {...said(properties)}
        type="text"
        autoComplete="off"
        maxLength={input.max}
        value={value}
        list={list}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {found.map(({ number, title }) => (
          <option key={number} value={number}>
            {title}
          </option>
        ))}
      </datalist>
    </>
  )
}

const controls: { [Control in Input['control']]: ComponentType<Of<Control>> } = {
  line: Line,
  lines: Lines,
  choice: Choice,
  day: DayControl,
  moment: MomentControl,
  number: NumberControl,
  yesNo: YesNo,
  link: LinkControl,
}

export function Control(properties: ControlProperties) {
  // The map pairs each control with its own input; the pairing is lost to the type when it is looked up.
  const Shown = controls[properties.input.control] as ComponentType<ControlProperties>
  return <Shown {...properties} />
}

/** The door: signing in, and the change of a first password. Light on purpose: nothing else is fetched before it. */
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useChangePassword, useSignIn, useSignOut } from '../api/session.ts'
import { useTexts } from '../language.tsx'
import { Failure } from '../parts/failure.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'

export function SignIn() {
  const t = useTexts()
  const signIn = useSignIn()
  const [input, setInput] = useState({ name: '', password: '' })
  return (
    <Door title={t.signIn.title}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          signIn.mutate(input)
        }}
      >
        <Failure error={signIn.error} />
        <Secret
          label={t.signIn.name}
          value={input.name}
          autoComplete="username"
          autoFocus
          onChange={(name) => setInput({ ...input, name })}
        />
        <Secret
          label={t.signIn.password}
          type="password"
          value={input.password}
          autoComplete="current-password"
          onChange={(password) => setInput({ ...input, password })}
        />
        <button
          type="submit"
          className="button primary wide"
          disabled={signIn.isPending || input.name === '' || input.password === ''}
        >
          {signIn.isPending ? t.common.sending : t.signIn.submit}
        </button>
      </form>
      <p className="note">{t.signIn.help}</p>
    </Door>
  )
}

export function ChangePassword({ forced, done }: { forced?: boolean; done?: () => void }) {
  const form = <ChangeForm done={done} />
  const t = useTexts()
  const signOut = useSignOut()
  if (!forced) return form
  return (
    <Door title={t.signIn.changeTitle}>
      <p>{t.signIn.mustChange}</p>
      {form}
      <button type="button" className="button quiet" onClick={() => signOut.mutate()}>
        {t.shell.signOut}
      </button>
    </Door>
  )
}

function ChangeForm({ done }: { done: (() => void) | undefined }) {
  const t = useTexts()
  const change = useChangePassword()
  const [input, setInput] = useState({ old: '', new: '', again: '' })
  const differs = input.again !== '' && input.again !== input.new
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        change.mutate({ old: input.old, new: input.new }, { onSuccess: () => done?.() })
      }}
    >
      <Failure error={change.error} />
      <Secret
        label={t.signIn.old}
        type="password"
        value={input.old}
        autoComplete="current-password"
        autoFocus
        onChange={(old) => setInput({ ...input, old })}
      />
      <Secret
        label={t.signIn.next}
        type="password"
        value={input.new}
        autoComplete="new-password"
        note={t.signIn.rule}
        onChange={(next) => setInput({ ...input, new: next })}
      />
      <Secret
        label={t.signIn.again}
        type="password"
        value={input.again}
        autoComplete="new-password"
        problem={differs ? t.signIn.differs : undefined}
        onChange={(again) => setInput({ ...input, again })}
      />
      <button
        type="submit"
        className="button primary wide"
        disabled={change.isPending || differs || input.again === ''}
      >
        {change.isPending ? t.common.sending : t.signIn.change}
      </button>
    </form>
  )
}

interface SecretProperties {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: string
  type?: 'text' | 'password'
  autoFocus?: boolean
  note?: string
  problem?: string | undefined
}

function Secret({
  label,
  value,
  onChange,
  autoComplete,
  type = 'text',
  autoFocus,
  note,
  problem,
}: SecretProperties) {
  const id = useId()
  return (
    <div className={`field${problem ? ' wrong' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        autoComplete={autoComplete}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has one purpose, and this is where it begins
        autoFocus={autoFocus}
        aria-describedby={note || problem ? `${id}-note` : undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {(problem || note) && (
        <p className={problem ? 'problem' : 'note'} id={`${id}-note`}>
          {problem ?? note}
        </p>
      )}
    </div>
  )
}

function Door({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts()
  return (
    <div className="door">
      <title>{`${title} · ${t.name}`}</title>
      <main>
        <header>
          <span className="brand" aria-hidden="true" />
          <p>
            <b>{t.name}</b>
            <span>{t.claim}</span>
          </p>
        </header>
        <h1>{title}</h1>
        {children}
        <LanguageSwitch />
      </main>
    </div>
  )
}

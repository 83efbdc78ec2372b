/** The frame around every page of the office: where one is, where one can go, who one is. */
import { useEffect, useState } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
import type { Shelf } from '#kernel/ledger.ts'
import { type Role, roles } from '#kernel/roles.ts'
import { catalogue } from '#ledgers/index.ts'
import { useMe, useSignOut } from '../api/session.ts'
import { useSay, useTexts } from '../language.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { PanelButton } from '../parts/panel-button.tsx'
import { ChangePassword } from './sign-in.tsx'

export function Shell() {
  const t = useTexts()
  const { pathname } = useLocation()
  const [menu, setMenu] = useState(false)
  useArrival(pathname, () => setMenu(false))
  useSearchKey()
  return (
    <div className={`shell${menu ? ' menu-open' : ''}`}>
      <a className="skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="bar">
        <button
          type="button"
          className="button quiet menu-button"
          aria-expanded={menu}
          aria-controls="ways"
          onClick={() => setMenu(!menu)}
        >
          <span aria-hidden="true">☰</span> <span className="hidden">{t.shell.menu}</span>
        </button>
        <Link to="/" className="home">
          <span className="brand" aria-hidden="true" />
          <b>{t.name}</b>
        </Link>
        <Person />
      </header>
      <Ways />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}

function Person() {
  const t = useTexts()
  const say = useSay()
  const { account, unit } = useMe()
  const signOut = useSignOut()
  const [changing, setChanging] = useState(false)
  return (
    <>
      <span className="bar-unit">{unit.name}</span>
      <span className="bar-end">
        <LanguageSwitch />
        <PanelButton className="button quiet" label={<>{account.person} ▾</>}>
          {(close) => (
            <div className="person">
              <p>
                <b>{account.person}</b> {account.name}
              </p>
              <p className="note">{account.roles.map((role) => say(roles[role])).join(' · ')}</p>
              <button
                type="button"
                className="button wide"
                onClick={() => {
                  close()
                  setChanging(true)
                }}
              >
                {t.signIn.change}
              </button>
              <button type="button" className="button wide" onClick={() => signOut.mutate()}>
                {t.shell.signOut}
              </button>
            </div>
          )}
        </PanelButton>
      </span>
      {changing && (
        <Dialog title={t.signIn.change} close={() => setChanging(false)}>
          <ChangePassword done={() => setChanging(false)} />
        </Dialog>
      )}
    </>
  )
}

function Ways() {
  const t = useTexts()
  const { account, has } = useMe()
  const office = has('clerk', 'head', 'leader', 'supervisor')
  return (
    <nav className="ways" id="ways" aria-label={t.shell.ways}>
      {office && <Way to="/">{t.desk.title}</Way>}
      {has('clerk', 'head') && <Way to="/import">{t.imports.title}</Way>}
      {office && <Way to="/figures">{t.figures.title}</Way>}
      {office && <Way to="/compare">{t.compare.title}</Way>}
      {office && <Way to="/reports">{t.reports.title}</Way>}
      {office && <Way to="/check">{t.check.title}</Way>}
      {office && <Way to="/templates">{t.templates.title}</Way>}
      {has('administrator') && <Way to="/accounts">{t.accounts.title}</Way>}
      {has('auditor', 'administrator') && <Way to="/journal">{t.journal.title}</Way>}
      {catalogue.shelves.map((shelf) => (
        <ShelfWays key={shelf.en} shelf={shelf} roles={account.roles} />
      ))}
    </nav>
  )
}

/** A shelf stands open where the person is, and stays as they leave it. */
function ShelfWays({ shelf, roles }: { shelf: Shelf; roles: readonly Role[] }) {
  const say = useSay()
  const { pathname } = useLocation()
  const [left, setLeft] = useState<boolean | null>(null)
  const readable = shelf.ledgers.flatMap((ledger) =>
    ledger.kinds.filter((kind) => kind.access.read.some((role) => roles.includes(role))),
  )
  if (readable.length === 0) return null
  const here = readable.some(({ path }) =>
    ['list', 'new', 'entry'].some((page) => `${pathname}/`.startsWith(`/${page}/${path}/`)),
  )
  return (
    <details open={here || (left ?? false)} onToggle={(event) => setLeft(event.currentTarget.open)}>
      <summary>{say(shelf)}</summary>
      {readable.map((kind) => (
        <Way key={kind.path} to={`/list/${kind.path}`}>
          {say(kind)}
        </Way>
      ))}
    </details>
  )
}

const Way = ({ to, children }: { to: string; children: string }) => (
  <NavLink to={to} end={to === '/'}>
    {children}
  </NavLink>
)

/** A new page begins at its top, and a screen reader at its heading. */
function useArrival(pathname: string, arrived: () => void): void {
  useEffect(() => {
    arrived()
    window.scrollTo(0, 0)
    if (document.activeElement?.closest('nav, .skip')) document.querySelector<HTMLElement>('#main')?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- arriving is a matter of the address alone
  }, [pathname])
}

/** `/` goes to the search of the page, unless something is being typed. */
function useSearchKey(): void {
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if ((event.target as HTMLElement).closest('input, textarea, select, dialog')) return
      const search = document.querySelector<HTMLInputElement>('input[type=search]')
      if (!search) return
      event.preventDefault()
      search.focus()
      search.select()
    }
    document.addEventListener('keydown', toSearch)
    return () => document.removeEventListener('keydown', toSearch)
  }, [])
}

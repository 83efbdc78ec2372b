/** The desk: what is due and late on top, then what came in, and the ways to note something new. */
import { useId, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { Kind } from '#kernel/ledger.ts'
import { catalogue } from '#ledgers/index.ts'
import { type ArrivedItem, type Desk, type DueItem, useDesk } from '../../api/desk.ts'
import { useMe } from '../../api/session.ts'
import { useSay, useTexts } from '../../language.tsx'
import { RunningLight } from '../../parts/clock-light.tsx'
import { Loaded } from '../../parts/failure.tsx'
import { PageHead } from '../../parts/page.tsx'
import { UnitPicker, useUnitName } from '../../parts/unit-picker.tsx'

export function DeskPage() {
  const t = useTexts()
  const { unit: own, has } = useMe()
  const [address, setAddress] = useSearchParams()
  const unit = address.get('unit') ?? own.code
  const office = has('clerk', 'head', 'leader', 'supervisor')
  return (
    <>
      <PageHead title={t.desk.title}>
        {office && <UnitPicker value={unit} onChange={(code) => setAddress({ unit: code })} />}
      </PageHead>
      <QuickEntry unit={unit} office={office} />
      {office ? <Waiting unit={unit} /> : <p className="notice">{t.desk.notOffice}</p>}
    </>
  )
}

const quickMost = 6

/** The records that this unit keeps most stand ready; the others are one press away, by their shelf. */
function QuickEntry({ unit, office }: { unit: string; office: boolean }) {
  const t = useTexts()
  const say = useSay()
  const { account } = useMe()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { data } = useDesk(unit, office)
  const mayOpen = (kind: Kind) => kind.procedure.open.by.some((role) => account.roles.includes(role))
  const totals = new Map((data?.counts ?? []).map(({ ledger, total }) => [ledger, total]))
  const shelves = catalogue.shelves
    .map((shelf) => ({ shelf, kinds: shelf.ledgers.flatMap(({ kinds }) => kinds.filter(mayOpen)) }))
    .filter(({ kinds }) => kinds.length > 0)
  // Where little is kept yet, the first of each shelf stand in.
  const kept = catalogue.kinds
    .filter((kind) => mayOpen(kind) && (totals.get(kind.path) ?? 0) > 0)
    .sort((one, other) => totals.get(other.path)! - totals.get(one.path)!)
  const often = [...new Set([...kept, ...shelves.map(({ kinds }) => kinds[0]!)])].slice(0, quickMost)
  if (shelves.length === 0) return null
  return (
    <nav className="quick" aria-label={t.desk.quick}>
      <div>
        {often.map((kind) => (
          <Link key={kind.path} className="button" to={`/new/${kind.path}`}>
            ＋ {say(kind)}
          </Link>
        ))}
        <button
          type="button"
          className="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t.desk.others}
        </button>
      </div>
      <div id={id} className="shelves" hidden={!open}>
        {shelves.map(({ shelf, kinds }) => (
          <section key={shelf.en}>
            <h2>{say(shelf)}</h2>
            {kinds.map((kind) => (
              <Link key={kind.path} to={`/new/${kind.path}`}>
                ＋ {say(kind)}
              </Link>
            ))}
          </section>
        ))}
      </div>
    </nav>
  )
}

function Waiting({ unit }: { unit: string }) {
  return <Loaded of={useDesk(unit)}>{(desk) => <DeskView desk={desk} unit={unit} />}</Loaded>
}

function DeskView({ desk, unit }: { desk: Desk; unit: string }) {
  const t = useTexts()
  const { overdue, soon, later } = desk.dueTotals
  return (
    <>
      <dl className="totals">
        <Total name={t.desk.overdue} value={overdue} className={overdue > 0 ? 'red' : 'green'} />
        <Total name={t.desk.soon} value={soon} className={soon > 0 ? 'yellow' : 'green'} />
        <Total name={t.desk.later} value={later} className="plain" />
      </dl>
      <div className="desk">
        <section className="card" aria-labelledby="due">
          <h2 id="due">{t.desk.due}</h2>
          {desk.due.length === 0 ? (
            <p className="empty">{t.desk.nothingDue}</p>
          ) : (
            <DueTable items={desk.due} unit={unit} />
          )}
          {overdue + soon > desk.due.length && (
            <p className="note">{t.desk.shown(desk.due.length, overdue + soon)}</p>
          )}
        </section>
        <div>
          <section className="card" aria-labelledby="arrived">
            <h2 id="arrived">{t.desk.arrived}</h2>
            {desk.arrived.length === 0 ? (
              <p className="empty">{t.desk.nothingArrived}</p>
            ) : (
              <Arrived items={desk.arrived} />
            )}
          </section>
          <section className="card" aria-labelledby="counts">
            <h2 id="counts">{t.desk.ledgers}</h2>
            <Counts counts={desk.counts} unit={unit} />
          </section>
        </div>
      </div>
    </>
  )
}

const Total = ({ name, value, className }: { name: string; value: number; className: string }) => (
  <div className={className}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

function DueTable({ items, unit }: { items: readonly DueItem[]; unit: string }) {
  const t = useTexts()
  const say = useSay()
  const nameOf = useUnitName()
  return (
    <ul className="due-list">
      {items.map((item) => (
        <li key={`${item.id}${item.clock}`}>
          <RunningLight due={item.due} />
          <span className="due-what">
            <Link to={`/entry/${item.ledger}/${item.id}`}>{item.title ?? item.number}</Link>
            <small>
              {say(catalogue.kindAt(item.ledger)!)} · {item.number}
              {item.office !== unit && <> · {nameOf(item.office)}</>}
            </small>
          </span>
          <span className="due-why">
            {say(item)}
            <small lang="zh-CN" title={t.clock.basis}>
              {item.law} {item.article}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Arrived({ items }: { items: readonly ArrivedItem[] }) {
  const say = useSay()
  return (
    <ul className="arrived">
      {items.map((item) => {
        const kind = catalogue.kindAt(item.ledger)!
        return (
          <li key={item.id}>
            <Link to={`/entry/${item.ledger}/${item.id}`}>{item.title ?? item.number}</Link>
            <small>
              {item.on && `${item.on.slice(0, 10)} · `}
              {say(kind)} · {say(kind.procedure.status.words![item.status]!)}
            </small>
          </li>
        )
      })}
    </ul>
  )
}

function Counts({ counts, unit }: { counts: Desk['counts']; unit: string }) {
  const say = useSay()
  return (
    <ul className="counts">
      {counts.map(({ ledger, total }) => (
        <li key={ledger}>
          <Link to={`/list/${ledger}?unit=${unit}`}>{say(catalogue.kindAt(ledger)!)}</Link>
          <span>{total}</span>
        </li>
      ))}
    </ul>
  )
}

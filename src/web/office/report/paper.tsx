/**
 * The document in a frame of its own, as tall as its text: its styles stay with it, and the policy of the page, which it
 * inherits, lets nothing in it run.
 */
import { useRef } from 'react'
import { useTexts } from '../../language.tsx'

interface Properties {
  html: string
  title: string
  drifted: ReadonlySet<string>
  open: (asked: { anchor: string } | { indicator: string; printed: string }) => void
}

export function Paper({ html, title, drifted, open }: Properties) {
  const t = useTexts()
  const frame = useRef<HTMLIFrameElement>(null)
  const prepare = () => {
    const page = frame.current?.contentDocument
    if (!page) return
    for (const anchor of page.querySelectorAll<HTMLAnchorElement>('a.figure')) {
      anchor.setAttribute('href', `#${anchor.id}`)
      if (!drifted.has(anchor.id)) continue
      anchor.style.background = '#ffe9a8'
      anchor.title = `${t.reports.changedSince} ${anchor.title}`
    }
    page.addEventListener('click', (event) => {
      const anchor = (event.target as HTMLElement).closest<HTMLAnchorElement>('a.figure')
      if (!anchor) return
      event.preventDefault()
      // A figure that is cited twice bears its anchor only where it first stands.
      open(
        anchor.id
          ? { anchor: anchor.id }
          : { indicator: anchor.dataset.indicator!, printed: anchor.textContent },
      )
    })
    const fit = () => {
      if (frame.current) frame.current.style.height = `${page.documentElement.scrollHeight}px`
    }
    fit()
    new ResizeObserver(fit).observe(page.body)
  }
  return (
    <div className="paper">
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, read from here for its height and clicks; its scripts are refused by the policy */}
      <iframe ref={frame} title={title} srcDoc={html} onLoad={prepare} />
    </div>
  )
}

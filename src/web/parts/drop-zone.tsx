/** Where files are dropped or chosen. The same file, mended, may be chosen again. */
import { type DragEvent, type ReactNode, useId, useState } from 'react'

interface Properties {
  /** What may be dropped here, or what is going on with what was. */
  words: string
  choose: string
  accept: string
  multiple?: boolean
  take: (files: readonly File[]) => void
  children?: ReactNode
}

export function DropZone({ words, choose, accept, multiple = false, take, children }: Properties) {
  const id = useId()
  const [over, setOver] = useState(false)
  const taken = (list: FileList | null) => {
    if (list && list.length > 0) take(multiple ? [...list] : [list[0]!])
  }
  return (
    <div
      className={`drop${over ? ' over' : ''}`}
      onDragOver={(event: DragEvent) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        taken(event.dataTransfer.files)
      }}
    >
      <p role="status">{words}</p>
      <label className="button primary" htmlFor={id}>
        {choose}
      </label>
      <input
        id={id}
        className="hidden"
        type="file"
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          taken(event.target.files)
          event.target.value = ''
        }}
      />
      {children}
    </div>
  )
}

/**
 * The text of one block in the browser: a line of words in which each figure is a node of its own, chosen and taken out as
 * a whole. No key reaches inside it, since it holds no letters.
 */
import {
  baseKeymap,
  chainCommands,
  deleteSelection,
  selectNodeBackward,
  selectNodeForward,
} from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Fragment, type Node, Schema, Slice } from 'prosemirror-model'
import { type Command, EditorState, NodeSelection, Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Finding, Piece } from '../../../api/drafts.ts'
import type { FigureRef } from '../../../api/reports.ts'

export type Figures = Readonly<Record<string, FigureRef>>

const figureAttributes = { anchor: {}, printed: {}, moved: { default: false } }

export const schema = new Schema({
  nodes: {
    doc: { content: '(text | figure)*' },
    text: {},
    figure: {
      inline: true,
      atom: true,
      selectable: true,
      draggable: true,
      attrs: figureAttributes,
      toDOM: ({ attrs }) => [
        'span',
        {
          class: attrs.moved ? 'token moved' : 'token',
          'data-anchor': attrs.anchor as string,
          'data-printed': attrs.printed as string,
        },
        attrs.printed as string,
      ],
      parseDOM: [
        {
          tag: 'span.token',
          getAttrs: ({ dataset }) => ({ anchor: dataset.anchor, printed: dataset.printed }),
        },
      ],
    },
  },
})

export function docOf(pieces: readonly Piece[], figures: Figures, moved: ReadonlySet<string>): Node {
  const nodes = pieces.flatMap((piece): Node[] => {
    if ('text' in piece) return piece.text === '' ? [] : [schema.text(piece.text)]
    return [figureNode(piece.figure, figures, moved)]
  })
  return schema.node('doc', null, Fragment.fromArray(nodes))
}

export const figureNode = (anchor: string, figures: Figures, moved: ReadonlySet<string>): Node =>
  schema.node('figure', { anchor, printed: figures[anchor]?.printed ?? '…', moved: moved.has(anchor) })

export function piecesOf(doc: Node | Fragment): Piece[] {
  const pieces: Piece[] = []
  doc.forEach((node) =>
    pieces.push(node.isText ? { text: node.text! } : { figure: node.attrs.anchor as string }),
  )
  return pieces
}

export interface Keys {
  /** Enter: what stands behind the caret becomes a block of its own. */
  split(before: Piece[], after: Piece[]): void
  /** Backspace in an empty block. */
  leave(): void
  /** Up or down over the edge. */
  step(by: -1 | 1): boolean
  open(anchor: string): void
}

const marksKey = new PluginKey<DecorationSet>('marks')

export function stateOf(doc: Node, keys: Keys, paragraph: boolean): EditorState {
  const split: Command = ({ selection, doc: whole }) => {
    if (selection instanceof NodeSelection) keys.open(selection.node.attrs.anchor as string)
    else if (paragraph)
      keys.split(
        piecesOf(whole.slice(0, selection.from).content),
        piecesOf(whole.slice(selection.to).content),
      )
    return true
  }
  const leave: Command = ({ doc: whole }) => {
    if (whole.content.size > 0) return false
    keys.leave()
    return true
  }
  const edge =
    (by: -1 | 1): Command =>
    (_state, _dispatch, view) =>
      (view?.endOfTextblock(by < 0 ? 'up' : 'down') ?? false) && keys.step(by)
  return EditorState.create({
    doc,
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Mod-z': redo,
        Enter: split,
        'Shift-Enter': split,
        Backspace: chainCommands(leave, deleteSelection, beside(-1), selectNodeBackward),
        Delete: chainCommands(deleteSelection, beside(1), selectNodeForward),
        ArrowUp: edge(-1),
        ArrowDown: edge(1),
      }),
      keymap(baseKeymap),
      marks(),
    ],
  })
}

/** The first press beside a figure chooses it, the second takes it out. */
const beside =
  (by: -1 | 1): Command =>
  ({ selection, doc, tr }, dispatch) => {
    if (!(selection instanceof TextSelection) || !selection.empty) return false
    const node = by < 0 ? selection.$from.nodeBefore : selection.$from.nodeAfter
    if (node?.type !== schema.nodes.figure) return false
    const at = by < 0 ? selection.from - 1 : selection.from
    dispatch?.(tr.setSelection(NodeSelection.create(doc, at)))
    return true
  }

/** Findings underline their words, and move with them while one types. */
function marks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: marksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => (tr.getMeta(marksKey) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => marksKey.getState(state) },
  })
}

/** The transaction that shows findings at their words. */
export function marked(state: EditorState, findings: readonly Finding[]) {
  const decorations = findings.flatMap(({ offset, start, end, severity, message }) => {
    if (offset === null) return []
    const [from, to] = [positionAt(state.doc, offset), positionAt(state.doc, offset + end - start)]
    return to > from ? [Decoration.inline(from, to, { class: `mark ${severity}`, title: message.zh })] : []
  })
  return state.tr
    .setMeta(marksKey, DecorationSet.create(state.doc, decorations))
    .setMeta('addToHistory', false)
}

/** A figure is one place in the editor and as many characters as it prints in the text. */
function positionAt(doc: Node, offset: number): number {
  let [characters, position] = [0, 0]
  for (const node of doc.children) {
    const length = node.isText ? node.text!.length : (node.attrs.printed as string).length
    if (characters + length > offset) return node.isText ? position + offset - characters : position
    characters += length
    position += node.nodeSize
  }
  return position
}

/** Pasted text is one line of prose; figures of this report stay figures. */
export function pasted(slice: Slice, figures: Figures): Slice {
  const nodes: Node[] = []
  slice.content.descendants((node) => {
    if (node.isText) nodes.push(schema.text(node.text!.replace(/\s+/gu, ' ')))
    else if (node.type === schema.nodes.figure)
      nodes.push(figures[node.attrs.anchor as string] ? node : schema.text(node.attrs.printed as string))
  })
  return new Slice(Fragment.fromArray(nodes), 0, 0)
}

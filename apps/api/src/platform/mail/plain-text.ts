import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

/**
 * A mail as plain text, read from the elements its page is made of, so that both say the same: a blank line between
 * paragraphs, a star before what is in a list, headings of its parts in capitals. Costs a fraction of reading the page back.
 */
export function plainText(mail: ReactElement): string {
  return blocksOf(mail).join('\n\n')
}

const WITH_BLOCKS_INSIDE = new Set<unknown>(['html', 'body', 'div', Fragment])

interface ElementProps {
  readonly children?: ReactNode
  readonly 'data-skip-in-text'?: string
}

function blocksOf(node: ReactNode): string[] {
  if (Array.isArray(node)) return node.flatMap(blocksOf)
  if (!isValidElement<ElementProps>(node)) return [lineOf(node)].filter((line) => line !== '')
  const { type, props } = node
  if (typeof type === 'function') return blocksOf(madeOf(node))
  if (type === 'head' || props['data-skip-in-text'] === 'true') return []
  if (WITH_BLOCKS_INSIDE.has(type)) return blocksOf(props.children)
  if (type === 'ul') return [blocksOf(props.children).map((item) => ` * ${item}`).join('\n')]
  const line = lineOf(props.children).trim()
  return [type === 'h2' ? line.toUpperCase() : line]
}

function lineOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(lineOf).join('')
  if (isValidElement<ElementProps>(node)) {
    if (typeof node.type === 'function') return lineOf(madeOf(node))
    return node.type === 'br' ? '\n' : lineOf(node.props.children)
  }
  return typeof node === 'string' || typeof node === 'number' ? String(node).replace(/[ \t\r\n\f]+/g, ' ') : ''
}

/** What a component says; those of mails hold no state and ask for nothing. */
function madeOf({ type, props }: ReactElement<ElementProps>): ReactNode {
  return (type as (props: ElementProps) => ReactNode)(props)
}

/** Where a figure leads: only addresses a reader may safely follow from a document that travels. */

export function linkTarget(href: string | undefined): string | undefined {
  return href && /^(?:https?:\/\/|\/(?!\/)|#)/iu.test(href) ? href : undefined
}

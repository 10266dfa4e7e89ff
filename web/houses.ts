import type { NodeKind } from '../core/kinds.ts'

/** The pages of a node of authorities, by how their addresses begin behind the language; a node of helpers has them all. */
const ofAuthorities: readonly string[] = [
  'sign-in', 'sign-out', 'new-password', 'invitation', 'exit', 'letter', 'procedures', 'desk/procedures', 'desk/staff', 'desk/me', 'desk/keys', 'calendar',
]

/** In: the kind of a node, and the path of an address. Out: does that node have such a page? What is in no language (`/`, `/demo`) is in both. */
export function hasPage(kind: NodeKind, pathname: string): boolean {
  const [, , ...rest] = pathname.split('/')
  const page = rest.join('/').replace(/\/$/, '')
  return kind === 'helpers' || page === '' || page === 'desk' || ofAuthorities.some((one) => page === one || page.startsWith(`${one}/`))
}

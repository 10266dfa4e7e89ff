/**
 * All keys of the desk: what they do, where, and which. One table for the script that obeys them, for the dialog and the page that list them.
 * `Mod` is Ctrl, or ⌘ on a Mac; two letters with a space are pressed one after the other. A letter is the key that has it, or that stands
 * where it stands on a Latin keyboard. `to` leads to a page of the menu, or to one below it; everything else is found on the page by `data-key`.
 */
export const keyTable = [
  { id: 'find', where: 'anywhere', keys: ['Mod+K'] },
  { id: 'search', where: 'anywhere', keys: ['/'] },
  { id: 'keys', where: 'anywhere', keys: ['?'] },
  { id: 'send', where: 'anywhere', keys: ['Mod+Enter'] },
  { id: 'today', where: 'menu', keys: ['G T'], to: '' },
  { id: 'requests', where: 'menu', keys: ['G R'], to: '/requests' },
  { id: 'people', where: 'menu', keys: ['G P'], to: '/people' },
  { id: 'cases', where: 'menu', keys: ['G C'], to: '/cases' },
  { id: 'procedures', where: 'menu', keys: ['G L'], to: '/procedures' },
  { id: 'calendar', where: 'menu', keys: ['G K'], to: '/procedures/calendar' },
  { id: 'referrals', where: 'menu', keys: ['G E'], to: '/referrals' },
  { id: 'complaints', where: 'menu', keys: ['G O'], to: '/complaints' },
  { id: 'figures', where: 'menu', keys: ['G F'], to: '/figures' },
  { id: 'staff', where: 'menu', keys: ['G S'], to: '/staff' },
  { id: 'filter', where: 'list', keys: ['L'] },
  { id: 'next', where: 'list', keys: ['J', 'ArrowDown'] },
  { id: 'previous', where: 'list', keys: ['K', 'ArrowUp'] },
  { id: 'open', where: 'list', keys: ['Enter'] },
  { id: 'record', where: 'page', keys: ['R'] },
  { id: 'open-case', where: 'page', keys: ['C'] },
  { id: 'take', where: 'request', keys: ['T'] },
  { id: 'screen', where: 'request', keys: ['S'] },
  { id: 'answer', where: 'request', keys: ['A'] },
  { id: 'consent', where: 'person', keys: ['O'] },
  { id: 'change', where: 'person', keys: ['E'] },
  { id: 'need', where: 'case', keys: ['W'] },
  { id: 'step', where: 'case', keys: ['P'] },
  { id: 'help', where: 'case', keys: ['H'] },
  { id: 'note', where: 'case', keys: ['N'] },
  { id: 'task', where: 'case', keys: ['D'] },
  { id: 'finish', where: 'case', keys: ['F'] },
  { id: 'refer', where: 'case', keys: ['Q'] },
  { id: 'close', where: 'case', keys: ['X'] },
] as const satisfies readonly { id: string; where: string; keys: readonly string[]; to?: string }[]

export type Key = (typeof keyTable)[number]
export type KeyId = Key['id']
/** The groups of the list, in their order. */
export const places = ['anywhere', 'menu', 'list', 'page', 'request', 'person', 'case'] as const satisfies readonly Key['where'][]

/** Marks what a key leads to: a link or a button is pressed, of a form that unfolds the first field is reached. */
export const byKey = (id: KeyId): { readonly 'data-key': KeyId } => ({ 'data-key': id })

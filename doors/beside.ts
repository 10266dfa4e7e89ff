import { join } from 'node:path'
import type { NodeKind } from '../core/kinds.ts'
import type { Settings } from '../core/settings.ts'

type House = { readonly url: string; readonly stamp: string; readonly kind: NodeKind; cards(): Promise<readonly string[]>; meet(cards: readonly string[]): Promise<void>; stop(): Promise<void> }
type Start = (settings: Settings, say: (line: string) => void) => Promise<House>

/** Beside a demonstration of those who help, in a folder of its own, a demonstration of authorities is opened too; beside an office never, and never on a server's database. */
export const hasBeside = ({ stamp, kind }: Pick<House, 'stamp' | 'kind'>, { HAMROH_DEMONSTRATION, DATABASE_URL, PORT }: Settings): boolean =>
  stamp === 'demonstration' && kind === 'helpers' && HAMROH_DEMONSTRATION === 'large' && DATABASE_URL === undefined && PORT > 0

/**
 * Opens the house of the authorities: a data folder, a key, a database server and a port of its own (the next one).
 * The first house is there for people, and stays open when this one cannot be opened: then it says why.
 */
export async function openBeside(start: Start, { HAMROH_URL: _, HAMROH_KEY: __, HAMROH_NEXT_KEY: ___, ...settings }: Settings, say: (line: string) => void): Promise<House | undefined> {
  try {
    const house = await start({ ...settings, HAMROH_KIND: 'authority', HAMROH_DATA: join(settings.HAMROH_DATA, 'authority'), PORT: settings.PORT + 1 }, say)
    say(`The authorities have a house of their own: ${house.url}`)
    return house
  } catch (fault) {
    say(`The house of the authorities did not open: ${fault instanceof Error ? fault.message : 'unknown'}`)
    return undefined
  }
}

/** The offices of the two houses of a demonstration get to know one another's keys, so that an envelope can be sent at once. An office has people who do that. */
export async function acquaint(one: House, other: House, say: (line: string) => void): Promise<void> {
  if (one.stamp !== 'demonstration' || other.stamp !== 'demonstration') return
  try {
    const [ours, theirs] = [await one.cards(), await other.cards()]
    await one.meet(theirs)
    await other.meet(ours)
  } catch (fault) {
    say(`The two houses did not get to know one another: ${fault instanceof Error ? fault.message : 'unknown'}`)
  }
}

import type { Row, World } from '../rows.ts'
import { find } from './know.ts'
import { letterOpensBy } from './opens.ts'
import { same, type Me, type Rules } from './rule.ts'

type Whole = { readonly organisation: string }

/** Whatever is in the files of an office, its monitor reads. What she may do with them ends there. */
export const monitorReads = (me: Me): ((row: Whole) => boolean) => ({ organisation }) => same(organisation, me.monitors)

/** The rules of others, and that a monitor sees those rows too. */
export function seenByMonitor(me: Me, rules: Rules): Rules {
  const seen = monitorReads(me)
  const also = <Kind extends Whole>(rule: { readonly see?: (row: Kind) => boolean } | undefined) => ({ see: (row: Kind) => seen(row) || (rule?.see?.(row) ?? false) })
  return {
    ...rules,
    procedure_file: { ...rules.procedure_file, ...also(rules.procedure_file) }, procedure_step: { ...rules.procedure_step, ...also(rules.procedure_step) },
    procedure_lapse: { ...rules.procedure_lapse, ...also(rules.procedure_lapse) }, procedure_taken_back: { ...rules.procedure_taken_back, ...also(rules.procedure_taken_back) },
    procedure_voluntariness: { ...rules.procedure_voluntariness, ...also(rules.procedure_voluntariness) }, procedure_target: { ...rules.procedure_target, ...also(rules.procedure_target) },
    procedure_notice: { ...rules.procedure_notice, ...also(rules.procedure_notice) }, procedure_exchange: { ...rules.procedure_exchange, ...also(rules.procedure_exchange) },
    procedure_dispatch: { ...rules.procedure_dispatch, ...also(rules.procedure_dispatch) }, procedure_take_up: { ...rules.procedure_take_up, ...also(rules.procedure_take_up) },
    procedure_safeguard: { ...rules.procedure_safeguard, ...also(rules.procedure_safeguard) }, disclosure: { ...rules.disclosure, ...also(rules.disclosure) },
    procedure_parcel: { ...rules.procedure_parcel, see: (parcel) => same(parcel.sender, me.monitors) || also(rules.procedure_parcel).see(parcel) },
  }
}

/** She opens what is sealed under the key of a file, and no other key. */
export const keyOfFileForMonitor = (me: Me, world: World, key: Row<'subject_key'>): boolean =>
  same(key.organisation, me.monitors) && find(world.procedure_file, key.organisation, key.subject) !== undefined

/** Her letters are hers and the other monitors'. The officers see that one was given, and when. */
export function lettersForStaff(me: Me, world: World) {
  const ours = monitorReads(me)
  const signed = (row: Whole & { readonly by_account: string | null }) => ours(row) && same(row.by_account, me.account)
  return {
    monitor_letter: {
      see: ours, add: (letter) => signed(letter) && letter.stopped_at === null && Temporal.Instant.compare(letter.ends_at, world.now.add({ hours: 24 * 400 })) <= 0,
      changeOnly: ['stopped_at'], change: (was, is) => ours(was) && was.stopped_at === null && ours(is) && is.stopped_at !== null,
    },
    monitor_message: { see: ours, add: signed },
    monitor_letter_given: {
      see: (given) => ours(given) || same(given.organisation, me.files),
      add: (given) => signed(given) && find(world.monitor_letter, given.organisation, given.letter)?.file === given.file,
    },
  } satisfies Rules
}

/** Who was written to has her letter, reads both sides of it and answers; nothing else of the office is there for her. */
export function letterByCode(me: Me, world: World) {
  const mine = (letter: Row<'monitor_letter'>) => letterOpensBy(world, letter, me.letterCode)
  const inMine = ({ organisation, letter }: Whole & { readonly letter: string }) => {
    const found = find(world.monitor_letter, organisation, letter)
    return found !== undefined && mine(found)
  }
  return {
    monitor_letter: { see: mine },
    monitor_message: { see: inMine, add: (message) => inMine(message) && message.written_by === 'person' },
  } satisfies Rules
}

/** A letter is forgotten a year after its code was over: the sweeper takes its words and its key, and nothing of a younger one. */
export function lettersForSweeper(me: Me, world: World) {
  const over = (letter: Row<'monitor_letter'> | undefined) => me.robot === 'sweeper' && letter !== undefined && Temporal.Instant.compare(letter.ends_at, world.now.subtract({ hours: 24 * 365 })) < 0
  const inOver = ({ organisation, letter }: Whole & { readonly letter: string }) => over(find(world.monitor_letter, organisation, letter))
  return {
    monitor_letter: { see: over, changeOnly: ['wrapped'], change: (was, is) => over(was) && is.wrapped === null },
    monitor_message: { see: inOver, remove: inOver },
  } satisfies Rules
}

/** The journal of one's own letter. */
export const isOwnLetter = (me: Me, organisation: string | null, subject: string | null): boolean => same(organisation, me.letterFrom) && same(subject, me.letter)

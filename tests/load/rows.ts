import { randomBytes } from 'node:crypto'
import type { Locker, Vault } from '../../core/vault.ts'
import { drawPerson } from '../../database/seed/names.ts'
import { stories } from '../../database/seed/stories.ts'

/** One organisation to fill. */
export type Plan = { readonly organisation: string; readonly country: string; readonly people: number; readonly accounts: readonly string[] }
type Copied = readonly [table: string, columns: string, text: string]

const day = 86_400_000
const years = 3
const columns = {
  subject_key: 'organisation, subject, wrapped',
  person: 'organisation, id, language, recorded_by, recorded_at',
  person_identity: 'organisation, person, sealed',
  person_name: 'organisation, id, person, position, script, sealed',
  safe_contact: 'organisation, person, reach, may_notify, sealed, set_by, set_at',
  '"case"': 'organisation, id, reference, person, request, worker, opened_at',
  case_closure: 'organisation, "case", reason, by_account, at',
  need: 'organisation, id, "case", kind, sealed, by_account, at',
  note: 'organisation, id, "case", sealed, by_account, at',
  task: 'organisation, id, "case", sealed, due_on, for_account, done_at, done_by, by_account, at',
  request: 'organisation, id, about, language, danger, reach, code_hash, code_expires_at, asked_at, lapses_at',
  request_account: 'organisation, request, sealed',
  request_trouble: 'organisation, request, trouble',
  request_take: 'organisation, request, by_account, at',
  request_message: 'organisation, id, request, written_by, by_account, sealed, at',
  request_person: 'organisation, request, person, by_account, at',
  basis: 'organisation, id, person, kind, purpose, recipient, to_country, until, text_version, language, text_reviewed, way_given, given_on, recorded_by, recorded_at',
  basis_class: 'organisation, basis, class',
  transfer_basis: 'organisation, id, basis, to_country, ground, recorded_by',
  referral: 'organisation, id, reference, "case", person, basis, receiver, parcel, by_account, at',
  parcel: 'organisation, id, sender, referral, reference, basis, purpose, classes, language, until, wrapped, sent_at',
  parcel_item: 'organisation, parcel, class, sealed',
  parcel_answer: 'organisation, parcel, accepted, by_account, at',
  referral_news: 'organisation, id, referral, kind, once, at',
  journal_entry: 'organisation, id, at, kind, operation, actor_kind, actor, via, subject, fields, payload',
} as const
type Table = keyof typeof columns

/** Everything that one organisation holds, as text for COPY. In: who receives its referrals; its number, for what has to be unique. */
export async function rowsOf(vault: Vault, office: Plan, partner: Plan, number: number): Promise<readonly Copied[]> {
  const lines = new Map<Table, string[]>()
  const add = (table: Table, ...values: readonly (string | number | boolean | null | Buffer)[]) => {
    const list = lines.get(table) ?? []
    if (list.length === 0) lines.set(table, list)
    list.push(`${values.map((value) => (value === null ? '\\N' : Buffer.isBuffer(value) ? `\\\\x${value.toString('hex')}` : String(value))).join('\t')}\n`)
  }
  const { organisation, people, accounts } = office
  const random = randomFrom(number + 1)
  const end = Date.now()
  const step = (years * 365 * day) / people
  for (let at = 0; at < people; at++) {
    const when = Math.floor(end - years * 365 * day + at * step)
    const worker = accounts[at % 8] ?? ''
    const story = stories[at % stories.length]
    if (!story) continue
    const person = idAt(when)
    const { locker, wrapped } = await vault.newKey(organisation, person)
    const drawn = drawPerson(random)
    const name = (alphabet: 'cyrillic' | 'latin') => `${drawn.surname[alphabet]} ${drawn.given[alphabet]} ${drawn.patronymic[alphabet]}`
    add('subject_key', organisation, person, wrapped)
    add('person', organisation, person, story.language, worker, iso(when))
    add('person_identity', organisation, person, locker.seal('person_identity', { bornOn: `${drawn.born}-03-14`, citizenship: 'UZ', work: story.work, papers: story.papers, account: story.account }))
    add('person_name', organisation, idAt(when), person, 0, 'Cyrl', locker.seal('person_name', { text: name('cyrillic') }))
    add('person_name', organisation, idAt(when), person, 1, 'Latn', locker.seal('person_name', { text: name('latin') }))
    add('safe_contact', organisation, person, 'telephone', false, locker.seal('safe_contact', { contact: `+996 555 ${String(at).padStart(6, '0')}`, hours: '18:00' }), worker, iso(when))
    add('journal_entry', organisation, idAt(when), iso(when), 'done', 'people/record', 'staff', worker, 'page', person, '{names,language}', randomBytes(32))
    const asked = at % 20 === 0 ? await request(vault, add, office, when - 3_600_000, { worker, person, story }) : null
    const opened = idAt(when + 60_000)
    // An old case is closed, of the latest a third: one in five is open.
    const closed = at < people * 0.7 ? true : at % 3 === 0
    add('"case"', organisation, opened, `${number.toString(36)}-${at.toString(36)}`, person, asked, worker, iso(when + 60_000))
    if (closed) add('case_closure', organisation, opened, 'goals reached', worker, iso(Math.min(end, when + 60 * day)))
    add('need', organisation, idAt(when + 61_000), opened, story.needs[0] ?? 'legal help', null, worker, iso(when + 61_000))
    add('note', organisation, idAt(when + 62_000), opened, locker.seal('note', { text: `${story.note} ${story.account}` }), worker, iso(when + 62_000))
    const due = new Date(closed ? when + 14 * day : end + ((at % 40) - 8) * day).toISOString().slice(0, 10)
    add('task', organisation, idAt(when + 63_000), opened, locker.seal('task', { text: story.task }), due, worker,
      closed ? iso(Math.min(end, when + 13 * day)) : null, closed ? worker : null, worker, iso(when + 63_000))
    if (at % 20 === 7) await share(vault, add, { office, partner, when, worker, person, opened, live: at > people * 0.9 }, locker)
  }
  // What came in lately and nobody has taken, and what a few have taken and not answered.
  for (let at = 0; at < 30; at++) await request(vault, add, office, end - at * 3_600_000 - 60_000, { worker: at < 12 ? null : accounts[at % 8] ?? null, person: null, story: stories[at % stories.length] ?? stories[0] })
  return [...lines].map(([table, rows]) => [table, columns[table], rows.join('')])
}

type Add = (table: Table, ...values: readonly (string | number | boolean | null | Buffer)[]) => void
type Asked = { readonly worker: string | null; readonly person: string | null; readonly story: (typeof stories)[number] | undefined }

async function request(vault: Vault, add: Add, { organisation }: Plan, when: number, { worker, person, story }: Asked): Promise<string> {
  const id = idAt(when)
  if (!story) return id
  const { locker, wrapped } = await vault.newKey(organisation, id)
  add('subject_key', organisation, id, wrapped)
  add('request', organisation, id, 'myself', story.language, false, 'by code', randomBytes(32), iso(when + 180 * day), iso(when), iso(when + 14 * day))
  add('request_account', organisation, id, locker.seal('request_account', { account: story.account }))
  for (const trouble of story.troubles) add('request_trouble', organisation, id, trouble)
  if (worker) add('request_take', organisation, id, worker, iso(when + 600_000))
  if (worker && person) {
    add('request_message', organisation, idAt(when + 700_000), id, 'worker', worker, locker.seal('request_message', { text: story.step }), iso(when + 700_000))
    add('request_person', organisation, id, person, worker, iso(when + 800_000))
  }
  return id
}

type Sharing = { office: Plan; partner: Plan; when: number; worker: string; person: string; opened: string; live: boolean }

async function share(vault: Vault, add: Add, { office, partner, when, worker, person, opened, live }: Sharing, _: Locker): Promise<void> {
  const { organisation } = office
  const [basis, referral, parcel, at] = [idAt(when), idAt(when + 64_000), idAt(when + 64_000), iso(when + 64_000)]
  const until = iso(when + 2 * 365 * day)
  const { locker, wrapped } = await vault.newKey(partner.organisation, parcel)
  add('basis', organisation, basis, person, 'consent', 'shelter', partner.organisation, partner.country, until, '2026-11', 'ru', true, 'in person signed', at.slice(0, 10), worker, at)
  for (const one of ['name and birth', 'account']) {
    add('basis_class', organisation, basis, one)
    add('parcel_item', partner.organisation, parcel, one, locker.seal('parcel_item', [{ what: one === 'account' ? 'account' : 'names', text: 'What was told' }]))
  }
  if (partner.country !== office.country) add('transfer_basis', organisation, idAt(when), basis, partner.country, 'explicit consent', worker)
  const reference = `R-${referral.slice(-12)}`
  add('referral', organisation, referral, reference, opened, person, basis, partner.organisation, parcel, worker, at)
  add('parcel', partner.organisation, parcel, organisation, referral, reference, basis, 'shelter', '{"name and birth",account}', 'ru', until, wrapped, at)
  // The latest few wait for an answer.
  if (live && referral.endsWith('0')) return
  add('parcel_answer', partner.organisation, parcel, true, partner.accounts[0] ?? null, at)
  add('referral_news', organisation, idAt(when + 65_000), referral, 'accepted', 'answer', at)
}

const iso = (at: number) => new Date(at).toISOString()

let pool = randomBytes(16_384)
let used = 0
/** A UUIDv7 of a moment that has passed. In: milliseconds since 1970. */
function idAt(at: number): string {
  if (used + 10 > pool.length) [pool, used] = [randomBytes(16_384), 0]
  const hex = pool.toString('hex', used, used + 10)
  used += 10
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

import { sql, type Kysely } from 'kysely'
import type { Erasure } from './erased.ts'
import type { Id } from './ids.ts'
import type { Database } from './schema.ts'
import { Refused } from './refused.ts'
import { deriveKey, freshKey, hmac, keyFrom, open, seal, type Key } from './seal.ts'
import { placeOfOrganisation, placeOfSubject, wrappingOf } from './secret.ts'

/** Tables that hold something sealed under a subject's key. */
export type Place = 'person_identity' | 'person_name' | 'person_relation' | 'safe_contact' | 'basis' | 'request_account' | 'request_screening'
  | 'request_message' | 'need' | 'plan_step' | 'note' | 'task' | 'assistance' | 'appointment' | 'parcel_item' | 'referral_news' | 'break_glass'
  | 'file' | 'document' | 'paper' | 'paper_holding' | 'iati_file'
  | 'event_registration'
  | 'suggestion'
  | 'complaint' | 'complaint_message' | 'complaint_measure' | 'complaint_measure_answer'
  | 'coalition_application'
  | 'screening_answer' | 'screening_finding' | 'compartment'
  | 'procedure_file' | 'procedure_step' | 'procedure_lapse' | 'procedure_parcel' | 'procedure_taken_back' | 'return_plan_line' | 'return_instalment_event' | 'monitoring_result' | 'monitor_message'
  | 'envelope_consent' | 'arrival' | 'node_meeting'
  | 'linking' | 'linking_found' | 'linking_block'
  | 'import' | 'import_known' | 'import_block' | 'import_found' | 'import_acceptance' | 'import_end'

/** What can be done with the key of one subject (a person, a request, a parcel). Values are JSON. */
export type Locker = {
  seal(place: Place, value: unknown): Buffer
  /** Out: what was sealed. The caller checks its shape with Zod. */
  open(place: Place, sealed: Buffer): unknown
  hmac(text: string): Buffer
}

/** The keys of the house: the node's key wraps organisations' keys, which wrap subjects' keys. */
export class Vault {
  readonly #wrapping: Key
  #secret: Key
  readonly #organisations = new Map<string, Key>()
  readonly #fetch: (organisation: string) => Promise<Buffer | undefined>

  /** In: the node's key, and how to read an organisation's wrapped key (a robot's own transaction). */
  constructor(node: Key, fetch: (organisation: string) => Promise<Buffer | undefined>) {
    this.#secret = node
    this.#wrapping = wrappingOf(node)
    this.#fetch = fetch
  }

  /** From here on keys for one use are drawn from the node's secret, which stays when the node's key is changed. */
  drawFrom(secret: Key): void {
    this.#secret = secret
  }

  /** A key of the node for one use: signing seals, codes, buckets of attempts. It is the same after a change of the node's key. */
  derived(use: string): Key {
    return deriveKey(this.#secret, use)
  }

  /** A new organisation's key, wrapped: the row for `organisation_key`. */
  newOrganisationKey(organisation: string): Buffer {
    const key = freshKey()
    this.#organisations.set(organisation, key)
    return seal(this.#wrapping, placeOfOrganisation(organisation), key)
  }

  async organisationKey(organisation: string): Promise<Key> {
    const known = this.#organisations.get(organisation)
    if (known) return known
    const wrapped = await this.#fetch(organisation)
    if (!wrapped) throw new Refused('missing', 'core.refused.missing')
    const key = keyFrom(open(this.#wrapping, placeOfOrganisation(organisation), wrapped))
    this.#organisations.set(organisation, key)
    return key
  }

  /** A key of an organisation for one use of its own. It stays the same when the node's key is changed. */
  async organisationKeyFor(organisation: string, use: string): Promise<Key> {
    return deriveKey(await this.organisationKey(organisation), use)
  }

  /** A key of its own for something that belongs to an organisation, wrapped by that organisation's key. */
  async newKey(organisation: string, subject: string): Promise<{ readonly locker: Locker; readonly wrapped: Buffer }> {
    const key = freshKey()
    const wrapped = seal(await this.organisationKey(organisation), placeOfSubject(organisation, subject), key)
    return { locker: lockerOf(key, organisation, subject), wrapped }
  }

  async unwrap(organisation: string, subject: string, wrapped: Buffer): Promise<Locker> {
    const key = keyFrom(open(await this.organisationKey(organisation), placeOfSubject(organisation, subject), wrapped))
    return lockerOf(key, organisation, subject)
  }
}

const lockerOf = (key: Key, organisation: string, subject: string): Locker => {
  const place = (table: Place) => `${table} ${organisation} ${subject}`
  return {
    seal: (table, value) => seal(key, place(table), Buffer.from(JSON.stringify(value))),
    open: (table, sealed): unknown => JSON.parse(open(key, place(table), sealed).toString('utf8')),
    hmac: (text) => hmac(deriveKey(key, 'journal'), text),
  }
}

/** The subjects' keys as one transaction sees them: each read once, and only those that policies show. */
export class Keys {
  readonly #vault: Vault
  readonly #db: Kysely<Database>
  readonly #held = new Map<string, Locker | null>()
  readonly #asked = new Map<string, Promise<void>>()
  /** Whom this transaction forgets; what must never come back is told outside of the database once it has committed. */
  readonly erased: Erasure[] = []

  constructor(vault: Vault, db: Kysely<Database>) {
    this.#vault = vault
    this.#db = db
  }

  /** A key for a new subject. */
  async make(organisation: Id<'organisation'>, subject: string): Promise<Locker> {
    const locker = (await this.makeAll(organisation, [subject])).get(subject)
    if (!locker) throw new Error('A key was not made')
    return locker
  }

  /** A key for each of many new subjects, in one round trip (at most 10,000). */
  async makeAll(organisation: Id<'organisation'>, subjects: readonly string[]): Promise<ReadonlyMap<string, Locker>> {
    const made = await Promise.all(subjects.map(async (subject) => ({ subject, ...await this.#vault.newKey(organisation, subject) })))
    if (made.length > 0) await this.#db.insertInto('subject_key').values(made.map(({ subject, wrapped }) => ({ organisation, subject, wrapped }))).execute()
    for (const { subject, locker } of made) this.#held.set(subject, locker)
    return new Map(made.map(({ subject, locker }) => [subject, locker]))
  }

  /** The lockers of many subjects in one round trip; one that was erased or is hidden is not among them. */
  async all(organisation: Id<'organisation'>, subjects: readonly string[]): Promise<ReadonlyMap<string, Locker>> {
    const wanted = [...new Set(subjects)].filter((subject) => !this.#held.has(subject) && !this.#asked.has(subject))
    if (wanted.length > 0) {
      const reading = this.#read(organisation, wanted)
      for (const subject of wanted) this.#asked.set(subject, reading)
    }
    // Whoever asks for the same key at the same moment waits for the one answer.
    await Promise.all(new Set(subjects.flatMap((subject) => this.#asked.get(subject) ?? [])))
    return new Map(subjects.flatMap((subject) => {
      const locker = this.#held.get(subject)
      return locker ? [[subject, locker] as const] : []
    }))
  }

  async #read(organisation: Id<'organisation'>, wanted: readonly string[]): Promise<void> {
    try {
      const rows = await this.#db.selectFrom('subject_key').select(['subject', 'wrapped'])
        .where('organisation', '=', organisation).where('subject', '=', sql<string>`any(${wanted}::uuid[])`).execute()
      for (const { subject, wrapped } of rows) await this.bring(organisation, subject, wrapped)
    } finally {
      for (const subject of wanted) this.#asked.delete(subject)
    }
  }

  /** Takes a key that another question brought along, so that nobody has to ask for it. */
  async bring(organisation: Id<'organisation'>, subject: string, wrapped: Buffer | null): Promise<void> {
    if (!this.#held.has(subject)) this.#held.set(subject, wrapped ? await this.#vault.unwrap(organisation, subject, wrapped) : null)
  }

  /** The locker of one subject. Refused as missing when it was erased or is not ours. */
  async of(organisation: Id<'organisation'>, subject: string): Promise<Locker> {
    const locker = (await this.all(organisation, [subject])).get(subject)
    if (!locker) throw new Refused('missing', 'core.refused.missing')
    return locker
  }

  /**
   * Forgets a subject for good: whatever was sealed under its key cannot be read again in this database nor in any copy of it made
   * from now on. A backup from before still holds the key, sealed; the list of erasures keeps a restore from bringing it back.
   */
  async erase(organisation: Id<'organisation'>, subject: string, now: Temporal.Instant): Promise<void> {
    await this.eraseAll(organisation, [subject], now)
  }

  /** The same for many at once, in one statement for each 10,000. */
  async eraseAll(organisation: Id<'organisation'>, subjects: readonly string[], now: Temporal.Instant): Promise<void> {
    for (let from = 0; from < subjects.length; from += 10_000) {
      const gone = await this.#db.updateTable('subject_key').set({ wrapped: null, erased_at: now.toString() })
        .where('organisation', '=', organisation).where('subject', 'in', subjects.slice(from, from + 10_000)).where('erased_at', 'is', null).returning('subject').execute()
      for (const { subject } of gone) {
        this.erased.push({ organisation, subject, at: now.toString() })
        this.#held.delete(subject)
      }
    }
  }

  /** What was already read in this transaction, for the journal. */
  held(subject: string): Locker | undefined {
    return this.#held.get(subject) ?? undefined
  }
}

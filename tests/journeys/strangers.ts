import { expect } from 'vitest'

/** The ids of one matter: what somebody else may try to open. */
export type Thing = 'request' | 'person' | 'case' | 'referral' | 'parcel'
export type Things = Record<Thing, string>

/** Every page of the desk that shows or changes one of these. */
export const pagesOf: Readonly<Record<Thing, (id: string) => readonly string[]>> = {
  request: (id) => [`requests/${id}`, `people/new?request=${id}`],
  person: (id) => ['', '/change', '/consent', '/vital-interest', '/erase'].map((page) => `people/${id}${page}`),
  case: (id) => ['', '/help', '/refer', '/close'].map((page) => `cases/${id}${page}`),
  referral: (id) => [`referrals/${id}`],
  parcel: (id) => [`referrals/received/${id}`],
}

/** The same by program: what reads them and what would change them. */
export const callsOf: Readonly<Record<Thing, (id: string) => readonly (readonly [string, object])[]>> = {
  request: (request) => [
    ['cases/requests/show', { request }], ['cases/requests/take', { request }], ['cases/requests/screen', { request, finding: 'unclear' }],
    ['cases/requests/answer', { request, text: 'Salom' }], ['cases/requests/revoke-code', { request }],
  ],
  person: (person) => [
    ['people/show', { person }], ['people/rename', { person, seen: 1, names: [{ text: 'X' }] }], ['people/set-safe-contact', { person, seen: 1, reach: 'not at all' }],
    ['people/change-identity', { person, seen: 1 }], ['people/erase', { person, sure: true }], ['cases/open', { person }],
  ],
  case: (of) => [
    ['cases/show', { case: of }], ['cases/add-need', { case: of, kind: 'papers' }], ['cases/write-note', { case: of, text: 'X' }],
    ['cases/close', { case: of, seen: 1, reason: 'goals reached' }],
  ],
  referral: (referral) => [['cases/referrals/show', { referral }]],
  parcel: (parcel) => [
    ['cases/referrals/show-parcel', { parcel }], ['cases/referrals/accept', { parcel }], ['cases/referrals/decline', { parcel, reason: 'no capacity' }],
    ['cases/referrals/report-outcome', { parcel, outcome: 'helped' }], ['cases/referrals/acknowledge', { parcel }],
  ],
}

/** How somebody asks the house for something, by page or by program. */
export type Way = { readonly open: (path: string) => Promise<Response>; readonly call: (operation: string, input: object) => Promise<Response> }

/**
 * Somebody tries every page and every call that is about these things, and each time the same with an id that nobody has:
 * both get `status`, and the same bytes apart from the ids that were asked and the keys of forms. Nothing of `secrets` is in them.
 */
export async function tryAll({ open, call }: Way, at: Things, things: readonly Thing[], { page, api }: { page: number; api: number }, secrets: readonly string[]): Promise<void> {
  for (const thing of things) {
    const nobodys = crypto.randomUUID()
    const none = pagesOf[thing](nobodys)
    for (const [i, path] of pagesOf[thing](at[thing]).entries()) {
      const there = await asBytes(await open(`/ru/desk/${path}`))
      expect([path, there.status]).toEqual([path, page])
      expect(there, path).toEqual(await asBytes(await open(`/ru/desk/${none[i]}`)))
      for (const secret of secrets) expect(there.body).not.toContain(secret)
    }
    const blank = callsOf[thing](nobodys)
    for (const [i, [operation, input]] of callsOf[thing](at[thing]).entries()) {
      const there = await asBytes(await call(operation, input))
      expect([operation, there.status]).toEqual([operation, api])
      expect(there, operation).toEqual(await asBytes(await call(operation, blank[i]?.[1] ?? {})))
    }
  }
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** An answer to the byte, apart from the time and from what differs each time: ids and keys. */
async function asBytes(answer: Response): Promise<{ status: number; headers: readonly string[]; body: string }> {
  const headers = [...answer.headers].filter(([name]) => name !== 'date').map((one) => one.join(': ')).sort()
  return { status: answer.status, headers, body: (await answer.text()).replaceAll(uuid, 'id') }
}

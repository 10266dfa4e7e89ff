import type { Page } from 'playwright-core'
import { button, dayFromNow, press, ru, unfold } from './hands.ts'

/** Who opens a page (nobody who is signed in, if nobody is named), where it is found, and what is not usual about it. */
export type Place = { readonly who?: string; readonly where: string | (() => Promise<string>); readonly status?: number; readonly script?: string }
/** Whose desk. Nobody is a visitor. */
export type Desk = (name: string) => Page

const id = '[0-9a-f-]{36}'
export const passkeys = '/passkey.js'
/** No page of ours to look at: one leads out of the house, one is a file to take away, the others are rows for the desk's script. */
export const leadsOut = ['/:language/desk/staff/nodes/ours', '/:language/desk/elsewhere/by-file/:meeting', '/:language/desk/envelopes/:envelope', '/:language/desk/procedures/envelopes/:arrival/document', '/:language/desk/procedures/envelopes/:arrival/receipt', '/:language/exit', '/:language/figures/:release/csv', '/:language/procedures/compare/csv', '/:language/procedures/compare/forms', '/:language/desk/procedures/gaps/csv', '/:language/desk/procedures/ledger/csv', '/:language/desk/procedures/gaps/events', '/:language/procedures/:procedure/forms/:form', '/:language/desk/procedures/:file/forms/:form', '/:language/events/calendar', '/events.ics', '/:language/desk/appointments/calendar', '/:language/calendar/:secret/hamroh.ics', '/:language/desk/people/rows', '/:language/desk/people/seen', '/:language/desk/people/found', '/:language/desk/cases/rows', '/:language/desk/requests/rows', '/:language/desk/documents/:document', '/:language/desk/imports/:import/problems', '/:language/desk/registers/:linking/csv', '/:language/desk/programmes/:programme/results/:shape', '/:language/desk/programmes/iati/activities', '/:language/programmes/:code/results/:shape', '/:language/programmes/iati', '/:language/take/:list/:shape', '/:language/reports/:year/pdf']

/** The first address on a page, or in a part of it, that looks like this. */
export async function linkOn(page: Page, path: string, like: string, within = 'body'): Promise<string> {
  await page.goto(path)
  const links = await page.locator(within).getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const found = links.find((link) => new RegExp(`/${like}$`).test(link) && !link.includes('/take/'))
  if (!found) throw new Error(`${path} leads to nothing like ${like}`)
  return found
}

/** The first two of the list of people, side by side. */
async function besideAnother(page: Page): Promise<string> {
  await page.goto('/ru/desk/people')
  const links = await page.locator('main').getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const [one = '', other = ''] = links.filter((link) => new RegExp(`/people/${id}$`).test(link))
  return `${one}/duplicates/${other.split('/').at(-1)}`
}

/** Where each page of web/routes.ts is found: a page that is not named here fails a test. */
export function placesIn(desk: Desk): Readonly<Record<string, Place>> {
  const [nargiza, aida, marat, anna, farrukh] = ['Nargiza Karimova', 'Aida Sydykova', 'Marat Isaev', 'Anna Ryabova', 'Farrukh Nazarov']
  const found = (who: string, list: string, like: string, page = '') => async () => `${await linkOn(desk(who), list, like)}${page}`
  const ofReturn = (page: string): Place => ({ who: nargiza, where: async () => `${await linkOn(desk(nargiza), '/ru/desk/procedures?law=assisted-voluntary-return', `procedures/${id}`, 'table')}${page}` })
  const ofPerson = (page = ''): Place => ({ who: farrukh, where: found(farrukh, '/ru/desk/people', `people/${id}`, page) })
  const sent = found(farrukh, '/ru/desk/referrals', `referrals/${id}`)
  /** The case from which a parcel went to Moscow: it has something of everything. */
  const ofCase = (page = ''): Place => ({ who: farrukh, where: async () => `${await linkOn(desk(farrukh), await sent(), `cases/${id}`)}${page}` })
  const nobody = (path: string, rest: Partial<Place> = {}): Place => ({ where: path, ...rest })
  const at = (who: string, path: string, rest: Partial<Place> = {}): Place => ({ who, where: `/ru/desk${path}`, ...rest })

  return {
    '/': nobody('/'),
    '/demo': nobody('/demo'),
    '/:language': nobody('/ru'),
    '/:language/ask': nobody('/ru/ask'),
    '/:language/ask/:organisation': { where: found('Nobody', '/ru/ask', `ask/${id}`) },
    '/:language/answer': nobody('/ru/answer'),
    '/:language/my-file': nobody('/ru/my-file'),
    '/:language/complain': nobody('/ru/complain'),
    '/:language/complain/:organisation': { where: found('Nobody', '/ru/complain', `complain/${id}`) },
    '/:language/complaint': nobody('/ru/complaint'),
    '/:language/letter': nobody('/ru/letter'),
    '/:language/sign-in': nobody('/ru/sign-in', { script: passkeys }),
    '/:language/sign-in/second': nobody('/ru/sign-in/second', { script: passkeys }),
    '/:language/new-password/:secret': nobody('/ru/new-password/none', { status: 404 }),
    '/:language/sign-out': nobody('/ru/sign-out'),
    '/:language/invitation/:secret': { where: () => invitation(desk(marat)) },
    '/:language/programmes': nobody('/ru/programmes'),
    '/:language/conflicts': nobody('/ru/conflicts'),
    '/:language/events': nobody('/ru/events'),
    '/:language/events/:code': nobody('/ru/events/EVT-11'),
    '/:language/outcomes': nobody('/ru/outcomes'),
    '/:language/search': nobody('/ru/search?words=migratsiya'),
    '/:language/suggest/:code': nobody('/ru/suggest/ORG-17'),
    '/:language/events/:code/register': nobody('/ru/events/EVT-11/register'),
    '/:language/registration': nobody('/ru/registration'),
    '/:language/certificates/:reference': nobody('/ru/certificates/0000-0000-0000', { status: 404 }),
    '/:language/films': nobody('/ru/films'),
    '/:language/films/:code': nobody('/ru/films/PRD-17'),
    '/:language/programmes/:code': { where: found('Nobody', '/ru/programmes', 'programmes/[A-Z][^/]+') },
    '/:language/procedures': nobody('/ru/procedures'),
    '/:language/procedures/compare': nobody('/ru/procedures/compare?with[]=benelux-kazakhstan&with[]=switzerland-russia&with[]=netherlands-russia'),
    '/:language/procedures/:procedure': nobody('/ru/procedures/benelux-kazakhstan'),
    '/:language/procedures/:procedure/try': nobody('/ru/procedures/benelux-kazakhstan/try?opened=2026-09-01&today=2026-11-22&step-1=submit&on-1=2026-09-02&step-2=confirm-receipt&on-2=2026-09-04'),
    '/:language/figures': nobody('/ru/figures'),
    '/:language/figures/:release': nobody('/ru/figures/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/reports': nobody('/ru/reports'),
    '/:language/reports/:year': { where: found('Nobody', '/ru/reports', 'reports/\\d+') },
    '/:language/coalition': nobody('/ru/coalition'),
    '/:language/coalition/members': nobody('/ru/coalition/members'),
    '/:language/coalition/apply': nobody('/ru/coalition/apply'),
    '/:language/coalition/barriers': nobody('/ru/coalition/barriers'),
    '/:language/coalition/practices': nobody('/ru/coalition/practices'),
    '/:language/coalition/agreements': nobody('/ru/coalition/agreements'),
    '/:language/coalition/library': nobody('/ru/coalition/library'),
    '/:language/coalition/bodies': nobody('/ru/coalition/bodies'),
    '/:language/coalition/bodies/:body': { where: found('Nobody', '/ru/coalition/bodies', `bodies/${id}`) },
    '/:language/coalition/calendar': nobody('/ru/coalition/calendar'),
    '/:language/organisations': nobody('/ru/organisations'),
    '/:language/organisations/:code': { where: found('Nobody', '/ru/organisations', 'organisations/[^/]+') },
    '/:language/desk': at(nargiza, ''),
    '/:language/desk/requests': at(nargiza, '/requests'),
    '/:language/desk/requests/:request': { who: nargiza, where: found(nargiza, '/ru/desk/requests', `requests/${id}`) },
    '/:language/desk/requests/:request/appointment': { who: nargiza, where: found(nargiza, '/ru/desk/requests', `requests/${id}`, '/appointment') },
    '/:language/desk/appointments': at(nargiza, '/appointments'),
    '/:language/desk/appointments/:appointment': { who: nargiza, where: () => appointment(desk(nargiza)) },
    '/:language/desk/call': at(nargiza, '/call'),
    '/:language/desk/calls': at(nargiza, '/calls'),
    '/:language/desk/people': at(nargiza, '/people'),
    '/:language/desk/people/new': at(nargiza, '/people/new'),
    '/:language/desk/people/duplicates': at(nargiza, '/people/duplicates'),
    '/:language/desk/people/:person/duplicates': ofPerson('/duplicates'),
    '/:language/desk/people/:person/duplicates/:other': { who: farrukh, where: () => besideAnother(desk(farrukh)) },
    '/:language/desk/people/:person': ofPerson(),
    '/:language/desk/people/:person/change': ofPerson('/change'),
    '/:language/desk/people/:person/consent': ofPerson('/consent'),
    '/:language/desk/people/:person/vital-interest': ofPerson('/vital-interest'),
    '/:language/desk/people/:person/elsewhere': ofPerson('/elsewhere'),
    '/:language/desk/people/:person/erase': ofPerson('/erase'),
    '/:language/desk/people/:person/apart': ofPerson('/apart'),
    '/:language/desk/people/:person/documents': ofPerson('/documents'),
    '/:language/desk/people/:person/papers': ofPerson('/papers'),
    '/:language/desk/people/:person/papers/:paper': { ...ofPerson('/papers/00000000-0000-7000-8000-000000000000'), status: 404 },
    '/:language/desk/people/:person/relations': ofPerson('/relations'),
    '/:language/desk/imports': at(nargiza, '/imports'),
    '/:language/desk/imports/:import': at(nargiza, '/imports/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/registers': at(nargiza, '/registers'),
    '/:language/desk/registers/:linking': at(nargiza, '/registers/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/registers/:linking/links': at(nargiza, '/registers/00000000-0000-7000-8000-000000000000/links', { status: 404 }),
    '/:language/desk/registers/:linking/links/:number': at(nargiza, '/registers/00000000-0000-7000-8000-000000000000/links/0', { status: 404 }),
    '/:language/desk/cases': at(nargiza, '/cases'),
    '/:language/desk/cases/:case': ofCase(),
    '/:language/desk/cases/:case/appointment': ofCase('/appointment'),
    '/:language/desk/cases/:case/help': ofCase('/help'),
    '/:language/desk/cases/:case/refer': ofCase('/refer'),
    '/:language/desk/cases/:case/close': ofCase('/close'),
    '/:language/desk/cases/:case/screening': ofCase('/screening'),
    '/:language/desk/procedures': at(nargiza, '/procedures'),
    '/:language/desk/procedures/calendar': at(nargiza, '/procedures/calendar'),
    '/:language/desk/me/notices': at(nargiza, '/me/notices'),
    '/:language/desk/me/letters': at(nargiza, '/me/letters'),
    // Only files under a treaty have another side, and those are on a node of authorities.
    '/:language/desk/procedures/incoming': at(nargiza, '/procedures/incoming'),
    '/:language/desk/procedures/incoming/:parcel': at(nargiza, '/procedures/incoming/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/procedures/ledger': at(nargiza, '/procedures/ledger'),
    '/:language/desk/staff/nodes': at(marat, '/staff/nodes'),
    '/:language/desk/envelopes': at(nargiza, '/envelopes'),
    '/:language/desk/people/:person/envelopes': ofPerson('/envelopes'),
    // What comes in envelopes comes to an authority.
    '/:language/desk/procedures/envelopes': at(nargiza, '/procedures/envelopes', { status: 404 }),
    '/:language/desk/procedures/envelopes/:arrival': at(nargiza, '/procedures/envelopes/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/procedures/:file/letters': at(nargiza, '/procedures/00000000-0000-7000-8000-000000000000/letters', { status: 403 }),
    '/:language/desk/people/search': at(nargiza, '/people/search'),
    '/:language/desk/procedures/new': at(nargiza, '/procedures/new'),
    '/:language/desk/procedures/gaps': at(aida, '/procedures/gaps'),
    '/:language/desk/procedures/targets': at(aida, '/procedures/targets'),
    '/:language/desk/procedures/:file/plan': ofReturn('/plan'),
    '/:language/desk/procedures/:file/monitoring': ofReturn('/monitoring'),
    '/:language/desk/procedures/:file': { who: nargiza, where: found(nargiza, '/ru/desk/procedures', `procedures/${id}`) },
    '/:language/desk/procedures/:file/forms': { who: nargiza, where: found(nargiza, '/ru/desk/procedures', `procedures/${id}`, '/forms') },
    '/:language/desk/elsewhere': at(marat, '/elsewhere'),
    '/:language/desk/elsewhere/by-file': at(marat, '/elsewhere/by-file'),
    '/:language/desk/referrals': at(farrukh, '/referrals'),
    '/:language/desk/referrals/:referral': { who: farrukh, where: sent },
    '/:language/desk/referrals/received/:parcel': { who: anna, where: found(anna, '/ru/desk/referrals', `received/${id}`) },
    '/:language/desk/programmes': at(farrukh, '/programmes'),
    '/:language/desk/events': at(marat, '/events'),
    '/:language/desk/events/new': at(marat, '/events/new'),
    '/:language/desk/events/:event': { who: marat, where: found(marat, '/ru/desk/events', `events/${id}`) },
    '/:language/desk/events/:event/change': { who: marat, where: found(marat, '/ru/desk/events', `events/${id}`, '/change') },
    '/:language/desk/events/:event/people': { who: marat, where: found(marat, '/ru/desk/events', `events/${id}`, '/people') },
    '/:language/desk/events/:event/people/:registration': at(marat, '/events/00000000-0000-7000-8000-000000000000/people/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/outcomes': at(marat, '/outcomes'),
    '/:language/desk/suggestions': at(marat, '/suggestions'),
    '/:language/desk/suggestions/:suggestion': at(marat, '/suggestions/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/entries': at(marat, '/entries'),
    '/:language/desk/said': at(marat, '/said'),
    '/:language/desk/said/:statement': at(marat, '/said/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/keeper': at(marat, '/keeper'),
    '/:language/desk/outcomes/:outcome': { who: marat, where: found(marat, '/ru/desk/outcomes', `outcomes/${id}`) },
    '/:language/desk/films': at(marat, '/films'),
    '/:language/desk/programmes/:programme': at(farrukh, '/programmes/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/programmes/:programme/result': at(farrukh, '/programmes/00000000-0000-7000-8000-000000000000/result', { status: 404 }),
    '/:language/desk/programmes/:programme/tables': at(marat, '/programmes/00000000-0000-7000-8000-000000000000/tables', { status: 404 }),
    '/:language/desk/programmes/:programme/tables/:import': at(marat, '/programmes/00000000-0000-7000-8000-000000000000/tables/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/programmes/iati': at(marat, '/programmes/iati'),
    '/:language/desk/programmes/iati/:import': at(marat, '/programmes/iati/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/reports': at(marat, '/reports'),
    '/:language/desk/reports/:report': { who: marat, where: found(marat, '/ru/desk/reports', `reports/${id}`) },
    '/:language/desk/coalition': at(marat, '/coalition'),
    '/:language/desk/coalition/applications': at(marat, '/coalition/applications'),
    '/:language/desk/coalition/applications/:application': { who: marat, where: found(marat, '/ru/desk/coalition/applications', `applications/${id}`) },
    '/:language/desk/coalition/bodies/:body': { who: marat, where: found(marat, '/ru/desk/coalition', `bodies/${id}`) },
    '/:language/desk/coalition/:deed': at(marat, '/coalition/write-barrier'),
    '/:language/desk/figures': at(marat, '/figures'),
    '/:language/desk/figures/:release': at(marat, '/figures/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/complaints': at('Igor Levin', '/complaints'),
    '/:language/desk/complaints/named': at('Igor Levin', '/complaints/named'),
    '/:language/desk/complaints/passed/:measure': at('Igor Levin', '/complaints/passed/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/complaints/:complaint': at('Igor Levin', '/complaints/00000000-0000-7000-8000-000000000000', { status: 404 }),
    '/:language/desk/staff': at(marat, '/staff'),
    '/:language/desk/staff/:account': { who: marat, where: found(marat, '/ru/desk/staff', `staff/${id}`) },
    '/:language/desk/supervise': at(aida, '/supervise'),
    '/:language/desk/break-glass': at(marat, '/break-glass'),
    '/:language/desk/keys': at(nargiza, '/keys'),
    '/:language/desk/me': at(nargiza, '/me'),
    '/:language/desk/me/password': at(nargiza, '/me/password'),
    '/:language/desk/me/second-step': at(nargiza, '/me/second-step'),
    '/:language/desk/me/passkeys': at(nargiza, '/me/passkeys', { script: passkeys }),
    '/*': nobody('/ru/nowhere', { status: 404 }),
  }
}

/** An appointment is made on the page of a case. Out: its path. */
async function appointment(page: Page): Promise<string> {
  await page.goto(`${await linkOn(page, '/ru/desk/cases', `cases/${id}`)}/appointment`)
  await page.getByLabel(ru('web.meet.day'), { exact: true }).fill(dayFromNow(5))
  await page.getByLabel(ru('web.meet.time'), { exact: true }).fill('11:00')
  await press(page, button(page, ru('cases.appointments.make.does')))
  return linkOn(page, new URL(page.url()).pathname, `appointments/${id}`)
}

/** Somebody is invited. Out: the path of the link that she gets. */
async function invitation(page: Page): Promise<string> {
  const title = ru('directory.invite.does')
  await page.goto('/ru/desk/staff')
  await unfold(page, title)
  const form = page.getByRole('form', { name: title })
  await form.getByLabel(ru('directory.invite.name')).fill('Айгуль Токтогулова')
  await form.getByRole('checkbox').first().check()
  await press(page, button(form, title))
  return new URL(await page.locator('code').first().innerText()).pathname
}

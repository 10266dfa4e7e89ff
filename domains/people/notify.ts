import { z } from 'zod'
import { id, newId } from '../../core/ids.ts'
import { mailIsSet, sendMail } from '../../core/mail.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { languages, translator } from '../../core/words.ts'
import { zoneOf } from '../../core/time.ts'
import { openContact } from './file.ts'
import { hoursAt } from './reachable.ts'
import { words } from './words/index.ts'

/**
 * Tells a person by e-mail that there is something to read, and nothing else: no name, no organisation, no word of the matter.
 * Refused unless the person's own rule allows it, by us and by the database. Out: `sent`, false where no mail is set up.
 */
export const notifyPerson = write({
  name: 'people/notify',
  does: 'Tell a person by e-mail that there is something to read',
  who: ['case worker'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, { db, keys, organisation, about, actor, now }) {
    const found = await db.selectFrom('person as p')
      .innerJoin('safe_contact as c', (join) => join.onRef('c.organisation', '=', 'p.organisation').onRef('c.person', '=', 'p.id'))
      .select(['p.language', 'c.reach', 'c.may_notify', 'c.sealed'])
      .where('p.organisation', '=', organisation).where('p.id', '=', person).where('p.erased_at', 'is', null).forShare().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.reach !== 'email') throw new Refused('conflict', 'people.notify.not-by-email')
    if (!found.may_notify) throw new Refused('conflict', 'people.notify.not-allowed')
    const { contact, ...rule } = openContact(await keys.of(organisation, person), found.sealed)
    if (!contact) throw new Refused('conflict', 'people.notify.not-by-email')
    const hours = hoursAt(rule, now, zoneOf(actor.country))
    if (hours && !hours.allowed) throw new Refused('conflict', 'people.notify.not-now', { filled: { from: hours.from, until: hours.until } })
    about(organisation, person)
    if (!mailIsSet()) return { notification: null, sent: false }

    const notification = newId<'notification'>()
    await db.insertInto('notification').values({ organisation, id: notification, person, way: 'email' }).execute()
    const t = translator(words, languages.find((one) => one === found.language) ?? 'en')
    const sent = await sendMail({ to: contact, subject: t('people.mail.subject'), text: t('people.mail.text') })
    // The row goes with the transaction: a message that did not leave is not written down as one that did.
    if (!sent) throw new Refused('unavailable', 'people.notify.not-sent')
    return { notification: String(notification), sent: true }
  },
})

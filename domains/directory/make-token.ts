import { z } from 'zod'
import { day, line, several } from '../../core/fields.ts'
import { newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused, type Saying } from '../../core/refused.ts'
import { staffRoles } from './roles.ts'
import { hashOfSecret, tokenFrom } from './secrets.ts'

type Made = { readonly token: string; readonly secret: string }

/** One operation (`cases/show`), a folder of them (`cases/*`), or all. */
const scopeEntry = z.string().max(100).regex(/^(\*|[a-z-]+(\/[a-z-]+){1,2}|[a-z-]+(\/[a-z-]+)?\/\*)$/)

/**
 * A member of staff makes a token, with which a program does what she may do and no more: her roles are read again at each use.
 * Out: the secret, shown once. `endsOn` is its last day (UTC), within a year.
 */
export const makeToken = write({
  name: 'directory/make-token',
  does: 'Make a token for a program that works for you',
  who: staffRoles,
  input: z.strictObject({
    name: line(80),
    scope: several(scopeEntry).refine((scope) => scope.length > 0, 'core.field.choose'),
    endsOn: day(),
  }),
  keep: ({ token }: Made) => ({ token }),
  again: ({ token }, context): Made => ({ token: String(token), secret: tokenFrom(context.secret('token', 20)) }),

  async run({ name, scope, endsOn }, context) {
    const { db, organisation, account, actor, now, about } = context
    // A token that leaked shall not make itself a longer or a wider one.
    if (actor.scope !== null) throw new Refused('forbidden', 'directory.make-token.by-token')
    const today = now.toZonedDateTimeISO('UTC').toPlainDate()
    const last = Temporal.PlainDate.from(endsOn)
    const refuse = (saying: Saying) => new Refused('invalid', 'core.refused.invalid', { fields: { endsOn: [saying] } })
    if (Temporal.PlainDate.compare(last, today) < 0) throw refuse({ key: 'directory.make-token.past' })
    if (Temporal.PlainDate.compare(last, today.add({ years: 1 })) > 0) throw refuse({ key: 'directory.make-token.long' })

    const token = newId<'token'>()
    const secret = tokenFrom(context.secret('token', 20))
    await db.insertInto('token').values({
      organisation, id: token, account, name, scope, secret_hash: hashOfSecret(secret),
      ends_at: last.add({ days: 1 }).toZonedDateTime('UTC').toInstant().toString(),
    }).execute()
    about(organisation, token)
    return { token: String(token), secret }
  },
})

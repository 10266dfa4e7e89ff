import type { listTokens } from '../../../domains/directory/index.ts'
import { DateField, TextField, Ticks } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import type { Plain } from '../../plain.ts'
import { dayInWords, operationName, type T } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { lastDay } from '../referrals/days.ts'
import type { Drawn } from '../staff/drawn.ts'

type Token = Plain<Awaited<ReturnType<typeof listTokens.run>>>[number]

/** What a token may be made for here; the API takes single operations too. */
const scopes = ['cases/*', 'cases/requests/*', 'cases/referrals/*', 'people/*', 'programmes/*', 'directory/*', 'journal/*', '*'] as const

/** One's own tokens: what each may do and until when; a new one, whose secret is shown once; and an end to each. */
export function Tokens({ t, language, zone, now, at, refused, tokens, secret, once }: Drawn & { tokens: readonly Token[]; secret: string | undefined; once: Readonly<Record<string, string>> }) {
  const today = dayOf(now, zone)
  const columns: readonly Column<Token>[] = [
    { head: t('web.me.token'), as: 'row', cell: ({ name }) => name },
    { head: t('directory.make-token.scope'), cell: ({ scope }) => scope.map((one) => scopeIn(t, language, one)).join(', ') },
    { head: t('web.me.made'), as: 'day', cell: ({ madeAt }) => shortDay(language, dayOf(madeAt, zone), today) },
    { head: t('directory.make-token.ends-on'), as: 'day', cell: ({ endsAt }) => dayInWords(language, lastDay(endsAt, 'UTC')) },
    { head: t('web.case.state'), bare: true, cell: ({ revokedAt, endsAt }) => revokedAt ? <State is='held'>{t('web.me.revoked')}</State> : endsAt <= now ? <State is='none'>{t('web.me.over')}</State> : <State is='done'>{t('web.me.works')}</State> },
    {
      head: t('directory.revoke-token.does'), bare: true,
      cell: ({ token, revokedAt, endsAt }) => !revokedAt && endsAt > now && <Form action={`/${language}/desk/me`} once={once[token] ?? ''} hidden={{ token }}><Submit look='plain' intent='revoke'>{t('directory.revoke-token.does')}</Submit></Form>,
    },
  ]
  return (
    <section aria-labelledby='tokens'>
      <h2 id='tokens'>{t('web.me.tokens')} <span className='soft num'>{tokens.length}</span></h2>
      <p className='text soft'>{t('web.me.tokens-more')}</p>
      {secret && <Note title={t('web.me.secret')}><code className='once'>{secret}</code><p>{t('web.me.secret-more')}</p></Note>}
      {tokens.length === 0 ? <Empty title={t('web.me.none')} next={<span className='soft'>{t('web.me.none-next')}</span>} /> : <Table caption={t('web.me.tokens')} columns={columns} rows={tokens} keyOf={({ token }) => token} />}
      <details className='add' open={refused === 'make'}>
        <summary>{t('directory.make-token.does')}</summary>
        <Form action={`/${language}/desk/me`} once={once.make ?? ''} label={t('directory.make-token.does')}>
          <TextField {...at('make.name')} label={t('directory.make-token.name')} hint={t('web.me.name-hint')} autoComplete='off' />
          <Ticks {...at('make.scope')} label={t('directory.make-token.scope')} hint={t('web.me.scope-hint')} options={scopes.map((value) => ({ value, text: t(`web.me.scope.${value}`) }))} />
          <DateField {...at('make.endsOn')} label={t('directory.make-token.ends-on')} hint={t('web.case.due-hint')} />
          <p className='row'><Submit intent='make'>{t('directory.make-token.does')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}

function scopeIn(t: T, language: Drawn['language'], scope: string): string {
  const known = oneOf(scopes, scope)
  return known ? t(`web.me.scope.${known}`) : operationName(language, scope)
}

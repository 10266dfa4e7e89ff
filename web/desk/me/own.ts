import { redirect, type RouterContextProvider } from 'react-router'
import { parts, visitContext } from '../../visit.ts'
import { answersOf } from '../cases/forms.ts'

type Arguments = { readonly context: Readonly<RouterContextProvider>; readonly request: Request }

/** Who is signed in, by the session that this very request carries; elsewhere there is the way in. */
export async function ownSession({ context, request }: Arguments) {
  const visit = context.get(visitContext)
  const found = await visit.signIn.sessionOf(request.headers)
  if (!found) throw redirect(`/${visit.language}/sign-in`)
  return { visit, own: visit.signIn.own, account: found.account, session: found.session }
}

/** The same with what a form sent: the button that was pressed, and each field as text, without the name of the form before it. */
export async function ownForm(to: Arguments) {
  const form = await to.request.formData()
  const { intent = '' } = await parts(form)
  const { rest } = await parts(answersOf(form, intent))
  const field = (name: string) => {
    const value = rest[name]
    return typeof value === 'string' ? value : ''
  }
  return { ...(await ownSession(to)), intent, field }
}

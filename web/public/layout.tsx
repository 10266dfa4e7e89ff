import { data, Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { translate } from './words.ts'
import { languageOf } from '../words.ts'

/** Every page stands under a language that we speak; under another first word there is nothing. */
export function loader({ params }: Route.LoaderArgs) {
  if (!languageOf(params.language)) throw nothingHere()
  return null
}

/** The same answer for whatever is not there. */
export const nothingHere = () => {
  const t = translate('en')
  return data({ title: t('web.error.missing.title'), detail: t('web.error.missing.detail'), status: 404 }, { status: 404 })
}

export default function Public() {
  return <Outlet />
}

import { existsSync } from 'node:fs'
import { index, layout, prefix, route as routeOf, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes'

// temporary: until every page is there
const route = (path: string, file: string): RouteConfigEntry => routeOf(path, existsSync(`web/${file}`) ? file : 'public/nowhere.tsx', { id: path + file })

// Every page stands under its language: /ru/desk/people/… is drawn by web/desk/people/… .
export default [
  index('public/pick-language.tsx'),
  route('demo', 'public/demo.tsx'),
  ...prefix(':language', [
    layout('public/layout.tsx', [
      index('public/home.tsx'),
      route('ask', 'public/ask.tsx'),
      route('ask/:organisation', 'public/ask-one.tsx'),
      route('answer', 'public/answer.tsx'),
      route('my-file', 'public/my-file.tsx'),
      route('exit', 'public/exit.tsx'),
      route('sign-in', 'public/sign-in.tsx'),
      route('sign-in/second', 'public/second-step.tsx'),
      route('new-password/:secret', 'public/new-password.tsx'),
      route('sign-out', 'public/sign-out.tsx'),
      route('invitation/:secret', 'public/invitation.tsx'),
      route('programmes', 'public/programmes.tsx'),
      route('programmes/:code', 'public/programme.tsx'),
      route('organisations', 'public/organisations.tsx'),
      route('organisations/:code', 'public/organisation.tsx'),
    ]),
    layout('desk/layout.tsx', [
      ...prefix('desk', [
        ...(existsSync('web/desk/today.tsx') ? [index('desk/today.tsx')] : []),
        route('requests', 'desk/requests/list.tsx'),
        route('requests/:request', 'desk/requests/show.tsx'),
        route('people', 'desk/people/list.tsx'),
        route('people/new', 'desk/people/new.tsx'),
        route('people/:person', 'desk/people/show.tsx'),
        route('people/:person/change', 'desk/people/change.tsx'),
        route('people/:person/consent', 'desk/people/consent.tsx'),
        route('people/:person/vital-interest', 'desk/people/vital-interest.tsx'),
        route('people/:person/erase', 'desk/people/erase.tsx'),
        route('cases', 'desk/cases/list.tsx'),
        route('cases/:case', 'desk/cases/show.tsx'),
        route('cases/:case/help', 'desk/cases/help.tsx'),
        route('cases/:case/refer', 'desk/cases/refer.tsx'),
        route('cases/:case/close', 'desk/cases/close.tsx'),
        route('referrals', 'desk/referrals/list.tsx'),
        route('referrals/:referral', 'desk/referrals/sent.tsx'),
        route('referrals/received/:parcel', 'desk/referrals/received.tsx'),
        route('programmes', 'desk/programmes.tsx'),
        route('staff', 'desk/staff.tsx'),
        route('staff/:account', 'desk/staff/member.tsx'),
        route('supervise', 'desk/supervise.tsx'),
        route('break-glass', 'desk/break-glass.tsx'),
        route('me', 'desk/me.tsx'),
        route('me/password', 'desk/me/password.tsx'),
        route('me/second-step', 'desk/me/second-step.tsx'),
        route('me/passkeys', 'desk/me/passkeys.tsx'),
      ]),
    ]),
  ]),
  route('*', 'public/nowhere.tsx'),
] satisfies RouteConfig

import { openCase } from '../../cases/index.ts'
import { handPaper, recordPaper, recordPerson } from '../../people/index.ts'
import type { Way } from './way.ts'

/** One whose passport the employer took and which ends in forty days; she has her identity card. It stands on the day of whoever has her case. */
export async function passportKept(way: Way): Promise<void> {
  const asking = { kind: 'staff', account: way.worker } as const
  const day = way.inDays
  const { person } = await way.does(asking, recordPerson, { names: [{ text: 'Холматова Зульфия' }], language: 'uz', citizenship: 'UZ', looked: true, reach: 'by code', work: 'Швейный цех, без договора' })
  await way.does(asking, openCase, { person })
  const paper = { country: 'UZ', name: 'KHOLMATOVA ZULFIYA', bornOn: '1994-05-21', sex: 'f' as const, citizenship: 'UZ' }
  const { paper: passport } = await way.does(asking, recordPaper, { person, ...paper, kind: 'passport', number: 'FA1903375', issuedOn: day(-3612), expiresOn: day(40), holder: 'recruiter', since: day(-210), fill: true })
  await way.does(asking, handPaper, { paper: passport, holder: 'employer', since: day(-196), holdingNote: 'Мастер цеха, в сейфе' })
  await way.does(asking, recordPaper, { person, ...paper, kind: 'identity card', number: 'AD2288614', expiresOn: day(1900), holder: 'the person' })
}

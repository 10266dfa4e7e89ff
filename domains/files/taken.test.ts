import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { allOf, docm, docx, heic, jpeg, odt, pdf, png, portions, webp, xlsx, zip } from '../../tests/papers.ts'
import { takeFile } from './taken.ts'
import { largest } from './types.ts'

/** What a file is taken for, or why it is not. */
async function typed(bytes: Uint8Array, { name = 'x.exe', length = bytes.length }: { name?: string; length?: number } = {}): Promise<string> {
  try {
    const taken = await takeFile(portions(bytes, 4096), { name, length })
    await taken.close()
    return taken.type
  } catch (fault) {
    const { fields } = fault as { fields: { file: [{ key: string }] } }
    return fields.file[0].key
  }
}
const text = (words: string) => Buffer.from(words)
const openXml = 'application/vnd.openxmlformats-officedocument'
/** Letters of windows-1251. */
const old = (words: string) => Buffer.from([...words].map((letter) => {
  const code = letter.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}))

describe('a file is what it holds, whatever it is called', () => {
  test.each([
    ['a PDF', pdf(), 'application/pdf'], ['a JPEG', jpeg(), 'image/jpeg'], ['a PNG', png(), 'image/png'], ['a WebP', webp(), 'image/webp'], ['a HEIC', heic(), 'image/heic'],
    ['a Word text', docx(), `${openXml}.wordprocessingml.document`], ['an Excel table', xlsx(), `${openXml}.spreadsheetml.sheet`], ['an OpenDocument text', odt(), 'application/vnd.oasis.opendocument.text'],
    ['a text', text('Ҳуҷҷат: шиноснома, ўғил.\n'), 'text/plain; charset=utf-8'], ['a text that begins as a program does', text('MZ is how it begins\n'), 'text/plain; charset=utf-8'],
    ['a sentence with a comma', text('Ha, bordi\n'), 'text/plain; charset=utf-8'],
    ['a table', text('\ufeffисм;йил\r\n"Салим; ака";1990\r\nГулнора;1985\r\n'), 'text/csv; charset=utf-8'], ['a table with tabs', text('a\tb\nc\td\n'), 'text/csv; charset=utf-8'],
    ['a table of an old program', old('Имя;Год\r\nСалим Каримов;1990\r\n'), 'text/csv; charset=windows-1251'],
  ])('%s', async (_, bytes, type) => expect(await typed(bytes)).toBe(type))
})

describe('nothing else is taken', () => {
  test.each([
    ['a page', text('<!doctype html><script>alert(1)</script>')], ['a page after an empty line', text('\n \n<html><body>x</body></html>')], ['a drawing that runs', text('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['XML', text('<?xml version="1.0"?><a/>')], ['a script of the shell', text('#!/bin/sh\nrm -rf /\n')], ['PostScript', text('%!PS-Adobe\nshowpage\n')], ['RTF', text('{\\rtf1 x}')],
    ['a program', Buffer.concat([text('MZ\u0090\0\u0003'), Buffer.alloc(300)])], ['a program of Linux', Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(60)])],
    ['an archive', zip(['passport.pdf', 'x'])], ['a text with macros', docm()], ['an old office file, or one with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['a GIF', Buffer.concat([text('GIF89a'), Buffer.alloc(40)])], ['encrypted rubbish', randomBytes(5_000)], ['a text with a NUL', text('a\0b')], ['half a letter at the end', text('шиноснома').subarray(0, 17)],
    ['an old text that is no table', old('Имя и год')], ['what only looks like an old table', Buffer.from([0x80, 0x3b, 0x81, 0x0a, 0x83, 0x3b, 0x84, 0x0a])],
    ['old rubbish that begins as a table', Buffer.concat([old('Имя;Год\r\nСалим;1990\r\n'), Buffer.alloc(70_000, 'a;b\n'), Buffer.of(0x02)])],
  ])('%s', async (_, bytes) => expect(await typed(bytes, { name: 'passport.pdf' })).toBe('files.refused.type'))

  test('an empty one, one cut short, one longer than it said, one that is too large', async () => {
    expect(await typed(Buffer.alloc(0))).toBe('files.refused.empty')
    expect(await typed(pdf(), { length: pdf().length + 1 })).toBe('files.refused.cut')
    expect(await typed(pdf(), { length: pdf().length - 1 })).toBe('files.refused.cut')
    expect(await typed(pdf(), { length: largest + 1 })).toBe('files.refused.large')
    const endless = async function* () { for (;;) yield Buffer.alloc(65_536, 'x') }
    await expect(takeFile(endless(), { name: 'x' })).rejects.toMatchObject({ fields: { file: [{ key: 'files.refused.large', filled: { most: 25 } }] } })
  })

  test('a picture that stops before its end', async () => {
    for (const whole of [jpeg(), png(), webp()]) {
      expect(await typed(whole.subarray(0, -60))).toMatch(/^files\.refused\.(broken|type)$/)
    }
    expect(await typed(jpeg().subarray(0, 300))).toBe('files.refused.broken')
  })
})

test('what waits on the disk is nothing that anybody can read, and has no name', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('hamroh-'))
  const taken = await takeFile(portions(text('Салим Каримов\n')), { name: '../../Паспорт\u202egpj.txt' })
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('hamroh-') && !before.includes(name))).toEqual([])
  expect(taken.name).toBe('Паспортgpj.txt')
  for (let twice = 0; twice < 2; twice++) expect((await allOf(taken.contents())).toString()).toBe('Салим Каримов\n')
  await taken.close()
})

test.each([['/', 'file'], ['', 'file'], ['a/b\\c.pdf', 'c.pdf'], ['  x  ', 'x'], ['\u0000\u0007', 'file'], [`${'й'.repeat(300)}.pdf`, `${'й'.repeat(196)}.pdf`]])('a name %j is kept as %j', async (given, kept) => {
  const taken = await takeFile(portions(pdf()), { name: given })
  expect(taken.name).toBe(kept)
  await taken.close()
})

import { line } from '../../core/fields.ts'

/** A name as it was given, without folders and without letters that hide something; `file` where nothing is left. */
export function nameIn(name: string): string {
  const bare = name.split(/[/\\]/).at(-1) ?? ''
  const read = line(200).safeParse(bare.normalize('NFC').replaceAll(/\p{C}/gu, '').slice(-200))
  return read.success ? read.data : 'file'
}

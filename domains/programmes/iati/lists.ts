import given from '../../../content/standards/iati/codes.json' with { type: 'json' }

/** One official list. In one that is not complete, a code that is missing may still be right. */
export type List = { readonly complete: boolean; readonly codes: ReadonlySet<string>; readonly withdrawn: ReadonlySet<string> }

const codes = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split('|'))

/** The official lists that some path takes, by name. */
export const lists: ReadonlyMap<string, List> = new Map(Object.entries(given.lists).map(([name, list]) =>
  [name, { complete: list.complete, codes: codes(list.codes), withdrawn: codes(list.withdrawn) }]))

/** What an organisation's identifier begins with, up to the second hyphen: the agencies that register organisations. */
export const prefixes: ReadonlySet<string> = lists.get('OrganisationRegistrationAgency')?.codes ?? new Set()

export type Mapping = { readonly path: string; readonly list: string; readonly condition?: string | undefined }
/** Which path takes which list, and under which condition. */
export const mappings: readonly Mapping[] = given.mappings.map(({ path, list, ...rest }) => ({ path, list, condition: 'condition' in rest ? rest.condition : undefined }))

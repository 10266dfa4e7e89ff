import { foundElsewhere, said, type Statement } from '../sources/index.ts'
import type { RegisterFacts } from './register.ts'

/** Everything that the register's content says of an organisation, one statement for each document that says it. */
export function statementsOf({ code, name, country, countryBasis, roles, otherNames = [], parent, founded, sources, successors = [], later = [] }: RegisterFacts): Statement[] {
  return [
    ...said(code, 'name', { is: 'name', name: name.en }, sources, { reading: 'quoted' }),
    ...otherNames.flatMap((one) => said(code, 'alias', { is: 'name', name: one }, sources)),
    ...(country ? said(code, 'country', { is: 'code', code: country }, sources, { reading: countryBasis === 'inferred' ? 'inferred' : 'paraphrased' }) : []),
    ...roles.flatMap((role) => said(code, 'role', { is: 'name', name: role }, sources)),
    ...(parent ? said(code, 'is part of', { is: 'code', code: parent }, sources) : []),
    ...(founded ? said(code, 'founded', { is: 'date', date: founded }, sources) : []),
    ...successors.map(({ organisation, named, on = null, url = null }): Statement => ({
      ...foundElsewhere(code, 'is followed by', { value: named ?? { en: '', ru: '', uz: '' }, url, confidence: 'not rated' }),
      ...(organisation !== undefined && { value: { is: 'code', code: organisation } }), period: on,
    })),
    ...later.map((one) => foundElsewhere(code, one.about, one)),
  ]
}

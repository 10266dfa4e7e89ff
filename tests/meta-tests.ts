import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIati } from '../domains/programmes/iati/read.ts'
import { compileRuleset } from '../domains/programmes/iati/rules.ts'

/** The official tests of what a ruleset means; beside each ruleset, the files that it passes and those that it fails. */
export const metaFolder = join(import.meta.dirname, '../content/standards/iati/meta-tests')
export const metaVerdicts: readonly (readonly [ruleset: string, passes: readonly string[], fails: readonly string[]])[] = [
  ['at_least_one', ['at_least_one_narrative', 'at_least_one_no_element_good', 'at_least_one_ref', 'empty'], ['at_least_one_bad']],
  ['between_dates', ['between_dates_good'], ['between_dates_bad']],
  ['condition', ['activity_status_2'], ['activity_status_3']],
  ['date_now', ['date_now_good'], ['date_now_bad']],
  ['date_order', ['date_good', 'empty_activity'], ['date_bad']],
  ['dependent_title_description', ['title_description', 'empty_activity', 'empty'], ['title', 'description']],
  ['empty', ['empty', 'empty_activity'], []],
  ['forloop', ['forloop_good'], ['forloop_bad']],
  ['if_then', ['if_then_good', 'empty_activity'], ['if_then_bad']],
  ['no_more_than_one_title', ['title', 'empty_activity'], ['title_twice']],
  ['no_paths', ['empty'], ['empty_activity']],
  ['one_or_all', [
    'one_or_all_currency_all_good', 'one_or_all_currency_good', 'one_or_all_lang_good', 'one_or_all_lang_good_all', 'one_or_all_sector_all_good', 'one_or_all_sector_good',
  ], ['one_or_all_currency_all_bad', 'one_or_all_currency_bad', 'one_or_all_lang_bad', 'one_or_all_lang_bad_all', 'one_or_all_sector_all_bad', 'one_or_all_sector_bad']],
  ['one_or_all_org', ['one_or_all_org_currency_good'], ['one_or_all_org_currency_bad']],
  ['only_one_of', ['only_one_of_activity_good', 'only_one_of_transaction_good'], ['only_one_of_activity_bad', 'only_one_of_transaction_bad']],
  ['period_time', ['period_time_good'], ['period_time_bad']],
  ['range', ['range_good'], ['range_bad']],
  ['recipient_country', ['recipient_country_good'], ['recipient_country_bad']],
  ['recipient_region_budget', ['recipient_region_budget_good'], ['recipient_region_budget_bad']],
  ['regex_matches', ['regex_good'], ['regex_bad']],
  ['regex_no_matches', ['regex_bad'], ['regex_good']],
  ['result_indicator_baseline_selector_with_conditions', ['results_indicator_baseline_value_good', 'results_indicator_baseline_value_not_relevant'], ['results_indicator_baseline_value_bad']],
  ['result_indicator_period_actual_selector_with_conditions', ['results_indicator_period_actual_value_good', 'results_indicator_period_actual_value_not_relevant'], ['results_indicator_period_actual_value_bad']],
  ['result_indicator_period_target_selector_with_conditions', ['results_indicator_period_target_value_good', 'results_indicator_period_target_value_not_relevant'], ['results_indicator_period_target_value_bad']],
  ['results_references', ['results_refs_good'], ['results_refs_bad']],
  ['sector_percentage_sum', ['sector_percentage_sum_good'], ['sector_percentage_sum_bad']],
  ['starts_with', ['identifiers'], ['identifiers_bad']],
  ['sum', ['sum_good', 'empty_activity'], ['sum_bad']],
  ['sum_two', ['sum_two_good'], ['sum_two_bad']],
  ['time_limit', ['time_limit_good'], ['time_limit_bad']],
  ['title_exists', ['title', 'empty'], ['empty_activity']],
  ['title_text_exists', ['title_text'], ['title', 'empty_activity']],
  ['total_expenditure', ['total_expenditure_good'], ['total_expenditure_bad']],
  ['unique', ['unique_good'], ['unique_bad']],
  ['unique_title_description', ['title_description_content', 'empty_activity'], ['title_twice']],
]

const world = { now: Date.parse('2026-11-22T09:00:00Z'), organisations: new Set<string>(), prefixes: new Set<string>() }

/** Whether no rule of a ruleset is broken in a file. */
export async function passesRuleset(ruleset: string, file: string): Promise<boolean> {
  const rules = compileRuleset(JSON.parse(readFileSync(join(metaFolder, `${ruleset}.json`), 'utf8')))
  let kept = true
  for await (const found of readIati(createReadStream(join(metaFolder, `${file}.xml`)))) {
    if (found.is !== 'entry' || !found.entry.parent?.parent) continue
    rules(found.entry.parent.parent, world, ({ verdict }) => {
      if (typeof verdict !== 'string') kept = false
    })
  }
  return kept
}

/** Every official file with the ruleset that it is for, and whether it passes that. */
export const metaCases = metaVerdicts.flatMap(([ruleset, good, bad]) => [...good.map((file) => [ruleset, file, true] as const), ...bad.map((file) => [ruleset, file, false] as const)])

import type { Situation } from './situation.ts'

/** Told in dates, with the article beside what is expected: due day, whose clock, from which event, article. */
export const situations: readonly Situation[] = [
  {
    says: 'vulnerabilities are asked about on the day of the first contact', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: [], today: '2026-03-02',
    stage: 'first-contact', clocks: { 'vulnerability-screening': '2026-03-02 | case worker | opened | screening' },
  },
  {
    says: 'later is a missed target', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: [], today: '2026-03-03',
    stage: 'first-contact', clocks: { 'vulnerability-screening': '2026-03-02 | case worker | opened | screening' },
    lapses: { 'vulnerability-screening': 'target missed | - | screening' },
  },
  {
    says: 'five working days to decide, over 8 March moved to Monday', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04'], today: '2026-03-05',
    stage: 'applied', clocks: { 'eligibility-decision': '2026-03-12 | programme | apply | eligibility' },
  },
  {
    says: 'a programme sets a target of its own', procedure: 'assisted-voluntary-return', targets: { 'eligibility-decision': { count: 3, unit: 'days' } },
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04'], today: '2026-03-05',
    stage: 'applied', clocks: { 'eligibility-decision': '2026-03-07 | programme | apply | eligibility' },
  },
  {
    says: 'a decision that does not come', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04'], today: '2026-03-13',
    stage: 'applied', clocks: { 'eligibility-decision': '2026-03-12 | programme | apply | eligibility' },
    lapses: { 'eligibility-decision': 'target missed | - | eligibility' },
  },
  {
    says: 'nobody departs before the safety check', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'depart 2026-03-07'], today: '2026-03-12',
    refused: 'first', article: 'objective 2',
  },
  {
    says: 'a declaration is revocable until boarding', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'withdraw 2026-03-12'], today: '2026-03-13',
    stage: 'withdrawn', clocks: {},
  },
  {
    says: 'and not after it', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12', 'withdraw 2026-03-12'], today: '2026-03-13',
    refused: 'contradiction', article: 'principle 1',
  },
  {
    says: 'nobody of an authority signs', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06 by migration authority'], today: '2026-03-12',
    refused: 'wrong-side', article: 'principle 1',
  },
  {
    says: 'a hold for safety stops the departure', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'begin-safety-hold 2026-03-12', 'depart 2026-03-13'], today: '2026-03-14',
    refused: 'held', article: 'principle 3',
  },
  {
    says: 'after the arrival: 72 hours, three months, monitoring at six and twelve', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12', 'arrive 2026-03-12T20:00'], today: '2026-03-13',
    stage: 'arrived', clocks: { 'immediate-assistance': '2026-03-15T23:00+06:00 | receiving office | arrive | immediate assistance', 'final-plan': '2026-06-12 | receiving office | arrive | reintegration plan', 'monitoring-6-months': '2026-09-12 | monitor | arrive | monitoring', 'monitoring-12-months': '2027-03-12 | monitor | arrive | monitoring', 'sustainability-survey': '2027-09-12 | monitor | arrive | reintegration sustainability survey' },
  },
  {
    says: 'each target that is missed is told', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12', 'arrive 2026-03-12T20:00'], today: '2027-10-01',
    stage: 'arrived', clocks: { 'immediate-assistance': '2026-03-15T23:00+06:00 | receiving office | arrive | immediate assistance', 'final-plan': '2026-06-12 | receiving office | arrive | reintegration plan', 'monitoring-6-months': '2026-09-12 | monitor | arrive | monitoring', 'monitoring-12-months': '2027-03-12 | monitor | arrive | monitoring', 'sustainability-survey': '2027-09-12 | monitor | arrive | reintegration sustainability survey' },
    lapses: { 'immediate-assistance': 'target missed | - | immediate assistance', 'final-plan': 'target missed | - | reintegration plan', 'monitoring-6-months': 'target missed | - | monitoring', 'monitoring-12-months': 'target missed | - | monitoring', 'sustainability-survey': 'target missed | - | reintegration sustainability survey' },
  },
  {
    says: 'not reached is an answer too', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12', 'arrive 2026-03-12T20:00', 'give-immediate-assistance 2026-03-13', 'agree-plan 2026-04-01', 'monitor-6-months 2026-09-10'], today: '2026-09-20',
    stage: 'arrived', clocks: { 'monitoring-12-months': '2027-03-12 | monitor | arrive | monitoring', 'sustainability-survey': '2027-09-12 | monitor | arrive | reintegration sustainability survey' },
  },
  {
    says: 'counselling comes before any signature', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'sign-declaration 2026-03-03'], today: '2026-03-20',
    refused: 'out-of-turn', article: 'principle 1',
  },
  {
    says: 'and before any application', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'apply 2026-03-03'], today: '2026-03-20',
    refused: 'out-of-turn', article: 'objective 1',
  },
  {
    says: 'nobody is counselled whose consent to keep data was not asked', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['counsel 2026-03-03 without consent to data'], today: '2026-03-20',
    refused: 'missing', article: 'principle 1',
  },
  {
    says: 'nothing is signed without the declaration itself', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06 without signed declaration'], today: '2026-03-20',
    refused: 'missing', article: 'principle 1',
  },
  {
    says: 'nothing goes to a consulate without consent', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'issue-travel-document 2026-03-10 without consent'], today: '2026-03-20',
    refused: 'missing', article: 'travel document',
  },
  {
    says: 'nobody departs who was not found fit to travel', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'draft-plan 2026-03-11', 'depart 2026-03-12'], today: '2026-03-20',
    refused: 'first', article: 'objective 2',
  },
  {
    says: 'nor without a travel document', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12'], today: '2026-03-20',
    refused: 'first', article: 'objective 2',
  },
  {
    says: 'nor without a plan for the time after', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'depart 2026-03-12'], today: '2026-03-20',
    refused: 'first', article: 'objective 2',
  },
  {
    says: 'formalities of leaving, help in transit, arrival: then the programme’s targets run', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'settle-exit 2026-03-11', 'depart 2026-03-12', 'assist-transit 2026-03-12'], today: '2026-03-12',
    stage: 'departed', clocks: {},
  },
  {
    says: 'nobody is met in transit who has not left', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'assist-transit 2026-03-11'], today: '2026-03-20',
    refused: 'out-of-turn', article: 'objective 2',
  },
  {
    says: 'a hold for illness ends, and the person departs', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'begin-medical-hold 2026-03-11', 'end-medical-hold 2026-03-14', 'depart 2026-03-15'], today: '2026-03-20',
    stage: 'departed', clocks: {},
  },
  {
    says: 'nothing is delivered before the plan is agreed', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12', 'arrive 2026-03-12T20:00', 'deliver 2026-03-14'], today: '2026-03-20',
    refused: 'first', article: 'delivery',
  },
  {
    says: 'a programme asks after five months', procedure: 'assisted-voluntary-return',
    opened: '2026-03-02', happened: ['screen-vulnerability 2026-03-02', 'counsel 2026-03-03', 'apply 2026-03-04', 'find-eligible 2026-03-05', 'sign-declaration 2026-03-06', 'check-safety 2026-03-06', 'issue-travel-document 2026-03-10', 'certify-fitness 2026-03-11', 'draft-plan 2026-03-11', 'depart 2026-03-12', 'arrive 2026-03-12T20:00', 'give-immediate-assistance 2026-03-13', 'agree-plan 2026-03-20'], today: '2026-03-20',
    targets: { 'monitoring-6-months': { count: 5, unit: 'months' } },
    stage: 'arrived', clocks: { 'monitoring-6-months': '2026-08-12 | monitor | arrive | monitoring', 'monitoring-12-months': '2027-03-12 | monitor | arrive | monitoring', 'sustainability-survey': '2027-09-12 | monitor | arrive | reintegration sustainability survey' },
  },
]

/** The smallest breaches of promise three: a claim without its source, its state or its day. */
import { type Breach, GUARDS } from './breach';

export const SOURCES: Record<string, Breach> = {
  'a claim whose sources are left out': {
    file: 'src/presentation/claim-view.ts',
    from: 'const sources = sourcesOf(claim, numbers, words);',
    to: "const sources: ClaimView['sources'] = [];",
    guard: GUARDS.EVERY_PANEL,
    fails: 'every product of the base',
  },
  'a claim without the day of our check': {
    file: 'src/ui/ClaimSources.tsx',
    from: '<p class="small checked">{claim.checked}</p>',
    to: '',
    guard: GUARDS.CLAIMS,
    fails: 'when it was checked',
  },
  'a claim without what limits it': {
    file: 'src/ui/ClaimCard.tsx',
    from: '<p {...inLanguage(claim.lang)}>{claim.contested}</p>',
    to: '',
    guard: GUARDS.CLAIMS,
    fails: 'with what limits it',
  },
  'a withdrawn claim that keeps silent about it': {
    file: 'src/presentation/claim-view.ts',
    from: 'gone: goneLine(claim, words),',
    to: 'gone: undefined,',
    guard: GUARDS.LIFECYCLE,
    fails: 'stays in the panel, with the day and the reason',
  },
  'a withdrawn claim that looks as if it stood': {
    file: 'src/ui/Words.tsx',
    from: '<s>{text}</s>',
    to: 'text',
    guard: GUARDS.CLAIMS,
    fails: 'sees a withdrawn claim struck through',
  },
  'a claim under check that does not say so': {
    file: 'src/presentation/proof.ts',
    from: 'suspended ? words.t(',
    to: 'suspended && !status ? words.t(',
    guard: GUARDS.LIFECYCLE,
    fails: 'its state says so wherever it stands',
  },
  'an allegation with the mark of what is established': {
    file: 'src/presentation/proof.ts',
    from: 'shape: status,',
    to: "shape: status && 'documented',",
    guard: GUARDS.EVERY_PANEL,
    fails: 'has the mark of its own state',
  },
  'a sentence without the one who says it': {
    file: 'src/presentation/told.ts',
    from: 'const named = byAndDay(said.by, said.on, words);',
    to: "const named = said.on ? '' : '';",
    guard: GUARDS.PANEL_VIEW,
    fails: 'opens with TIME, dated',
  },
  'a product of which nothing is known that looks clean': {
    file: 'src/ui/Undocumented.tsx',
    from: '<p class="lead">{heading}</p>',
    to: '<p class="lead">{heading && null}</p>',
    guard: GUARDS.PANEL_UNDOCUMENTED,
    fails: 'says so, once, shows the maker',
  },
  'a claim that rests on nothing': {
    file: 'scripts/knowledge/lints/evidence.ts',
    from: '.filter((part) => !carried.has(part))',
    to: '.filter((part) => part === undefined)',
    guard: GUARDS.CLAIM_LINTS,
    fails: 'carries every figure, place and period',
  },
  'the day of our check, always today': {
    file: 'src/presentation/claim-view.ts',
    from: 'checkedLine(claim.checkedOn, today, words)',
    to: 'checkedLine(today, today, words)',
    guard: GUARDS.EVERY_PANEL,
    fails: 'says the day of its check',
  },
  'sources that are folded and not counted': {
    file: 'src/presentation/claim-view.ts',
    from: 'count > 0 ?',
    to: 'count > 99 ?',
    guard: GUARDS.EVERY_PANEL,
    fails: 'that there are more than are open',
  },
};

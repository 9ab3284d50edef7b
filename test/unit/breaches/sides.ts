/** The smallest breaches of promise four: a company’s answer left out, or made small. */
import { type Breach, GUARDS } from './breach';

export const SIDES: Record<string, Breach> = {
  'an answer left out of its card': {
    file: 'src/ui/ClaimCard.tsx',
    from: 'claim.answers.map(',
    to: 'claim.answers.slice(1).map(',
    guard: GUARDS.CLAIMS,
    fails: 'with who answered beside it',
  },
  'a reply kept back': {
    file: 'src/presentation/proof.ts',
    from: 'return claim.responses.map((row) => {',
    to: "return claim.responses.filter(({ state }) => state !== 'replied').map((row) => {",
    guard: GUARDS.PANEL_VIEW,
    fails: 'says at once who answered',
  },
  'nobody asked, and nothing said of it': {
    file: 'src/ui/Answers.tsx',
    from: '<span>{answer.stateWord}</span>',
    to: '',
    guard: GUARDS.CLAIMS,
    fails: 'who was not asked',
  },
  'a company named without a row for its answer': {
    file: 'scripts/knowledge/lints/responses.ts',
    from: 'if (!ANSWERABLE_TYPES.includes(type) ||',
    to: 'if (ANSWERABLE_TYPES.includes(type) ||',
    guard: GUARDS.LINTS,
    fails: 'an answer row for every company it names',
  },
  'an answer that stands nowhere': {
    file: 'scripts/knowledge/lints/responses.ts',
    from: "row.state === 'none-found' || row.state === 'asked' || row.state === 'named' || row.source",
    to: "row.state === 'none-found' || row.state !== 'none-found' || row.source",
    guard: GUARDS.CLAIM_LINTS,
    fails: 'stands in one named piece',
  },
  'the opening silent about who answered': {
    file: 'src/ui/Lead.tsx',
    from: '{lead.answered && (',
    to: '{!lead.answered && (',
    guard: GUARDS.PANEL,
    fails: 'that the company answered',
  },
  'the second answer of a company': {
    file: 'src/ui/Answers.tsx',
    from: '{answers.map((answer, index) => (',
    to: '{answers.slice(0, 1).map((answer, index) => (',
    guard: GUARDS.CLAIMS,
    fails: 'reads both answers of one company',
  },
  'an answer in another voice than the claim’s size': {
    file: 'src/ui/Answers.tsx',
    from: "'claim-text' : 'voice');",
    to: "'claim-text' : 'small');",
    guard: GUARDS.CLAIMS,
    fails: 'with its answer in the same text size',
  },
  'the words of an answer': {
    file: 'src/presentation/proof.ts',
    from: 'row.text ??\n',
    to: "(row.text && '') ??\n",
    guard: GUARDS.EVERY_PANEL,
    fails: 'every product of the base',
  },
  'a source that contradicts, among those that support': {
    file: 'src/presentation/claim-view.ts',
    from: "role !== 'supports' &&",
    to: "role === 'context' &&",
    guard: GUARDS.EVERY_PANEL,
    fails: 'says of each source that does not support it',
  },
};

/** Statements that the program might put together and no editor wrote, each planted on a surface: the bars count every one. */
import { expect, it } from 'vitest';
import { countBars, type Make } from '../../../scripts/knowledge/bars';
import { type Surfaces, surfacesOf } from '../../../scripts/knowledge/bars/surfaces';
import type { Translator } from '../../../src/i18n/words';
import type { Dossier } from '../../../src/knowledge/dossier';
import { products } from '../detection/support';
import { BASE_DAY, compiledBase } from '../support/base';

const compiled = compiledBase();

type Change = (surfaces: Surfaces, dossier: Dossier, words: Translator) => object;

/** Statements that the program might be made to put together, none of which an editor wrote. */
const PLANTS: readonly [name: string, change: Change, counted: RegExp][] = [
  [
    'the place of the first claim as the place of all the work, as a line of a link',
    ({ chain }, { entities }) => ({
      chain: {
        ...chain,
        links: chain.links.map((link) => ({ ...link, details: [{ text: entities.nairobi?.in ?? '' }] })),
      },
    }),
    /says "in Nairobi"/,
  ],
  [
    'a sum of head-counts',
    ({ label }) => ({ label: { ...label, workers: 'More than 1,300 people made this' } }),
    /label\.workers: "More than 1,300 people made this" \(a place that .* does not list\)/,
  ],
  [
    'a rate of pay turned into another currency',
    ({ lead }) => ({ lead: { ...lead, answered: `${lead?.answered} That is 1.21 euros an hour.` } }),
    /lead\.answered: ".*1\.21 euros/,
  ],
  [
    'a share of a wage that nobody worked out, and a wage in a currency that no step leads to',
    ({ hour }) => ({
      hour: {
        ...hour,
        wages: hour?.wages.map((wage) => ({
          ...wage,
          label: 'Minimum wage in Nairobi, Mombasa and Kisumu (general labourers): about $0.77 an hour',
          beside: 'The pay is 391 per cent of this wage.',
        })),
      },
    }),
    /hour\.wages\.label: ".*\$0\.77 an hour"[\s\S]*hour\.wages\.beside: "The pay is 391 per cent/,
  ],
  [
    'a day of one claim on another',
    ({ groups }) => ({
      groups: {
        ...groups,
        items: groups.items.map((group) => ({
          ...group,
          claims: group.claims.map((claim) => ({ ...claim, since: 'Nothing newer found on 3 March 2019' })),
        })),
      },
    }),
    /groups\.items\.claims\.since: "Nothing newer found on 3 March 2019"/,
  ],
  [
    'a company’s silence read as an admission',
    ({ answers }) => ({
      answers: {
        ...answers,
        items: answers.items.map((answer) => ({ ...answer, stateWord: 'Does not deny it' })),
      },
    }),
    /answers\.items\.stateWord: "Does not deny it"/,
  ],
  [
    'who would have been meant, in a note for something the person did',
    ({ notes }) => ({
      notes: [...notes, { title: 'You rated an answer', told: { text: 'Sama’s people did this before you.' } }],
    }),
    /notes\.told\.text: "Sama’s people did this before you\."/,
  ],
  [
    'a text of a claim that is told shorter than it is written',
    ({ groups }) => ({
      groups: {
        ...groups,
        items: groups.items.map((group) => ({
          ...group,
          claims: group.claims.map((claim) => ({ ...claim, text: claim.text.slice(0, 40) })),
        })),
      },
    }),
    /text "/,
  ],
];

it.each(PLANTS)(
  'counts %s',
  async (_name, change, counted) => {
    const chatgpt = products.find(({ id }) => id === 'chatgpt');
    if (!chatgpt) throw new Error('no rule for ChatGPT');
    const planted: Make = (known, product, words, today) => {
      const surfaces = surfacesOf(known, product, words, today);
      return { ...surfaces, ...change(surfaces, known, words) };
    };
    const { unfounded } = await countBars(compiled.base, compiled.reader, [chatgpt], BASE_DAY, planted);
    expect(unfounded.join('\n')).toMatch(counted);
  },
  60_000,
);

it('a link that nobody wrote, and a day that no record has, are found', async () => {
  const { base } = compiled;
  const chatgpt = products.find(({ id }) => id === 'chatgpt');
  if (!chatgpt) throw new Error('no rule for ChatGPT');
  const claims = new Map(
    [...base.records.claims].map(([id, claim]) => [
      id,
      { ...claim, happened: '2001-01-01', status: 'withdrawn' as const, said: undefined },
    ]),
  );
  const other = { ...base, records: { ...base.records, claims } };
  const { unfounded } = await countBars(other, compiled.reader, [chatgpt], BASE_DAY);
  const said = unfounded.join('\n');
  expect(said).toMatch(/Sama: mark/);
  expect(said).toMatch(/openai-sama-take-home-pay: voice "TIME/);
  expect(said).toMatch(/: changed on 1 May 2023/);
});

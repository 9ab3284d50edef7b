/** What people ask: it leads to its claim in words that the claim does not have, and states nothing. */
import { expect, it } from 'vitest';
import { search } from '../../../scripts/knowledge/search';
import { compiledBase } from '../support/base';
import { messagesOf, type Records, sample } from './sample';

const said = (questions: Records): string[] => messagesOf({ ...sample(), 'questions/pay.yaml': questions });

it('are taken for a claim that is there, with the figures that it has, however they are written', () => {
  expect(said({ rate: { en: ['is $12.50 fair', 'who paid 200000'], fr: ['12,50 de l’heure, est-ce juste'] } })).toEqual(
    [],
  );
});

it('are refused for a claim that is not there, with a figure of their own, and where nothing is asked', () => {
  expect(said({ rat: { en: ['is it fair'] } }).join()).toContain('is the id of no claim');
  expect(said({ rate: { en: ['is $15 fair'] } }).join()).toContain('names 15, which its claim does not');
  expect(said({ rate: { en: [] } }).join()).toContain('asks nothing');
});

it.each([
  ['en', 'is MTurk still open', 'mturk-closed-2026'],
  ['fr', 'mes enceintes connectées m’écoutent-elles', 'alexa-reviewers-2019'],
] as const)('find their claim by words that stand in none of its texts (%s: %s)', async (language, question, id) => {
  const { reader } = compiledBase();
  const { found } = await search(reader, question, language);
  expect(found.slice(0, 3).map((one) => one.id)).toContain(id);
});

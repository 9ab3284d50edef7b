/** Somebody or something is found by the name that one types, in the form of a pack. */
import { expect, it } from 'vitest';
import { choicesOf } from '../../../src/packs/choices';

const choices = choicesOf([
  { id: 'openai', name: 'OpenAI', apart: 'Company' },
  { id: 'cagri-is', name: 'Çağrı-İş', apart: 'Union' },
  { id: 'echo-paper', name: 'L’Écho', apart: 'Publication' },
  { id: 'mercury-firm', name: 'Mercury', apart: 'Company' },
  { id: 'mercury-union', name: 'mercury', apart: 'Union' },
  { id: 'report-one', name: 'The report', apart: 'The Paper, 2023' },
  { id: 'report-two', name: 'The report', apart: 'The Paper, 2023' },
]);

it('is found by its name, case, accents, spaces and the form of an apostrophe forgiven', () => {
  expect(['OpenAI', 'openai', ' OPENAI '].map(choices.idOf)).toEqual(['openai', 'openai', 'openai']);
  expect(choices.idOf('cagri-is')).toBe('cagri-is');
  expect(choices.idOf("l'echo")).toBe('echo-paper');
  expect(choices.idOf('nobody')).toBeUndefined();
});

it('is shown by its name, and two of one name by what tells them apart', () => {
  expect(choices.labelOf('openai')).toBe('OpenAI');
  expect(choices.labels).toContain('Mercury (Company)');
  expect(choices.idOf('Mercury (company)')).toBe('mercury-firm');
  expect(choices.idOf('mercury (union)')).toBe('mercury-union');
  expect(choices.idOf('Mercury')).toBeUndefined();
  expect(choices.labelOf('report-two')).toBe('The report (The Paper, 2023) (2)');
  expect(choices.labels.every((label) => choices.labelOf(choices.idOf(label) ?? '') === label)).toBe(true);
});

/** What a record lets a surface say: its strings, its days, ages and amounts in words, and names of whom it names. Node only. */

import { amountInWords, numberInWords } from '../../../src/i18n/amounts';
import { ageInWords, dayInWords } from '../../../src/i18n/dates';
import { ofEntity, ofName } from '../../../src/i18n/names';
import type { Translator } from '../../../src/i18n/words';
import type { Figure } from '../../../src/model/figure';
import { boundInWords, headsInWords, payInWords } from '../../../src/presentation/pay-words';

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const isFigure = (value: object): value is Figure => 'bound' in value && 'unit' in value;
const isNamed = (value: object): value is { name: string; of?: string } =>
  'name' in value && typeof value.name === 'string';
const isAmount = (value: object): value is { amount: number; currency: string } =>
  'amount' in value && 'currency' in value;

/** Adds what a value lets a surface say. */
function gather(value: unknown, words: Translator, today: string, said: Set<string>): void {
  if (typeof value === 'number') said.add(String(value)).add(numberInWords(value, words.language));
  if (typeof value === 'string') {
    said.add(value);
    if (DAY.test(value))
      said
        .add(dayInWords(value, words.language))
        .add(ageInWords(value, today, words))
        .add(value.slice(0, 4));
    if (value.startsWith('http')) said.add(new URL(value).hostname.replace(/^www\./, ''));
  }
  if (typeof value !== 'object' || value === null) return;
  if (isFigure(value)) said.add(boundInWords(value, words)).add(payInWords(value, words) ?? '');
  if (isFigure(value) && value.unit === 'people') {
    const heads = headsInWords(value, words);
    said.add(heads).add(heads.charAt(0).toUpperCase() + heads.slice(1));
  }
  if (isNamed(value)) said.add(ofEntity(value, value.name, words)).add(ofName(value.name, words));
  if (isAmount(value)) said.add(amountInWords(value.amount, value.currency, words.language));
  for (const part of Object.values(value)) gather(part, words, today, said);
}

/** Everything that these records say, in words. `today` is YYYY-MM-DD. */
export function valuesOf(records: readonly unknown[], words: Translator, today: string): ReadonlySet<string> {
  const said = new Set<string>();
  for (const record of records) gather(record, words, today, said);
  said.delete('');
  return said;
}

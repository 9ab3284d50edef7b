/** A further language is only data: two that nobody speaks go the whole way from the word table to the panel. */
import { beforeAll, describe, expect, it } from 'vitest';
import { shardsOf } from '../../../scripts/knowledge/compile';
import { packShards, readerOf } from '../../../scripts/knowledge/pack';
import { pseudoTables } from '../../../scripts/stories/pseudo';
import { amountInWords, listInWords } from '../../../src/i18n/amounts';
import { ageInWords, dayInWords } from '../../../src/i18n/dates';
import { TABLES } from '../../../src/i18n/tables';
import { translator } from '../../../src/i18n/words';
import { dossier } from '../../../src/knowledge/dossier';
import type { Language } from '../../../src/model/languages';
import { panelView } from '../../../src/presentation/panel-view';
import type { PanelView } from '../../../src/presentation/views/panel';
import { compiledBase } from '../support/base';

const TODAY = '2026-11-23';
const long = 'en-XA' as Language;
const mirrored = 'ar-XB' as Language;

beforeAll(() => {
  Object.assign(TABLES, pseudoTables(TABLES.en));
});

describe('a language of which only the word table exists', () => {
  it('has its own direction', () => expect([translator(long).dir, translator(mirrored).dir]).toEqual(['ltr', 'rtl']));

  it('keeps every placeholder, in every form of the plural', () => {
    expect(translator(long).t('chip.counts', { claims: 1, sources: 21 })).toMatch(/^1 çļå+î+m, 21 šö+û+ŕçé+š$/);
    expect(translator(mirrored).t('panel.question', { product: 'ChatGPT' })).toContain('ChatGPT');
  });

  it('is longer than English where that is asked of it', () => {
    // Only plain sentences: what stands inside a choice between forms counts its keywords too.
    const plain = Object.entries(TABLES.en).flatMap(([key, message]) =>
      message.includes('{') ? [] : [key as keyof typeof TABLES.en],
    );
    const length = (language: Language) => plain.map((key) => TABLES[language][key]).join('').length;
    expect(length(long)).toBeGreaterThan(length('en') * 1.3);
  });

  it('lets a name of the other direction keep its own order, in both directions', () => {
    expect(translator(mirrored).t('panel.question', { product: 'Grok 4 (fast)' })).toContain(
      '\u2068Grok 4 (fast)\u2069',
    );
    expect(translator('en').t('panel.question', { product: 'نموذج' })).toBe('Who made \u2068نموذج\u2069?');
    expect(translator('en').t('panel.question', { product: 'ChatGPT' })).toBe('Who made ChatGPT?');
    // A value that chooses a form is left alone, else no form would fit.
    expect(translator(mirrored).t('pay.line', { amount: '$2', per: 'hour', basis: 'gross' })).toContain('hour');
  });

  it('names days, ages, lists and amounts from its table', () => {
    expect(dayInWords('2023-01-18', long)).toMatch(/^18 J.*ŕý 2023$/);
    expect(ageInWords('2023-01-18', TODAY, translator(long))).toMatch(/^3 .* 10 /);
    expect(listInWords(['Sama', 'Meta'], mirrored)).toBe('\u2068Sama\u2069 \u202eand\u202c \u2068Meta\u2069');
    expect(amountInWords(1.32, 'USD', mirrored)).toBe('\u2066$1.32\u2069');
  });
});

describe('a panel in a language without a single translated fact', () => {
  const panels: PanelView[] = [];
  beforeAll(async () => {
    const reader = readerOf(await packShards(shardsOf(compiledBase().base, [mirrored]), TODAY));
    const named = (id: string, knowledge?: string) => ({
      id,
      name: id,
      vendor: 'openai',
      kind: 'chat' as const,
      knowledge,
    });
    for (const product of [named('chatgpt', 'chatgpt'), named('unheard-of')])
      panels.push(
        panelView(await dossier(reader, product, mirrored, 'plain'), translator(mirrored), {
          today: TODAY,
          kbVersion: 'x',
          reportTo: 'mailto:',
          citeAs: 'plain',
        }),
      );
  }, 30_000);

  it('says of every fact that it is in English, and shows it', () => {
    const [known, unknown] = panels;
    expect(known?.lead?.lang).toBe('en');
    expect(known?.unknown.lang).toBe('en');
    expect(known?.groups.items.flatMap(({ claims }) => claims).every(({ lang }) => lang === 'en')).toBe(true);
    expect(known?.answers.items.every(({ lang, state }) => lang === (state === 'replied' ? 'en' : undefined))).toBe(
      true,
    );
    expect(known?.chain.branches.every(({ lang }) => lang === 'en')).toBe(true);
    expect(unknown?.undocumented?.lang).toBe('en');
  });

  it('speaks its own language in everything else', () => {
    for (const view of panels) {
      expect([view.lang, view.dir]).toEqual(['ar-XB', 'rtl']);
      expect(view.question).toMatch(/\u202e/);
    }
  });

  it('names the English of what the work was, in the picture too', () => {
    const written = panels[0]?.chain.links.flatMap(({ details }) => details) ?? [];
    expect(written.filter(({ lang }) => lang === 'en').map(({ text }) => text)).toEqual([
      'to label abusive text',
      'to read and label it',
    ]);
  });
});

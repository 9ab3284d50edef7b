/** Holds every surface of every product, in each language at each level, against the records: the program lays out, it never infers. Node only. */
import { type Translator, translator } from '../../src/i18n/words';
import { dossier, type NamedProduct } from '../../src/knowledge/dossier';
import type { KnowledgeReader } from '../../src/knowledge/reader';
import { LANGUAGES } from '../../src/model/languages';
import { LEVELS } from '../../src/model/primitives';
import { unaccounted } from './bars/account';
import { faultsElsewhere, faultyAnswers, faultyVoices } from './bars/elsewhere';
import { placeAt } from './bars/paths';
import { checkRecords } from './bars/records';
import { shownIn } from './bars/strings';
import { type Surfaces, surfacesOf } from './bars/surfaces';
import { perLanguage } from './grammar';
import type { KnowledgeBase } from './load';
import { remembering } from './remembering';
import { togetherBase } from './together';

export interface Bars {
  /** Products times languages times levels. */
  panels: number;
  /** Statements that no field of a record makes, each with its product and place. */
  unfounded: string[];
  /** Faults of the listed kinds in sentences that the program puts together. */
  composed: string[];
  /** Claims whose voice is older than what they tell, or is no supporting evidence. */
  voices: string[];
  /** Answers that stand in no one piece. */
  answers: string[];
}

const faults = perLanguage((grammar) => grammar.faults.map((fault) => new RegExp(fault, 'u')));

/** Whether a sentence that the program put together has a fault of grammar of a kind that we know. */
export const isFaulty = (text: string, language: Translator['language']): boolean =>
  faults(language).some((fault) => fault.test(text));

/** Places that mix words of the program with names of the record. */
const MIXED = ['chain.links.name', 'chain.links.details.text', 'groups.items.heading', 'hour.bars.lines'];

/** Sentences that the program puts together: all that is shown but the records' own texts. */
const composedOf = (surfaces: Surfaces): string[] =>
  [...shownIn(surfaces)].flatMap(({ path, text }) => {
    const place = placeAt(path);
    return place && place.keys.length > 0 && (!place.record || MIXED.includes(path)) ? [text] : [];
  });

/** Makes the surfaces of a product; a test may make others, to see that they are counted. */
export type Make = typeof surfacesOf;

/** Renders every product given, in every language at every level, and names what no record says. `today` is YYYY-MM-DD. */
export async function countBars(
  written: KnowledgeBase,
  reader: KnowledgeReader,
  products: readonly NamedProduct[],
  today: string,
  make: Make = surfacesOf,
): Promise<Bars> {
  // As surfaces show it, with what is read as one kept in one line.
  const base = togetherBase(written);
  const memory = remembering(reader);
  const bars: Bars = {
    panels: 0,
    // Made by a test, the surfaces alone are looked at.
    unfounded: make === surfacesOf ? faultsElsewhere(base, today) : [],
    composed: [],
    voices: faultyVoices(base),
    answers: faultyAnswers(base),
  };
  for (const language of LANGUAGES) {
    const words = translator(language);
    for (const product of products) {
      for (const level of LEVELS) {
        const known = await dossier(memory, product, language, level);
        const surfaces = make(known, product, words, today);
        const where = `${product.id} (${language}, ${level})`;
        bars.panels += 1;
        checkRecords(surfaces, { base, dossier: known, words }, (what) => bars.unfounded.push(`${where}: ${what}`));
        bars.unfounded.push(...unaccounted(surfaces, known, product, words, today).map((what) => `${where}: ${what}`));
        for (const text of composedOf(surfaces)) if (isFaulty(text, language)) bars.composed.push(`${where}: ${text}`);
      }
    }
  }
  return bars;
}

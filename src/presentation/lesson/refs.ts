/** Texts of a lesson with their references filled from the base, and with the words of the trade that they use. */
import { dayInWords } from '../../i18n/dates';
import type { Lesson, LessonText } from '../../model/lesson';
import { STATUSES } from '../../model/status';
import type { Route } from '../site/routes';
import { amountOf, factorOf, figureInWords, figureOf, reckon, valueInWords } from './amounts';
import { pageName, standing } from './cards';
import { inWords, type LessonMaker } from './maker';

/** `{figure:claim.0}`, `{figure:claim.0.low}`, `{figure:wage}`, `{sum:id}`, `{work:id}`, `{given:id.0}`, `{said:claim}`, `{status:claim}`; `{answered:claim.0}`, the day of an answer; `{card:claim}`, its place among the cards of the court; `{state:documented}` and `{means:documented}` are the words for a state, `{means:rule}` by which rule a card has one. */
export const REFERENCE = /\{(figure|sum|work|given|said|status|answered|card|state|means):([a-z0-9.-]+)\}/g;

/** What `{means:…}` names besides the states. */
export const RULE = 'rule';

export interface Reference {
  kind: string;
  to: string;
}

export const referencesIn = (text: string): Reference[] =>
  [...text.matchAll(REFERENCE)].map(([, kind = '', to = '']) => ({ kind, to }));

/** The claim that a reference reads; none for a sum or a wage. */
export function claimOf({ kind, to }: Reference): string | undefined {
  if (kind === 'said' || kind === 'status' || kind === 'card') return to;
  if (kind === 'answered') return to.replace(/\.\d+$/, '');
  return kind === 'figure' ? /^(.+)\.\d+(?:\.(?:low|high))?$/.exec(to)?.[1] : undefined;
}

function figure(to: string, maker: LessonMaker): string | undefined {
  const [, claim, at] = /^(.+)\.(\d+)$/.exec(to) ?? [];
  if (claim !== undefined) {
    const whole = figureOf(claim, Number(at), maker);
    return whole && figureInWords(whole, maker);
  }
  const value = amountOf(to, maker);
  return value && valueInWords(value, maker);
}

/** "card 7, page B": where a claim stands among the cards of the court that pupils get. */
function cardPlace(id: string, { court }: Lesson, maker: LessonMaker): string | undefined {
  const sets = (court?.sets ?? []).map((set) => set.filter((one) => standing(one, maker)));
  const page = sets.findIndex((set) => set.includes(id));
  if (page < 0) return undefined;
  const number = sets.flat().indexOf(id) + 1;
  return maker.words.s('lesson.cardPlace', { number, page: pageName(page) });
}

/** What stands in the place of a reference; nothing where its claim no longer stands, or the base has no such thing. */
export function referred({ kind, to }: Reference, lesson: Lesson, maker: LessonMaker): string | undefined {
  const claim = maker.facts.claims[to];
  switch (kind) {
    case 'figure':
      return figure(to, maker);
    case 'sum':
    case 'work': {
      const sum = lesson.sums?.[to];
      const reckoned = sum && reckon(sum, maker);
      return kind === 'sum' ? reckoned?.result : reckoned?.working;
    }
    case 'given': {
      const [, id = '', at] = /^(.+)\.(\d+)$/.exec(to) ?? [];
      const given = lesson.sums?.[id]?.times?.[Number(at)];
      const value = given === undefined ? undefined : factorOf(given, maker);
      return value && valueInWords(value, maker);
    }
    case 'said':
      return claim && maker.view(claim).short.said.line;
    case 'answered': {
      const [, id = '', at] = /^(.+)\.(\d+)$/.exec(to) ?? [];
      const on = maker.facts.claims[id]?.responses[Number(at)]?.on;
      return on === undefined ? undefined : dayInWords(on, maker.words.language);
    }
    case 'card':
      return cardPlace(to, lesson, maker);
    case 'status':
      return claim && maker.view(claim).proof.mark.word;
    default: {
      if (kind === 'means' && to === RULE) return maker.words.s('lesson.l.rule');
      const state = STATUSES.find((one) => one === to);
      return state && maker.words.t(kind === 'state' ? `status.${state}` : `means.${state}`);
    }
  }
}

/** A text of the lesson in the language of the pages, its figures read from the base. */
export const filled = (text: LessonText, lesson: Lesson, maker: LessonMaker): string =>
  inWords(text, maker).replace(
    REFERENCE,
    (_whole, kind: string, to: string) => referred({ kind, to }, lesson, maker) ?? maker.words.s('lesson.goneFigure'),
  );

/** A piece of a text; a word of the trade leads to the glossary. */
export interface TextPart {
  text: string;
  term?: { to: Route; definition: string };
}

/** A text cut at its words of the trade, the first of each. */
export function partsOf(text: string, maker: LessonMaker): TextPart[] {
  const found = maker
    .termsIn(text)
    .flatMap(({ concept, word }) => {
      const term = maker.facts.terms.find(({ id }) => id === concept);
      const at = text.indexOf(word);
      return term && at >= 0 ? [{ at, word, term }] : [];
    })
    .sort((left, right) => left.at - right.at);
  const parts: TextPart[] = [];
  let from = 0;
  for (const { at, word, term } of found) {
    if (at < from) continue;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ text: word, term: { to: { page: 'term', id: term.id }, definition: term.definition } });
    from = at + word.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** The labelling task in words: its drawings and answers, and the figures of pay with their voices, each ready to be reckoned with. */
import { amountInWords } from '../../i18n/amounts';
import { dayInWords } from '../../i18n/dates';
import type { SiteWords } from '../../i18n/site-words';
import type { Figure } from '../../model/figure';
import type { Labelling } from '../../model/labelling';
import { boundInWords, boundWords, periodInWords } from '../pay-words';
import { claimRoute } from '../site/claims';
import type { Route } from '../site/routes';
import { type Told, voiceOfFigure } from '../told';
import type { Mark } from '../views/claim';
import { figureOf } from './amounts';
import type { PaidFor, Rate } from './earned';
import { inWords, type LessonMaker } from './maker';

/** A figure that pay is reckoned from, with what a source says of it. */
export interface RateView extends Rate {
  name: string;
  told: Told;
  mark: Mark;
  period: string;
  to: Route;
}

export interface LabellingView {
  title: string;
  what: string;
  is: string;
  ask: string;
  answers: readonly string[];
  pictures: readonly { file: string; shows: string }[];
  rates: readonly RateView[];
  talk: readonly string[];
  /** Seconds for a picture, in words; none first. */
  paces: readonly { seconds: number; text: string }[];
}

/** Places for the two ends of what a task comes to. */
const ENDS = { low: '%low%', high: '%high%' };

/** Seconds that the clock, where it is wanted, gives a picture. */
const PACES = [20, 10];

/** Where a drawing lies, below the folder of the pages. */
export const drawingAddress = (file: string): string => `lesson/drawing/${file}.svg`;

export const figurePlace = (reference: string): [claim: string, at: number] => {
  const [, claim = '', at = ''] = /^(.+)\.(\d+)$/.exec(reference) ?? [];
  return [claim, Number(at)];
};

export const isPaidFor = (per: string | undefined): per is PaidFor => per === 'hour' || per === 'task';

const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

/** A figure whose claim still stands, with what a source says of it. */
function rateOf(reference: string, maker: LessonMaker): RateView[] {
  const { words, facts } = maker;
  const [id, at] = figurePlace(reference);
  const claim = facts.claims[id];
  const figure: Figure | undefined = figureOf(id, at, maker);
  if (!claim || !figure?.currency || !figure.basis || !isPaidFor(figure.per)) return [];
  const { short, proof } = maker.view(claim);
  const { per, low, high, bound, currency } = figure;
  const said = { per: words.t('hour.per', { per }), basis: words.t(`pay.${figure.basis}`) };
  return [
    {
      name: capital(words.s('labelling.rate', { ...said, what: figure.what, amount: boundInWords(figure, words) })),
      told: { ...short, said: voiceOfFigure(claim, claim.figures[at] ?? {}, facts, words) },
      mark: proof.mark,
      period: words.s('labelling.period', {
        period: claim.period ? periodInWords(claim.period, words) : dayInWords(figure.asOf, words.language),
      }),
      ...{ to: claimRoute(id), per, low, high },
      amount: words.t(boundWords(bound, low === high || low === undefined || high === undefined), ENDS),
      one: words.t(boundWords(bound, true), ENDS),
      less: words.s('labelling.less', { amount: '%amount%' }),
      money: amountInWords(8, currency, words.language).replace('8', '%number%'),
    },
  ];
}

export function labellingView(task: Labelling, maker: LessonMaker): LabellingView {
  const { s } = maker.words;
  const say = (text: Labelling['is']) => inWords(text, maker);
  return {
    title: s('labelling.title'),
    what: s('labelling.what'),
    is: say(task.is),
    ask: say(task.ask),
    answers: task.answers.map(say),
    pictures: task.pictures.map(({ file, shows }) => ({ file, shows: say(shows) })),
    rates: task.figures.flatMap((reference) => rateOf(reference, maker)),
    talk: task.talk.map(say),
    paces: [
      { seconds: 0, text: s('labelling.noClock') },
      ...PACES.map((seconds) => ({ seconds, text: s('labelling.clock', { seconds }) })),
    ],
  };
}

const NAMES = [
  ...(['figure', 'pace', 'start', 'stop', 'again', 'place', 'left', 'drawings', 'onPaper', 'result'] as const),
  ...(['counted', 'time', 'byTask', 'byHour', 'none', 'figures', 'figuresHow', 'gone', 'claim', 'talk'] as const),
];

/** The fixed words of the page; some hold places that its script fills. */
export type LabellingWords = Readonly<Record<(typeof NAMES)[number], string>>;

export const labellingWords = ({ s }: SiteWords): LabellingWords =>
  Object.fromEntries(NAMES.map((name) => [name, s(`labelling.${name}`)])) as LabellingWords;

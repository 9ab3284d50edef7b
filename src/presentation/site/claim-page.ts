/** The page of one claim: what is said and by whom, how sure, every source, the answers, what limits it, and what became of it. */
import { isUnit } from '../../model/figure';
import type { HistoryEntry } from '../../model/history';
import { cite } from '../citation';
import { boundInWords, boundWords, payInWords, periodInWords } from '../pay-words';
import { toldOf, voiceOfFigure } from '../told';
import { capital, claimEntry, claimRoute, day, entityLink, isHeld, type Maker } from './claims';
import type { SiteClaim } from './facts';
import type { Correction, Fact, PageLink, Section, SitePage } from './page';
import { addressOf } from './routes';
import { topicName, topicsOf, workName } from './topics';

/** Steps of its history that readers should see: each but the first, and what a correction changed. */
export const correctionOf = ({ on, change, why, was, now }: HistoryEntry, maker: Maker, held: boolean): Correction => ({
  day: day(on, maker),
  change: maker.words.s(`change.${change}`),
  why,
  ...(!held && { was, now }),
});

/** What the claim names, each with the way to its page. */
function namedLinks(claim: SiteClaim, maker: Maker): PageLink[] {
  const { facts, words } = maker;
  return [
    ...claim.names.flatMap((id) => entityLink(id, maker)),
    ...claim.countries.flatMap((code): PageLink[] => {
      const name = facts.countries[code];
      return name ? [{ to: { page: 'country', id: code }, text: name, note: words.s('type.country') }] : [];
    }),
  ];
}

/** Its amounts, each with what it is, in the editor's own words, what it is counted in, and who gives it where that is somebody else. */
function figureFacts({ claim }: SiteClaim, { facts, words }: Maker): Fact[] {
  const { figures, textLanguage: lang } = claim;
  const numbers = new Intl.NumberFormat(words.language);
  return figures.map((figure) => {
    const { low, high, bound, currency, unit, voice } = figure;
    const name = capital(figure.what);
    const lines = voice && [{ text: '', by: [voiceOfFigure(claim, figure, facts, words)] }];
    if (currency) return { name, text: payInWords(figure, words) ?? boundInWords(figure, words), lang, lines };
    const [least = 0, most = 0] = [low ?? high, high ?? low];
    const amount = words.t(boundWords(bound, least === most), {
      low: numbers.format(least),
      high: numbers.format(most),
    });
    return { name, text: isUnit(unit) ? words.s(`unit.${unit}`, { amount, count: most }) : amount, lang, lines };
  });
}

function aboutFacts(claim: SiteClaim, maker: Maker): Fact[] {
  const { words } = maker;
  const { proof, since } = maker.view(claim.claim);
  const { period, happened, work } = claim.claim;
  const checkedOn = day(claim.claim.checkedOn, maker);
  return [
    { name: words.s('fact.status'), text: proof.mark.word },
    { name: words.s('fact.rests'), text: proof.gradeWord },
    ...(happened ? [{ name: words.s('fact.happened'), text: day(happened, maker) }] : []),
    ...(period ? [{ name: words.s('fact.period'), text: periodInWords(period, words) }] : []),
    { name: words.s('fact.checked'), text: [checkedOn, since].filter(Boolean).join('. ') },
    {
      name: words.s('fact.topics'),
      links: [
        ...topicsOf(claim).map((id): PageLink => ({ to: { page: 'topic', id }, text: words.s(topicName(id)) })),
        { to: { page: 'work', id: work }, text: words.s(workName(work)) },
      ],
    },
    ...figureFacts(claim, maker),
  ];
}

/** How to cite the claim itself: its text, its voice, its state, and its own version, which its page tells under "History". */
function citations(claim: SiteClaim, maker: Maker): Section {
  const { facts, words } = maker;
  const { short, proof } = maker.view(claim.claim);
  const { id, evidence } = claim.claim;
  const step = claim.history.at(-1);
  const own = words.s('cite.claim', {
    text: short.text,
    said: short.said.line,
    status: proof.mark.word,
    id,
    version: step?.version ?? 1,
    date: day(step?.on ?? claim.claim.checkedOn, maker),
  });
  const sources = evidence.flatMap(({ source }) => {
    const record = facts.sources[source];
    return record ? [cite(source, record, 'plain', words, facts.today)] : [];
  });
  const address = `${facts.site?.place ?? ''}${addressOf(claimRoute(id), words.language)}`;
  return {
    id: 'cite',
    heading: words.s('claim.cite'),
    note: words.s('claim.cite.note'),
    body: {
      kind: 'citations',
      items: [{ label: words.s('claim.cite.own'), text: [own, address, ...sources].join('\n') }],
      copy: { button: words.s('copy.claim'), done: words.s('copy.done'), failed: words.s('copy.failed') },
    },
  };
}

function wordsUsed(claim: SiteClaim, { facts, words }: Maker): Section {
  const used = new Set(claim.terms);
  return {
    id: 'words',
    heading: words.t('terms.heading'),
    body: {
      kind: 'terms',
      items: facts.terms
        .filter(({ id }) => used.has(id))
        .map((term) => ({ to: { page: 'term', id: term.id }, ...term })),
    },
  };
}

export function claimPage(claim: SiteClaim, maker: Maker): SitePage {
  const { facts, words } = maker;
  const entry = claimEntry(claim, maker);
  const { short, answers, contested, lang } = entry.claim;
  const held = isHeld(claim, maker);
  const longer = !held && claim.detail && toldOf(claim.claim, claim.detail, facts, words);
  const voice = words.s('claim.described', { said: short.said.line, status: entry.claim.proof.mark.word });
  return {
    route: claimRoute(claim.claim.id),
    title: short.text,
    description: `${voice} ${entry.claim.text}`,
    heading: short.text,
    headingLang: short.lang,
    kicker: words.s('kicker.claim'),
    intro: [],
    data: [claim.claim.id],
    claim: { ...entry, ...(longer && { longer }) },
    sections: [
      { id: 'sources', heading: words.t('sources.heading'), body: { kind: 'sources', items: entry.sources } },
      ...(answers.length > 0
        ? [{ id: 'answers', heading: words.t('answers.heading'), body: { kind: 'answers' as const, items: answers } }]
        : []),
      ...(contested
        ? [
            {
              id: 'limits',
              heading: words.t('panel.limits'),
              body: { kind: 'texts' as const, items: [{ text: contested, lang }] },
            },
          ]
        : []),
      { id: 'about', heading: words.s('claim.about'), body: { kind: 'facts', items: aboutFacts(claim, maker) } },
      { id: 'names', heading: words.s('claim.names'), body: { kind: 'links', items: namedLinks(claim, maker) } },
      wordsUsed(claim, maker),
      {
        id: 'history',
        heading: words.s('claim.history'),
        note: words.s('claim.history.note'),
        body: {
          kind: 'corrections',
          items: claim.history.map((entry) => correctionOf(entry, maker, held)).reverse(),
          was: words.s('correction.was'),
          now: words.s('correction.now'),
        },
      },
      citations(claim, maker),
    ],
  };
}

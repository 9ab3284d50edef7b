/** Packs in words: each a part of its own, with its publisher's name on it. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import { compareDays } from '../model/primitives';
import type { PackHead } from '../packs/head';
import type { PackPart, ReadPage } from '../packs/part';
import { type CalledFor, CLAIMS_A_PAGE } from '../packs/shelve';
import { claimWords } from './claim-view';
import { sourceViews } from './sources-view';
import type { Fold } from './views/claim';
import type { PackClaims, PackLink, PackPartView } from './views/packs';

const hostOf = (url: string): string => new URL(url).hostname;
const linkTo = (text: string, url: string): PackLink => ({ text, url, host: hostOf(url) });

/** What a page of claims is put into words with. */
export interface PackSetting {
  content: Dossier['content'];
  /** YYYY-MM-DD */
  today: string;
}

/** What stands before the texts of a pack where hard subjects are named only, unless an organisation answers for them. */
export const packFold = (
  { by }: Pick<PackHead, 'by'>,
  { content }: Pick<PackSetting, 'content'>,
  { t }: Translator,
): Fold | undefined =>
  content === 'named' && by === 'person' ? { note: t('pack.fold'), show: t('panel.show') } : undefined;

/** How many claims stand on the pages after this one. */
const left = (count: number, page: number): number => count - (page + 1) * CLAIMS_A_PAGE;

/** One page of a pack's claims about a product; `count` is how many there are on all pages. */
export function packClaims(
  read: ReadPage,
  { page, count }: { page: number; count: number },
  words: Translator,
  { content, today }: PackSetting,
): PackClaims {
  const claims = Object.fromEntries(read.claims.map((claim) => [claim.id, claim]));
  const sources = sourceViews(read, read.claims, words, today);
  const view = claimWords({ ...read, claims, content }, sources, words, today);
  const rest = left(count, page);
  return {
    claims: read.claims.map((claim) => {
      const on = read.comments[claim.id];
      return { ...view(claim), ...(on && { comments: { label: words.t('pack.comments'), ...on } }) };
    }),
    sources,
    ...(rest > 0 && {
      more: {
        label: words.t('pack.more', { count: Math.min(rest, CLAIMS_A_PAGE) }),
        rest: words.t('pack.rest', { count: rest }),
        page: page + 1,
      },
    }),
  };
}

const actionViews = (actions: readonly CalledFor[], words: Translator, today: string): PackPartView['actions'] =>
  actions
    .filter(({ ends }) => ends === undefined || compareDays(ends, today) >= 0)
    .map(({ title, text, url, ends, lang }) => ({
      ...linkTo(text, url),
      title,
      ...(ends && { ends: words.t('action.ends', { date: dayInWords(ends, words.language) }) }),
      ...(lang && { lang }),
    }));

/** "mailto:" and the address, or the page that the publisher keeps for it. */
export const reportTo = ({ corrections }: PackHead['publisher']): string =>
  corrections.startsWith('https://') ? corrections : `mailto:${corrections}`;

/** All but what has to be put into words claim by claim. */
function partHead({ id, head, count, page }: PackPart, { t, language }: Translator): PackPartView {
  const { publisher, accent, version, licence } = head;
  const names = { publisher: publisher.name };
  const until = dayInWords(head.expires, language);
  return {
    id,
    publisher: publisher.name,
    badge: t('pack.from', names),
    ...(accent && { accent }),
    gist: t(page ? 'pack.gist' : 'pack.gist.expired', { count }),
    note: page ? t('pack.note') : t('packs.expired', { date: until }),
    site: linkTo(t('pack.by', names), publisher.site),
    actions: [],
    about: t('pack.about', { version, licence, date: until }),
    report: { to: reportTo(publisher), label: t('pack.report', names), version: `${id} ${version}` },
    claims: [],
    sources: [],
  };
}

function partView(pack: PackPart, words: Translator, setting: PackSetting): PackPartView {
  const { page, count } = pack;
  const head = partHead(pack, words);
  if (!page) return head;
  const { callToAction, languages } = pack.head;
  const call: PackPartView['actions'] = callToAction
    ? [
        {
          ...linkTo('', callToAction.url),
          title: callToAction.text,
          ...(languages[0] !== words.language && { lang: languages[0] }),
        },
      ]
    : [];
  const actions = [...call, ...actionViews(page.actions, words, setting.today)];
  const fold = packFold(pack.head, setting, words);
  return { ...head, ...(fold && { fold }), actions, ...packClaims(page, { page: 0, count }, words, setting) };
}

/** A line for each pack that speaks of the product: its claims come with the rest of the panel. */
export const packHeads = (packs: readonly PackPart[], words: Translator): PackPartView[] =>
  packs.map((pack) => partHead(pack, words));

/** A part for each pack that speaks of the product. */
export const packParts = (packs: readonly PackPart[], words: Translator, setting: PackSetting): PackPartView[] =>
  packs.map((pack) => partView(pack, words, setting));

/** How many claims packs have beside the base's, with the publisher's name; empty where none has. Never for a page: it tells what a person added. */
export function packCounts(packs: readonly PackPart[], { t }: Translator): string {
  const speaking = packs.filter(({ page }) => page);
  const count = speaking.reduce((sum, pack) => sum + pack.count, 0);
  const [first] = speaking;
  if (!first) return '';
  return speaking.length === 1
    ? t('pack.count', { count, publisher: first.head.publisher.name })
    : t('pack.counts', { count, packs: speaking.length });
}

/** Holds claims, links and days of a panel against the records they are laid out from, field by field. Node only. */
import { dayInWords } from '../../../src/i18n/dates';
import type { Translator } from '../../../src/i18n/words';
import type { Dossier } from '../../../src/knowledge/dossier';
import type { LocalClaim, LocalLink } from '../../../src/knowledge/shard';
import { PREDICATES_OF_WORK } from '../../../src/model/chain';
import type { Level } from '../../../src/model/primitives';
import { countsOf, isItsMaker } from '../../../src/presentation/own-claims';
import { payInWords, periodInWords } from '../../../src/presentation/pay-words';
import { outletAndDay } from '../../../src/presentation/told';
import type { LinkView } from '../../../src/presentation/views/chain';
import type { ClaimView } from '../../../src/presentation/views/claim';
import type { KnowledgeBase } from '../load';
import { localClaim, localSource } from '../localize';
import type { Surfaces } from './surfaces';

type Say = (what: string) => void;
interface Held {
  base: KnowledgeBase;
  dossier: Dossier;
  words: Translator;
}

const supporting = ({ evidence }: Pick<LocalClaim, 'evidence'>): number =>
  evidence.filter(({ role }) => role === 'supports').length;

function checkVoice(claim: LocalClaim, { said, id }: ClaimView, { base, words }: Held, say: Say): void {
  const day = claim.said?.on && dayInWords(claim.said.on, words.language);
  const named =
    claim.said && (day ? words.t('said.line', { by: claim.said.by, on: day }) : words.t('said.undated', claim.said));
  const own = localSource(base, claim.said?.source ?? '', words.language);
  const other = localSource(base, claim.said?.readIn ?? '', words.language);
  // A reprint of the speaker's own piece is named by its outlet alone.
  const reprint = other?.publisher === own?.publisher;
  const readIn = reprint ? other?.via : other && outletAndDay(other, words);
  const place = own?.via === 'book' ? ('said.book' as const) : ('said.noAddress' as const);
  const alone = named && own && !own.url && !other ? words.t(place, { said: named }) : named;
  const where = readIn && words.t('said.read', { said: named ?? '', source: readIn });
  const row = claim.evidence.find(({ source }) => source === claim.said?.source);
  const unread = !claim.said?.readIn && row?.checked === 'secondary';
  const line =
    where ??
    (unread && alone ? words.t('said.through', { said: alone }) : alone) ??
    words.t('said.open', { sources: supporting(claim) });
  if (said.line !== line) say(`${id}: voice "${said.line}"`);
  if (said.url !== (own?.url ?? other?.url)) say(`${id}: address of the voice`);
}

/** A claim's text, voice, mark and answers are those of its record. */
function checkClaim(view: ClaimView, level: Level, held: Held, say: Say): void {
  const claim = localClaim(held.base, view.id, held.words.language);
  if (!claim) {
    say(`${view.id} is no claim`);
    return;
  }
  checkVoice(claim, view, held, say);
  if (view.proof.mark.shape !== claim.status) say(`${view.id}: mark ${view.proof.mark.shape}`);
  if (view.text !== (claim.text[level] ?? claim.text.standard)) say(`${view.id}: text "${view.text}"`);
  if (view.short.text !== claim.text.plain) say(`${view.id}: short text "${view.short.text}"`);
  if (view.contested !== claim.contested) say(`${view.id}: limits "${view.contested}"`);
  for (const [index, answer] of view.answers.entries()) {
    const row = claim.responses[index];
    if (Boolean(answer.by) !== Boolean(row?.source)) say(`${view.id}: answer of ${answer.of} "${answer.by}"`);
    if (!answer.general && answer.text !== (row?.text ?? ''))
      say(`${view.id}: answer of ${answer.of} "${answer.text}"`);
  }
}

/** A link is as an editor wrote it: to whom, by which claim, when, for how much; its lines are those and no other. */
function checkLink(written: LocalLink, link: LinkView, { base, words }: Held, say: Say): void {
  const claim = base.records.claims.get(written.claim);
  if (link.people !== (written.people !== undefined)) say('people');
  if (link.people && !PREDICATES_OF_WORK.some((predicate) => predicate === claim?.predicate))
    say(`people by a claim that ${claim?.predicate}`);
  const apart =
    (claim?.status === 'disputed' && !written.disputed) || (claim?.status === 'alleged' && !written.oneSide);
  if (link.mark?.shape !== (apart ? undefined : claim?.status)) say(`mark ${link.mark?.shape}`);
  const figure = written.pay && base.records.claims.get(written.pay.claim)?.figures?.[written.pay.figure];
  if (link.pay && !(figure && link.pay.text.endsWith(payInWords(figure, words) ?? '\0'))) say('pay');
  const hedge = written.disputed
    ? words.t(`chain.hedge.disputed.${written.disputed}`)
    : written.oneSide
      ? words.t('chain.hedge.alleged')
      : claim?.status === 'settled' && words.t('chain.hedge.settled');
  const lines = [written.role, hedge, written.period && periodInWords(written.period, words)].filter(Boolean);
  const said = link.details.map(({ text }) => text);
  if (said.join('\n') !== lines.join('\n')) say(`says "${said.join('; ')}"`);
}

/** What the panel, the label and the popup say of a product is what the records say, in their places. */
export function checkRecords(surfaces: Surfaces, held: Held, say: Say): void {
  const { base, dossier, words } = held;
  // The maker stands first, where its name is another than the product's.
  const first = surfaces.chain.links.length - dossier.chain.length;
  const [maker] = surfaces.chain.links.slice(0, first);
  const links = surfaces.chain.links.slice(first);
  const country = dossier.countries[dossier.entities[dossier.product.vendor]?.country ?? ''];
  if (maker?.mark || maker?.claim) say('the maker carries a mark');
  if (maker?.details.some(({ text }) => text !== country)) say('the maker’s country');
  if (links.length !== dossier.chain.length) say(`${links.length} links, ${dossier.chain.length} written`);
  for (const [index, link] of links.entries()) {
    const written = dossier.chain[index];
    if (written) checkLink(written, link, held, (what) => say(`${link.name}: ${what}`));
  }
  const claims = surfaces.groups.items.flatMap((group) => group.claims);
  for (const view of claims) checkClaim(view, dossier.level, held, say);
  for (const { claim, date } of surfaces.changed.items) {
    const { happened } = base.records.claims.get(claim.id) ?? {};
    if (!happened || date !== dayInWords(happened, words.language)) say(`${claim.id}: changed on ${date}`);
  }
  const lead = base.records.claims.get(surfaces.lead?.claim ?? '');
  if (surfaces.lead && surfaces.lead.mark.shape !== lead?.status) say(`opening: mark ${surfaces.lead.mark.shape}`);
  const company = dossier.inherited.filter(({ scope }) => scope === 'company' && isItsMaker(dossier));
  const standing = [...dossier.own, ...dossier.more, ...company.map(({ claim }) => claim)].filter(
    (id) => dossier.claims[id] && !dossier.claims[id].gone,
  );
  if (countsOf(dossier).claims !== standing.length) say(`the label counts ${countsOf(dossier).claims} claims`);
}

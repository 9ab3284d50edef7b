/** Holds every panel against the records it is made from: no link to people, pay, day, outlet or mark without an editor's field, in every product, language and level. */
import { dayInWords } from '../../src/i18n/dates';
import { type Translator, translator } from '../../src/i18n/words';
import { type Dossier, dossier, type NamedProduct } from '../../src/knowledge/dossier';
import type { KnowledgeReader } from '../../src/knowledge/reader';
import { type ChainLink, PREDICATES_OF_WORK } from '../../src/model/chain';
import type { Claim } from '../../src/model/claim';
import { LANGUAGES } from '../../src/model/languages';
import { compareDays, LEVELS } from '../../src/model/primitives';
import { panelView } from '../../src/presentation/panel-view';
import { payInWords, periodInWords } from '../../src/presentation/pay-words';
import type { ClaimView, LinkView, PanelView } from '../../src/presentation/view';
import { perLanguage } from './grammar';
import type { KnowledgeBase } from './load';
import { localClaim } from './localize';

export interface Bars {
  panels: number;
  /** Statements that no field of a record makes, each with its panel. */
  unfounded: string[];
  /** Faults of the listed kinds in sentences that the program puts together. */
  composed: string[];
  /** Claims whose voice is older than what they tell, or is no supporting evidence. */
  voices: string[];
}

const faults = perLanguage((grammar) => grammar.faults.map((fault) => new RegExp(fault, 'u')));

/** Whether a sentence that the program put together has a fault of grammar of a kind that we know. */
export const isFaulty = (text: string, language: Translator['language']): boolean =>
  faults(language).some((fault) => fault.test(text));

/** Unpacks each shard once: many products stand on the same pages. */
function remembering(reader: KnowledgeReader): KnowledgeReader {
  const values = new Map<string, unknown>();
  return {
    readAll: async (keys) => {
      const missing = keys.filter((key) => !values.has(key));
      const found = missing.length > 0 ? await reader.readAll(missing) : [];
      for (const [at, key] of missing.entries()) values.set(key, found[at]);
      return keys.map((key) => values.get(key));
    },
  };
}

/** Every sentence of a panel that the program puts together, without the texts of the records. */
function composedOf(panel: PanelView): string[] {
  const claims = panel.groups.items.flatMap((group) => group.claims);
  return [
    panel.question,
    panel.shared ?? '',
    panel.chain.sentence,
    panel.chain.othersHeading,
    ...panel.chain.links.flatMap(({ verb, name, details }) => [`${verb} ${name}`, ...details.map(({ text }) => text)]),
    panel.lead?.answered ?? '',
    ...panel.groups.items.flatMap(({ heading, note }) => [heading, note ?? '']),
    ...panel.changed.items.map(({ date }) => date),
    ...(panel.hour ? [panel.hour.heading, panel.hour.scope, ...panel.hour.why, panel.hour.notPublic ?? ''] : []),
    ...claims.flatMap(({ checked, since, proof, note, answers }) => [
      checked,
      since ?? '',
      proof.gradeWord,
      note ?? '',
      ...answers.flatMap(({ text, general, stateWord, by }) => [stateWord, by, general ? text : '']),
    ]),
  ].filter(Boolean);
}

type Say = (what: string) => void;

/** A claim's voice, mark and answers are those of its record. */
function checkClaim(base: KnowledgeBase, view: ClaimView, words: Translator, say: Say): void {
  const claim = localClaim(base, view.id, words.language);
  if (!claim) {
    say(`${view.id} is no claim`);
    return;
  }
  if (view.proof.mark.shape !== claim.status) say(`${view.id}: mark ${view.proof.mark.shape}`);
  const { said } = claim;
  const day = said?.on ? `, ${dayInWords(said.on, words.language)}` : '';
  const line = said ? `${said.by}${day}` : words.t('said.open', { sources: supporting(claim) });
  if (view.said.line !== line) say(`${view.id}: voice "${view.said.line}"`);
  if (view.said.url !== (said && base.records.sources.get(said.source)?.url)) say(`${view.id}: address of the voice`);
  for (const [index, answer] of view.answers.entries()) {
    const source = claim.responses[index]?.source;
    if (Boolean(answer.by) !== Boolean(source)) say(`${view.id}: answer of ${answer.of} "${answer.by}"`);
  }
}

const supporting = ({ evidence }: Pick<Claim, 'evidence'>): number =>
  evidence.filter(({ role }) => role === 'supports').length;

/** A link is as an editor wrote it: to whom, by which claim, when, for how much. */
function checkLink(base: KnowledgeBase, written: ChainLink, link: LinkView, words: Translator, say: Say): void {
  const claim = base.records.claims.get(written.claim);
  if (link.people !== (written.people !== undefined)) say('people');
  if (link.people && !PREDICATES_OF_WORK.some((predicate) => predicate === claim?.predicate))
    say(`people by a claim that ${claim?.predicate}`);
  if (link.mark?.shape !== claim?.status) say(`mark ${link.mark?.shape}`);
  const figure = written.pay && base.records.claims.get(written.pay.claim)?.figures?.[written.pay.figure];
  if (link.pay && !(figure && link.pay.text.endsWith(payInWords(figure, words) ?? '\0'))) say('pay');
  const period = written.period && periodInWords(written.period, words);
  const dated = link.details.filter(({ text }) => /\b(?:19|20)\d\d\b/.test(text)).map(({ text }) => text);
  if (dated.some((text) => text !== period)) say(`period ${dated.join()}`);
}

function checkChain(base: KnowledgeBase, known: Dossier, panel: PanelView, words: Translator, say: Say): void {
  const [maker, ...links] = panel.chain.links;
  if (maker?.mark || maker?.claim || maker?.more) say('the maker carries a mark');
  if (links.length !== known.chain.length) say(`${links.length} links, ${known.chain.length} written`);
  for (const [index, link] of links.entries()) {
    const written = known.chain[index];
    if (written) checkLink(base, written, link, words, (what) => say(`${link.name}: ${what}`));
  }
}

function checkPanel(base: KnowledgeBase, known: Dossier, panel: PanelView, words: Translator, say: Say): void {
  checkChain(base, known, panel, words, say);
  for (const view of panel.groups.items.flatMap((group) => group.claims)) checkClaim(base, view, words, say);
  for (const { claim, date } of panel.changed.items) {
    const { happened } = base.records.claims.get(claim.id) ?? {};
    if (!happened || date !== dayInWords(happened, words.language)) say(`${claim.id}: changed on ${date}`);
  }
  const lead = base.records.claims.get(panel.lead?.claim ?? '');
  if (panel.lead && panel.lead.mark.shape !== lead?.status) say(`opening: mark ${panel.lead.mark.shape}`);
}

/** Claims whose voice is older than what they tell, or is no supporting evidence. */
const faultyVoices = (base: KnowledgeBase): string[] =>
  [...base.records.claims].flatMap(([id, { said, happened, evidence }]) => {
    if (!said) return [];
    const supports = evidence.some(({ source, role }) => source === said.source && role === 'supports');
    const older = said.on !== undefined && happened !== undefined && compareDays(said.on, happened) < 0;
    return supports && !older ? [] : [id];
  });

/** Renders every product given, in every language at every level, and names what no record says. `today` is YYYY-MM-DD. */
export async function countBars(
  base: KnowledgeBase,
  reader: KnowledgeReader,
  products: readonly NamedProduct[],
  today: string,
): Promise<Bars> {
  const memory = remembering(reader);
  const bars: Bars = { panels: 0, unfounded: [], composed: [], voices: faultyVoices(base) };
  for (const language of LANGUAGES) {
    const words = translator(language);
    for (const product of products) {
      for (const level of LEVELS) {
        const known = await dossier(memory, product, language, level);
        const panel = panelView(known, words, { today, kbVersion: '', reportTo: 'mailto:', citeAs: 'plain' });
        const where = `${product.id} (${language}, ${level})`;
        bars.panels += 1;
        checkPanel(base, known, panel, words, (what) => bars.unfounded.push(`${where}: ${what}`));
        for (const text of composedOf(panel)) if (isFaulty(text, language)) bars.composed.push(`${where}: ${text}`);
      }
    }
  }
  return bars;
}

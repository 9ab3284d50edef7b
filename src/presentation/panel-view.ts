/** A dossier in words: everything the panel and the popup show, in one language, at one level. */
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import type { CitationFormat } from '../model/choices';
import type { WithPacks } from '../packs/part';
import { actionsView } from './actions-view';
import { answeredLine, answersGist, chainAnswers, isAnswer } from './answers-view';
import { chainView } from './chain-view';
import { type ClaimWords, claimWords, insteadOf } from './claim-view';
import { groupsHead, groupViews } from './groups-view';
import { hourView, isPayUnknown } from './hour-view';
import { countedClaims, isShared, noneLine, ownClaims } from './own-claims';
import { packHeads, packParts } from './packs-view';
import { panelWords } from './panel-words';
import { paperWords } from './paper-words';
import { legend } from './proof';
import { questionOf } from './question';
import { reportView } from './report-view';
import { inOrderOfSources, numberSources, sourcesHead, sourceViews } from './sources-view';
import { timelineView } from './timeline-view';
import { toldOf } from './told';
import type { PanelView } from './views/panel';
import type { PanelFront } from './views/panel-front';

/** The opening: one sentence at the short level, the claim's own words at the normal one, and at the full one the sentence with all that is written below it. */
function leadView(claim: DossierClaim, dossier: Dossier, view: ClaimWords, words: Translator): PanelView['lead'] {
  const { proof, answers, note, fold } = view(claim);
  const tell = (text: DossierClaim['text']) => toldOf(claim, text, dossier, words);
  const whole = tell(claim.text);
  const standard = tell(claim.standard);
  const fuller = dossier.level === 'detail' && whole.text !== standard.text;
  const opening = dossier.level === 'plain' || fuller ? tell(claim.plain) : standard;
  return {
    claim: claim.id,
    ...opening,
    ...(fuller && { more: whole }),
    mark: proof.mark,
    answered: answeredLine(answers, words),
    ...(answers.some(isAnswer) && { canRead: true }),
    ...(note && { note }),
    ...(fold && { fold }),
  };
}

/** What a panel needs to know besides the facts. */
export interface Setting {
  /** YYYY-MM-DD; decides the ages shown. */
  today: string;
  kbVersion: string;
  /** Where reports of errors go: `mailto:`, with an address if there is one, or the page of a project's issues. */
  reportTo: string;
  /** Where the site of this project stands, if that is known. */
  site?: string | undefined;
  /** No other level can be chosen. */
  levelHeld?: boolean;
  /** The form in which a citation was last copied. */
  citeAs: CitationFormat;
}

/** Everything but the two lists. */
function besideLists(
  dossier: Dossier,
  view: ClaimWords,
  words: Translator,
  setting: Setting,
): Omit<PanelView, 'groups' | 'packs' | 'sources'> {
  const lead = dossier.lead === undefined ? undefined : dossier.claims[dossier.lead];
  const answers = chainAnswers(dossier, view, words);
  // The first one is the opening where nothing is documented.
  const gaps = [
    ...(isPayUnknown(dossier) ? [words.t('hour.notPublic')] : []),
    ...(lead ? dossier.gaps : dossier.gaps.slice(1)),
  ];
  return {
    lang: words.language,
    dir: words.dir,
    level: dossier.level,
    product: { id: dossier.product.id, name: dossier.product.name },
    question: questionOf(dossier, words),
    shared: isShared(dossier)
      ? words.t('panel.shared', { product: dossier.product.name, other: dossier.knownAs })
      : undefined,
    lead: lead ? leadView(lead, dossier, view, words) : null,
    undocumented: lead
      ? null
      : {
          ...(countedClaims(dossier).length === 0 && { heading: noneLine(dossier, words, 'panel') }),
          // What an editor wrote of this product comes before what holds for any: it may know of people.
          text: dossier.gaps[0] ?? dossier.fallback,
          lang: dossier.gaps[0] ? dossier.gapsLanguage : dossier.kindLanguage,
        },
    chain: chainView(dossier, view, words),
    hour: hourView(dossier, view, words),
    answers: {
      heading: words.t('answers.heading'),
      ...(answers.length > 0 && { gist: answersGist(answers, words) }),
      items: answers,
    },
    changed: timelineView(ownClaims(dossier), view, words, setting.today),
    actions: actionsView(dossier, words, setting.today),
    unknown: {
      heading: words.t('unknown.heading'),
      ...(gaps.length > 0 && { gist: words.t('panel.gist', { of: 'gaps', count: gaps.length }) }),
      items: gaps,
      lang: dossier.gapsLanguage,
    },
    terms: {
      heading: words.t('terms.heading'),
      items: dossier.terms.map(({ term, definition, textLanguage }) => ({
        term,
        definition,
        ...(textLanguage && { lang: textLanguage }),
      })),
    },
    marks: { heading: words.t('marks.heading'), items: legend(words) },
    report: reportView(words, setting),
    paper: paperWords(dossier.level, words, setting),
    words: panelWords(words, setting.levelHeld ? [] : undefined),
  };
}

/** A panel in words, as far as it is asked for: no claim is put into words twice. */
export interface PanelWording {
  front: PanelFront;
  whole(): PanelView;
}

/** Words what a panel is opened with, and the rest on demand. */
export function panelWording(dossier: WithPacks, words: Translator, setting: Setting): PanelWording {
  const shown = inOrderOfSources(dossier).flatMap((claim) => [claim, ...insteadOf(claim, dossier)]);
  const numbered = numberSources(dossier, shown);
  const view = claimWords(dossier, numbered, words, setting.today);
  const beside = besideLists(dossier, view, words, setting);
  const groups = groupsHead(dossier, words);
  const sources = sourcesHead(dossier, numbered, words, setting.citeAs);
  const packs = { parts: dossier.packs ?? [], setting: { content: dossier.content, today: setting.today } };
  return {
    front: {
      ...beside,
      groups: { ...groups, ...(shown.length === 0 && { items: [] }) },
      packs: packHeads(packs.parts, words),
      sources: { ...sources, ...(numbered.length === 0 && { items: [] }) },
    },
    whole: () => ({
      ...beside,
      groups: { ...groups, items: groupViews(dossier, view, words) },
      packs: packParts(packs.parts, words, packs.setting),
      sources: { ...sources, items: sourceViews(dossier, shown, words, setting.today) },
    }),
  };
}

/** The whole panel in words. */
export const panelView = (dossier: WithPacks, words: Translator, setting: Setting): PanelView =>
  panelWording(dossier, words, setting).whole();

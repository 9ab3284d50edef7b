/** A dossier in words: everything the panel and the popup show, in one language, at one level. */
import { ageInWords, dayInWords } from '../i18n/dates';
import { ofEntity } from '../i18n/names';
import type { Translator, WordKey } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { CITATION_FORMATS, type CitationFormat } from '../model/choices';
import { STAGES } from '../model/claim';
import { VIA_WORDS } from '../model/records';
import { actionsView } from './actions-view';
import { answeredLine, chainAnswers } from './answers-view';
import { chainView, isShared } from './chain-view';
import { type ClaimWords, claimWords, insteadOf } from './claim-view';
import { hourView } from './hour-view';
import { timelineView } from './timeline-view';
import { toldOf } from './told';
import type { SourceView } from './views/claim';
import type { PanelView, PanelWords } from './views/panel';
import type { GroupView, ReportView } from './views/parts';

/** Claims said of the product itself, in the order of its chain. */
export const ownClaims = (dossier: Dossier): DossierClaim[] =>
  [...dossier.own, ...dossier.more].flatMap((id) => dossier.claims[id] ?? []);

/** How many claims and sources a surface announces: only what is said of the product itself and stands. */
export function countsOf(dossier: Dossier): { claims: number; sources: number } {
  const claims = ownClaims(dossier).filter(({ gone }) => !gone);
  return {
    claims: claims.length,
    sources: new Set(claims.flatMap((claim) => claim.evidence.map((item) => item.source))).size,
  };
}

/** How a source reached us: a word of ours, or the name of who reprints it. */
function viaInWords(via: string, words: Translator): string {
  const known = VIA_WORDS.find((word) => word === via);
  return known ? words.t(`via.${known}`) : words.t('via.name', { name: via });
}

function sourceViews(
  dossier: Dossier,
  claims: readonly DossierClaim[],
  words: Translator,
  today: string,
): SourceView[] {
  const first = new Map<string, DossierClaim['evidence'][number] & { on: string }>();
  for (const claim of claims)
    for (const item of claim.evidence)
      if (!first.has(item.source)) first.set(item.source, { ...item, on: claim.checkedOn });
  return [...first.values()].flatMap((item, index) => {
    const source = dossier.sources[item.source];
    if (!source) return [];
    const { id, title, publisher, via, url, lang, date } = source;
    return [
      {
        id,
        number: index + 1,
        title,
        lang: lang === words.language ? undefined : lang,
        publisher,
        ...(via && { via: viaInWords(via, words) }),
        date: date ? dayInWords(date, words.language) : words.t('source.undated'),
        age: date ? ageInWords(date, today, words) : '',
        checked: words.t(`source.checked.${item.checked}`, { date: dayInWords(item.on, words.language) }),
        url,
        missing: url ? undefined : words.t('source.noAddress'),
        archive: url && `https://web.archive.org/web/${(date ?? '').replace(/-/g, '')}*/${url}`,
      },
    ];
  });
}

function groupViews(dossier: Dossier, view: ClaimWords, words: Translator): GroupView[] {
  const pick = (ids: readonly string[]) => ids.flatMap((id) => dossier.claims[id] ?? []);
  const product = dossier.knownAs;
  const company = dossier.entities[dossier.product.vendor]?.name ?? '';
  const stages = STAGES.map(
    (stage): GroupView => ({
      id: stage,
      heading: words.t(`stage.${stage}`),
      claims: pick(dossier.own)
        .filter((claim) => claim.stage === stage)
        .map(view),
    }),
  );
  const inherited = (scope: 'company' | 'kind' | 'sector') =>
    pick(dossier.inherited.filter((item) => item.scope === scope).map((item) => item.claim)).map(view);
  return [
    ...stages,
    { id: 'more', heading: words.t('groups.more', { product }), claims: pick(dossier.more).map(view) },
    {
      id: 'company',
      heading: words.t('groups.company', {
        of: ofEntity(dossier.entities[dossier.product.vendor], company, words),
      }),
      note: words.t('groups.company.note', { product }),
      claims: inherited('company'),
    },
    {
      id: 'kind',
      heading: dossier.category?.about ?? '',
      note: dossier.category?.intro,
      noteLang: dossier.kindLanguage,
      claims: inherited('kind'),
    },
    {
      id: 'sector',
      heading: words.t('groups.sector'),
      note: words.t('groups.sector.note', { product }),
      claims: inherited('sector'),
    },
  ].filter((group) => group.claims.length > 0);
}

function panelWords(words: Translator): PanelWords {
  return {
    brand: words.t('brand'),
    close: words.t('panel.close'),
    readAnswers: words.t('panel.readAnswers'),
    skip: words.t('panel.skip'),
    limits: words.t('panel.limits'),
    answersOf: words.t('panel.answersOf'),
    instead: words.t('gone.instead'),
    copy: words.t('panel.copy'),
    copied: words.t('panel.copied'),
    copyFailed: words.t('panel.copyFailed'),
    failed: words.t('error.internal'),
    open: words.t('panel.open'),
    archive: words.t('panel.archive'),
    levelLabel: words.t('panel.levelLabel'),
    levels: { plain: words.t('level.plain'), standard: words.t('level.standard'), detail: words.t('level.detail') },
    footer: words.t('panel.footer'),
    showAll: words.t('panel.showAll'),
    half: words.t('panel.half'),
    full: words.t('panel.full'),
    sizeLabel: words.t('panel.sizeLabel'),
    narrower: words.t('panel.narrower'),
    wider: words.t('panel.wider'),
    source: words.t('panel.source'),
  };
}

function reportView(words: Translator, { kbVersion, reportTo }: Setting): ReportView {
  const { t } = words;
  // A colon has its own space before it in some languages.
  const line = (key: WordKey): string => t('report.line', { name: t(key) });
  const lines = {
    claim: line('report.claim'),
    product: line('report.product'),
    language: line('report.language'),
    version: line('report.version'),
    text: line('report.text'),
    sources: line('report.sources'),
  };
  return {
    to: reportTo,
    label: t('report.label'),
    subject: line('report.subject'),
    version: kbVersion,
    ask: [t('report.wrong'), t('report.right')],
    lines,
  };
}

/** How much a closed part holds: "2 answers". Nothing where it holds nothing. */
const gist = (of: 'answers' | 'gaps' | 'sources', { length: count }: readonly unknown[], words: Translator) =>
  count > 0 ? { gist: words.t('panel.gist', { of, count }) } : {};

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
    ...(note && { note }),
    ...(fold && { fold }),
  };
}

/** Why the list of sources is longer than the label says, where it is. */
function sourcesNote(dossier: Dossier, all: number, words: Translator): string | undefined {
  const own = countsOf(dossier).sources;
  return own === all ? undefined : words.t('sources.note', { own, all, product: dossier.knownAs });
}

/** What a panel needs to know besides the facts. */
export interface Setting {
  /** YYYY-MM-DD; decides the ages shown. */
  today: string;
  kbVersion: string;
  /** Where reports of errors go: `mailto:`, with an address if there is one, or the page of a project's issues. */
  reportTo: string;
  /** The form in which a citation was last copied. */
  citeAs: CitationFormat;
}

/** The panel in words. */
export function panelView(dossier: Dossier, words: Translator, setting: Setting): PanelView {
  const listed = [...ownClaims(dossier), ...dossier.inherited.flatMap(({ claim }) => dossier.claims[claim] ?? [])];
  const shown = listed.flatMap((claim) => [...insteadOf(claim, dossier), claim]);
  const sources = sourceViews(dossier, shown, words, setting.today);
  const view = claimWords(dossier, sources, words, setting.today);
  const lead = dossier.lead === undefined ? undefined : dossier.claims[dossier.lead];
  const answers = chainAnswers(dossier, view, words);
  const counts = countsOf(dossier);
  // The first one is the opening where nothing is documented.
  const gaps = lead ? dossier.gaps : dossier.gaps.slice(1);
  return {
    lang: words.language,
    dir: words.dir,
    level: dossier.level,
    product: { id: dossier.product.id, name: dossier.product.name },
    question: words.t('panel.question', { product: dossier.product.name }),
    shared: isShared(dossier)
      ? words.t('panel.shared', { product: dossier.product.name, other: dossier.knownAs })
      : undefined,
    lead: lead ? leadView(lead, dossier, view, words) : null,
    undocumented: lead
      ? null
      : {
          heading: words.t(ownClaims(dossier).length > 0 ? 'panel.undocumented.people' : 'panel.undocumented'),
          // What an editor wrote of this product comes before what holds for any: it may know of people.
          text: dossier.gaps[0] ?? dossier.fallback,
          lang: dossier.gaps[0] ? dossier.gapsLanguage : dossier.kindLanguage,
          kind: dossier.category?.intro ?? '',
          kindLang: dossier.kindLanguage,
        },
    chain: chainView(dossier, view, words),
    hour: hourView(dossier, view, words),
    answers: { heading: words.t('answers.heading'), ...gist('answers', answers, words), items: answers },
    changed: timelineView(ownClaims(dossier), view, words, setting.today),
    actions: actionsView(dossier, words, setting.today),
    unknown: {
      heading: words.t('unknown.heading'),
      ...gist('gaps', gaps, words),
      items: gaps,
      lang: dossier.gapsLanguage,
    },
    groups: {
      heading: words.t('groups.heading'),
      // The numbers of the label.
      ...(counts.claims > 0 && { gist: words.t('chip.counts', counts) }),
      note: words.t('groups.note'),
      items: groupViews(dossier, view, words),
    },
    terms: {
      heading: words.t('terms.heading'),
      items: dossier.terms.map(({ term, definition, textLanguage }) => ({
        term,
        definition,
        ...(textLanguage && { lang: textLanguage }),
      })),
    },
    sources: {
      heading: words.t('sources.heading'),
      ...gist('sources', sources, words),
      note: sourcesNote(dossier, sources.length, words),
      items: sources,
      cite: {
        label: words.t('cite.label'),
        formats: CITATION_FORMATS.map((format) => ({ format, label: words.t(`cite.${format}`) })),
        chosen: setting.citeAs,
      },
    },
    report: reportView(words, setting),
    words: panelWords(words),
  };
}

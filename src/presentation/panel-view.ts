/** A dossier in words: everything the panel and the popup show, in one language, at one level. */
import { listInWords } from '../i18n/amounts';
import { ageInWords, dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { STAGES } from '../model/claim';
import { actionsView } from './actions-view';
import { chainView, isShared } from './chain-view';
import { hourView } from './hour-view';
import { answersTo, contentNote, foldOf, proofOf } from './proof';
import { timelineView } from './timeline-view';
import {
  type AnswerView,
  CITATION_FORMATS,
  type CitationFormat,
  type ClaimView,
  type GroupView,
  type PanelView,
  type PanelWords,
  type ReportView,
  type SourceView,
} from './view';

/** Claims said of the product itself, in the order of its chain. */
export const ownClaims = (dossier: Dossier): DossierClaim[] =>
  [...dossier.chain, ...dossier.more].flatMap((id) => dossier.claims[id] ?? []);

/** How many facts and sources a surface announces: only what is said of the product itself and stands. */
export function countsOf(dossier: Dossier): { facts: number; sources: number } {
  const claims = ownClaims(dossier).filter(({ gone }) => !gone);
  return {
    facts: claims.length,
    sources: new Set(claims.flatMap((claim) => claim.evidence.map((item) => item.source))).size,
  };
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
    const { id, title, publisher, url, lang, date } = source;
    return [
      {
        id,
        number: index + 1,
        title,
        lang: lang === words.language ? undefined : lang,
        publisher,
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

/** The claim that replaces another one; none where it stands. */
const insteadOf = ({ supersededBy = '' }: DossierClaim, dossier: Dossier): DossierClaim[] =>
  [dossier.claims[supersededBy] ?? []].flat();

/** When we last held the claim against its sources, and how long ago that is. */
function checkedLine(on: string, today: string, words: Translator): string {
  const date = dayInWords(on, words.language);
  const age = ageInWords(on, today, words);
  return age === words.t('age.today')
    ? words.t('claim.checked', { date })
    : words.t('claim.checked.aged', { date, age });
}

function claimViewer(dossier: Dossier, sources: readonly SourceView[], words: Translator, today: string) {
  const numbers = new Map(sources.map((source) => [source.id, source.number]));
  const view = (claim: DossierClaim): ClaimView => ({
    id: claim.id,
    text: claim.text,
    lang: claim.textLanguage,
    proof: proofOf(claim, dossier, words),
    contested: claim.contested,
    answers: answersTo(claim, dossier, words),
    sources: claim.evidence.flatMap((item) => numbers.get(item.source) ?? []),
    checked: checkedLine(claim.checkedOn, today, words),
    suspended:
      claim.suspended &&
      words.t('suspended', { reason: claim.suspended.reason, date: dayInWords(claim.suspended.since, words.language) }),
    gone:
      claim.gone &&
      words.t(`gone.${claim.status === 'superseded' ? 'superseded' : 'withdrawn'}`, {
        reason: claim.gone.why,
        date: dayInWords(claim.gone.on, words.language),
      }),
    instead: insteadOf(claim, dossier).map(view)[0],
    note: contentNote(claim, words),
    fold: foldOf(claim, dossier, words),
  });
  return view;
}

/** "OpenAI and Sama replied." for the claim the panel opens with. */
function answeredLine(answers: readonly AnswerView[], words: Translator): string {
  const of = (state: AnswerView['state']) =>
    answers.filter((answer) => answer.state === state).map((answer) => answer.of);
  const line = (
    key: 'panel.answered' | 'panel.answered.own' | 'panel.answered.none' | 'panel.answered.not-asked',
    companies: string[],
  ) =>
    companies.length > 0
      ? words.t(key, { companies: listInWords(companies, words.language), count: companies.length })
      : '';
  const lines = [
    line('panel.answered', of('replied')),
    line('panel.answered.own', of('own-statement')),
    line('panel.answered.none', of('no-reply-recorded')),
    line('panel.answered.not-asked', of('not-asked-yet')),
  ];
  return lines.filter(Boolean).join(' ');
}

function groupViews(dossier: Dossier, view: (claim: DossierClaim) => ClaimView, words: Translator): GroupView[] {
  const pick = (ids: readonly string[]) => ids.flatMap((id) => dossier.claims[id] ?? []);
  const product = dossier.knownAs;
  const company = dossier.entities[dossier.product.vendor]?.name ?? '';
  const stages = STAGES.map(
    (stage): GroupView => ({
      id: stage,
      heading: words.t(`stage.${stage}`),
      claims: pick(dossier.chain)
        .filter((claim) => claim.stage === stage)
        .map(view),
    }),
  );
  const inherited = (scope: 'company' | 'kind') =>
    pick(dossier.inherited.filter((item) => item.scope === scope).map((item) => item.claim)).map(view);
  return [
    ...stages,
    { id: 'more', heading: words.t('groups.more', { product }), claims: pick(dossier.more).map(view) },
    {
      id: 'company',
      heading: words.t('groups.company', { company }),
      note: words.t('groups.company.note', { product }),
      claims: inherited('company'),
    },
    {
      id: 'kind',
      heading: words.t('groups.kind', { kind: dossier.category?.name ?? '' }),
      note: dossier.category?.intro,
      noteLang: dossier.kindLanguage,
      claims: inherited('kind'),
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
  const lines = {
    claim: t('report.claim'),
    product: t('report.product'),
    language: t('report.language'),
    version: t('report.version'),
    text: t('report.text'),
    sources: t('report.sources'),
  };
  return {
    to: reportTo,
    label: t('report.label'),
    subject: t('report.subject'),
    version: kbVersion,
    ask: [t('report.wrong'), t('report.right')],
    lines,
  };
}

/** Answers to the claims of the chain's strand, one per company and answer, lead first. */
function strandAnswers(dossier: Dossier, words: Translator): AnswerView[] {
  const ids = [
    ...new Set([dossier.lead, ...dossier.thread.filter((link) => link.kind !== 'develops').map((link) => link.claim)]),
  ];
  const all = ids.flatMap((id) => (id && dossier.claims[id] ? answersTo(dossier.claims[id], dossier, words) : []));
  const seen = new Set<string>();
  return all.filter((answer) => !seen.has(answer.of + answer.text) && seen.add(answer.of + answer.text));
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
  const view = claimViewer(dossier, sources, words, setting.today);
  const lead = dossier.lead === undefined ? undefined : dossier.claims[dossier.lead];
  return {
    lang: words.language,
    dir: words.dir,
    level: dossier.level,
    product: { id: dossier.product.id, name: dossier.product.name },
    question: words.t('panel.question', { product: dossier.product.name }),
    shared: isShared(dossier)
      ? words.t('panel.shared', { product: dossier.product.name, other: dossier.knownAs })
      : undefined,
    lead: lead
      ? {
          claim: lead.id,
          text: lead.plain,
          lang: lead.textLanguage,
          proof: proofOf(lead, dossier, words),
          answered: answeredLine(answersTo(lead, dossier, words), words),
          note: contentNote(lead, words),
          fold: foldOf(lead, dossier, words),
        }
      : null,
    undocumented: lead
      ? null
      : {
          heading: words.t('panel.undocumented'),
          text: dossier.fallback,
          kind: dossier.category?.intro ?? '',
          lang: dossier.kindLanguage,
        },
    chain: chainView(dossier, words),
    hour: hourView(dossier, words),
    answers: { heading: words.t('answers.heading'), items: strandAnswers(dossier, words) },
    changed: timelineView(dossier, ownClaims(dossier), view, words, setting.today),
    actions: actionsView(dossier, words, setting.today),
    unknown: { heading: words.t('unknown.heading'), items: dossier.gaps, lang: dossier.gapsLanguage },
    groups: { heading: words.t('groups.heading'), items: groupViews(dossier, view, words) },
    sources: {
      heading: words.t('sources.heading'),
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

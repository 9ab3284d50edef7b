/** States that real data seldom shows, made from a real panel. */
import type { ClaimView, Mark } from '../../src/presentation/views/claim';
import type { PanelView } from '../../src/presentation/views/panel';

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskünstlicheintelligenzassistent';
/** A title of 900 letters without a space. */
const TITLE = LONG.repeat(9).slice(0, 900);

/** Names and sentences far longer than any column. */
export const longGerman = (view: PanelView): PanelView => ({
  ...view,
  lang: 'de',
  product: { id: 'lang', name: LONG },
  question: `Wer hat ${LONG} gemacht?`,
  chain: {
    ...view.chain,
    links: view.chain.links.map((link) => ({
      ...link,
      verb: `${link.verb} (nach eigener Darstellung des Unternehmens)`,
      name: `${link.name} Rindfleischetikettierungsüberwachungsgesellschaft mit beschränkter Haftung`,
    })),
  },
  hour: view.hour && {
    ...view.hour,
    scope: LONG,
    bars: view.hour.bars.map((bar) => ({
      ...bar,
      amount: `ungefähr ${bar.amount} bis 1.234.567,89 $`,
      lines: [LONG, ...bar.lines],
    })),
  },
  actions: {
    ...view.actions,
    items: view.actions.items.map((action) => ({ ...action, title: LONG, facts: [LONG, ...action.facts] })),
  },
  answers: { ...view.answers, items: view.answers.items.map((item) => ({ ...item, of: `${item.of} ${LONG}` })) },
  sources: { ...view.sources, items: view.sources.items.map((item) => ({ ...item, title: TITLE, publisher: LONG })) },
});

/** The maker and nothing else: no link, no branch, no figure, no source. */
export const bare = (view: PanelView): PanelView => ({
  ...view,
  lead: null,
  undocumented: {
    heading: 'No public report found',
    text: 'No public reporting was found on the people who make, label, rate or check data for this tool. That means only that we found nothing the public can read.',
  },
  chain: { ...view.chain, links: [], branches: [], sentence: '' },
  answers: { ...view.answers, items: [] },
  changed: { ...view.changed, items: [] },
  hour: null,
  actions: { ...view.actions, items: [] },
  unknown: { ...view.unknown, items: [] },
  groups: { ...view.groups, items: [] },
  sources: { ...view.sources, items: [] },
});

const claimsOf = (view: PanelView): ClaimView[] => view.groups.items.flatMap((group) => group.claims);

/** One group with many claims, open. */
export const manyClaims = (view: PanelView, count: number): PanelView => {
  const pool = claimsOf(view);
  const claims = Array.from({ length: count }, (_, index) => ({
    ...(pool[index % pool.length] as ClaimView),
    id: `many-${index}`,
  }));
  return {
    ...bare(view),
    groups: { heading: view.groups.heading, items: [{ id: 'many', heading: `${count} claims`, claims }] },
    sources: view.sources,
  };
};

/** Short answers stand side by side. */
export const shortAnswers = (view: PanelView): PanelView => ({
  ...view,
  answers: {
    ...view.answers,
    items: [
      {
        of: 'OpenAI',
        state: 'replied',
        stateWord: 'Replied',
        text: 'Sama was responsible for managing pay and mental-health care.',
        by: 'to TIME, January 2023',
      },
      {
        of: 'Sama',
        state: 'replied',
        stateWord: 'Replied',
        text: 'It pays 26,600 to 40,000 shillings ($210 to 323) a month, over twice the minimum wage.',
        by: 'to Quartz, January 2023',
      },
      {
        of: 'Meta',
        state: 'none-found',
        stateWord: 'No answer found',
        text: 'We found no answer from Meta.',
        by: '',
      },
    ],
  },
});

/** One claim in each status, suspended once, with a text in another language. */
export const statuses = (view: PanelView): ClaimView[] => {
  const shapes: Mark['shape'][] = [
    'documented',
    'reported',
    'alleged',
    'disputed',
    'ruled',
    'settled',
    'withdrawn',
    'superseded',
  ];
  const [first] = claimsOf(view);
  if (!first) return [];
  return shapes.map((shape, index) => ({
    ...first,
    id: shape,
    text: `A claim in the state “${shape}”, said by TIME in January 2023.`,
    proof: {
      ...first.proof,
      mark: { shape, word: shape.charAt(0).toUpperCase() + shape.slice(1) },
      grade: (['A', 'B', 'C', 'D'] as const)[index % 4] ?? 'A',
      gradeWord:
        ['A court’s own document', 'One study', 'Reports at second hand', 'Only sources on the context'][index % 4] ??
        '',
    },
    ...(shape === 'disputed' && {
      note: 'Names violence and sexual abuse, no details.',
      contested: 'The company says otherwise: it put the figure at twice as much.',
    }),
    ...(shape === 'alleged' && {
      suspended: 'Suspended while checked, since 20 November 2026: an error was reported.',
    }),
    ...(shape === 'withdrawn' && { gone: 'Withdrawn on 20 November 2026: the outlet took the article back.' }),
    ...(shape === 'superseded' && {
      gone: 'Replaced on 20 November 2026: the outlet corrected the amount.',
      instead: { ...first, id: 'instead', text: 'The claim that stands today, said by TIME in February 2023.' },
    }),
  }));
};

/** Names from right to left inside sentences from left to right. */
export const mixed = (view: PanelView): PanelView => ({
  ...view,
  product: { id: 'a-model', name: 'نموذج' },
  question: 'Who made \u2068نموذج\u2069?',
  chain: {
    ...view.chain,
    links: view.chain.links.map((link, index) => ({
      ...link,
      name: ['شركة البيانات (2023)', 'شركة نموذجية', 'عاملو البيانات في نيروبي'][index] ?? link.name,
    })),
  },
  answers: { ...view.answers, items: view.answers.items.map((item) => ({ ...item, of: 'شركة نموذجية (2023)' })) },
});

/** Links that say neither what was paid nor where nor when. */
export const withoutFigures = (view: PanelView): PanelView => ({
  ...view,
  chain: {
    ...view.chain,
    links: view.chain.links.map(({ pay: _pay, mark: _mark, claim: _claim, ...link }) => ({ ...link, details: [] })),
  },
});

/** Arabic: the loom mirrors, amounts and Latin names keep their order. */
export const arabic = (view: PanelView): PanelView => ({
  ...view,
  lang: 'ar',
  dir: 'rtl',
  question: 'من صنع ChatGPT؟',
  lead: view.lead && {
    ...view.lead,
    text: 'في نيروبي، صنّف نحو ثلاثين شخصًا نصوصًا مسيئة لصالح OpenAI وتقاضوا أقل من ‎$2 في الساعة، بحسب مجلة TIME في يناير 2023.',
    answered: 'ردّت OpenAI وSama.',
    note: undefined,
  },
  chain: {
    ...view.chain,
    heading: 'من أنجز العمل',
    beam: 'المنتج في هذه الصفحة',
    othersHeading: 'أيدٍ أخرى في ChatGPT',
    links: view.chain.links.map((link, index) => ({
      ...link,
      verb: ['من صنع', 'التي دفعت إلى', 'التي وظّفت'][index] ?? link.verb,
      name: index === 2 ? 'عاملو البيانات في نيروبي' : link.name,
      details:
        [
          ['الولايات المتحدة، منذ نوفمبر 2022'],
          ['لتصنيف نصوص مسيئة، من نوفمبر 2021 إلى فبراير 2022'],
          ['لقراءتها وتصنيفها'],
        ][index]?.map((text) => ({ text })) ?? link.details,
    })),
  },
  answers: {
    heading: 'بمَ ردّت الشركات',
    items: [
      {
        of: 'OpenAI',
        state: 'replied',
        stateWord: 'ردّت',
        text: 'قالت إن Sama كانت مسؤولة عن الأجور والرعاية النفسية.',
        by: 'TIME، يناير 2023',
      },
      {
        of: 'Sama',
        state: 'replied',
        stateWord: 'ردّت',
        text: 'تدفع من 26,600 إلى 40,000 شلن ($210 to 323) شهريًا.',
        by: 'Quartz، يناير 2023',
      },
    ],
  },
  words: { ...view.words, brand: 'أيادٍ كثيرة', close: 'إغلاق', readAnswers: 'اقرأ الردود' },
});

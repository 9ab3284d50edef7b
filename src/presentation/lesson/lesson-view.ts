/** A lesson in words, once for all its pages: header, phases, sheets, cards with their key, sums, quiz, sources. */
import { dayInWords } from '../../i18n/dates';
import type { Lesson, LessonText } from '../../model/lesson';
import { STATUSES } from '../../model/status';
import { cite } from '../citation';
import type { Maker } from '../site/claims';
import { subjectsInWords } from '../site/lessons-page';
import type { PageLink } from '../site/page';
import { slugOf } from '../site/routes';
import { type CardView, cardSets, heapsOf, noticesOf, pageName } from './cards';
import { copiesOf } from './copies';
import { glossaryOf } from './glossary';
import { inWords, type LessonMaker } from './maker';
import { allProofs } from './proofs';
import { quizView } from './quiz';
import { filled, partsOf, referencesIn, type TextPart } from './refs';
import { explained, keyed, sheetViews } from './sheets';
import { slidesOf } from './slides';
import { claimsOf, textsOf, toldIn, wagesOf } from './texts';
import type { FormatView, LessonView, PhaseView } from './view';

type Say = (text: LessonText) => readonly TextPart[];

const minutesLine = (minutes: number, { words }: LessonMaker): string => words.s('lesson.minutes', { minutes });

function formatViews(lesson: Lesson, say: Say, maker: LessonMaker): FormatView[] {
  return lesson.formats.map(({ name, note, sessions }) => ({
    name: filled(name, lesson, maker),
    note: note && say(note),
    sessions: sessions.map(({ minutes, phases }, at) => {
      let from = 0;
      return {
        name: maker.words.s('lesson.session', { number: at + 1, minutes }),
        rows: phases.map(({ phase, minutes: long }) => {
          const start = from;
          from += long;
          const title = lesson.phases[phase]?.title;
          return {
            id: phase,
            time: maker.words.s('lesson.span', { from: start, to: from }),
            title: title ? filled(title, lesson, maker) : phase,
          };
        }),
      };
    }),
  }));
}

/** The cards of the court or a sheet, as a way to where it stands among the papers of the lesson. */
const paperOf =
  (lesson: string, { sheets }: Lesson, maker: LessonMaker) =>
  (paper: string): PageLink => ({
    to: { page: 'lesson', id: `${lesson}-pupils`, at: paper === 'cards' ? 'cards-1' : `sheet-${paper}` },
    text: sheets[paper] ? inWords(sheets[paper].title, maker) : maker.words.s('lesson.l.court'),
  });

const phaseViews = (of: string, lesson: Lesson, say: Say, maker: LessonMaker): PhaseView[] =>
  Object.entries(lesson.phases).map(([id, { kind, minutes, title, teacher, whole, papers = [] }]) => ({
    id,
    kind: maker.words.s(`lesson.kind.${kind}`),
    minutes: minutesLine(minutes, maker),
    title: filled(title, lesson, maker),
    teacher: say(teacher),
    whole: whole && say(whole),
    papers: papers.map(paperOf(of, lesson, maker)),
  }));

/** The words for a state that the lesson explains, and those that its cards have today. */
function statesOf(
  lesson: Lesson,
  sets: readonly (readonly CardView[])[],
  { words }: LessonMaker,
): LessonView['states'] {
  const named = textsOf(lesson).flatMap(({ text }) => referencesIn(text.en).filter(({ kind }) => kind === 'means'));
  const used = new Set<string>([...named.map(({ to }) => to), ...sets.flat().map(({ mark }) => mark.shape)]);
  return STATUSES.filter((state) => used.has(state)).map((state) => ({
    word: words.t(`status.${state}`),
    means: words.t(`means.${state}`),
  }));
}

/** Pages of cards on which a state is missing, each in a sentence. A page without any card is not printed. */
const lacksOf = (
  states: LessonView['states'],
  sets: readonly (readonly CardView[])[],
  { words }: LessonMaker,
): string[] =>
  sets.flatMap((cards, at) =>
    states
      .filter(({ word }) => cards.length > 0 && !cards.some(({ mark }) => mark.word === word))
      .map(({ word }) => words.s('lesson.lacks', { page: pageName(at), state: word })),
  );

/** Sources that speak for claims or against them, and further ones, each once, as MLA and APA write them. */
export function citedFor(
  claims: readonly string[],
  { facts, words }: Maker,
  further: readonly string[] = [],
): LessonView['sources'] {
  const spoken = claims.flatMap((id) =>
    (facts.claims[id]?.evidence ?? []).flatMap(({ source, role }) => (role === 'context' ? [] : source)),
  );
  const sources = new Set([...spoken, ...further]);
  const cited = [...sources].flatMap((id) => {
    const source = facts.sources[id];
    return source
      ? [{ id, mla: cite(id, source, 'mla', words, facts.today), apa: cite(id, source, 'apa', words, facts.today) }]
      : [];
  });
  // Two records of one page are one work: the one that was read itself stands for both.
  const pages = cited.map((one) => ({
    one,
    page: facts.sources[one.id]?.url ?? one.mla,
    via: facts.sources[one.id]?.via,
  }));
  const once = [
    ...new Map(
      pages
        .filter(({ page, via }) => !via || !pages.some((other) => other.page === page && !other.via))
        .map(({ page, one }) => [page, one]),
    ).values(),
  ];
  return once.sort((left, right) => left.mla.localeCompare(right.mla, words.language));
}

function headerFacts(lesson: Lesson, maker: LessonMaker): LessonView['header'] {
  const { words, facts } = maker;
  const say = (text: LessonText) => filled(text, lesson, maker);
  const day = (on: string) => dayInWords(on, words.language);
  const [from, to] = lesson.ages;
  return [
    { name: words.s('lesson.ages'), text: words.s('lesson.ages.value', { from, to }) },
    { name: words.s('lesson.subjects'), text: subjectsInWords(lesson.subjects, words) },
    { name: words.s('lesson.formats'), text: lesson.formats.map(({ name }) => say(name)).join(' · ') },
    { name: words.s('lesson.group'), text: say(lesson.group) },
    { name: words.s('lesson.materials'), text: say(lesson.materials) },
    { name: words.s('lesson.noDevice'), text: say(lesson.noDevice) },
    {
      name: words.s('lesson.factsOf'),
      text: words.s('site.version', { version: facts.kbVersion, date: day(facts.today) }),
    },
    { name: words.s('lesson.revised'), text: day(lesson.revised) },
    {
      name: words.s('lesson.read'),
      text: words.s('lesson.read.count', { readings: lesson.textReview[words.language].length }),
    },
    { name: words.s('lesson.licence'), text: words.s('site.licence') },
  ];
}

const alignmentViews = (lesson: Lesson, { words }: LessonMaker): LessonView['alignments'] =>
  lesson.alignments.map(({ country, framework, edition, level, section, serves, readOn, recheck, label }) => ({
    country: words.s(`lesson.country.${country as 'FR'}`),
    line: words.s('lesson.alignment', { framework, edition, level, section }),
    serves: serves[words.language],
    label: label?.[words.language],
    read: words.s('lesson.alignment.read', {
      on: dayInWords(readOn, words.language),
      recheck: dayInWords(recheck, words.language),
    }),
  }));

/** The whole lesson, in the language of the pages. */
export function lessonView(id: string, lesson: Lesson, maker: LessonMaker): LessonView {
  const { words } = maker;
  const text = (one: LessonText) => filled(one, lesson, maker);
  const say: Say = (one) => partsOf(text(one), maker);
  const claims = claimsOf(lesson);
  const sets = cardSets(lesson, maker, text);
  const states = statesOf(lesson, sets, maker);
  const { sheets, sets: setWords } = explained(lesson, sheetViews(lesson, say, maker), sets, maker);
  const { support, stretch, language, large } = lesson.differentiation;
  const page = (part: string, name: string): PageLink => ({
    to: { page: 'lesson', id: part === '' ? id : `${id}-${part}` },
    text: name,
  });
  const view: Omit<LessonView, 'glossary'> = {
    id,
    lang: words.language,
    title: text(lesson.title),
    fileName: slugOf(`${words.t('brand')} ${text(lesson.title)}`),
    what: text(lesson.what),
    pages: [
      page('', words.s('lesson.sheet')),
      page('projector', words.s('lesson.projector')),
      page('pupils', words.s('lesson.pupils')),
      page('quiz', words.s('lesson.quiz')),
    ],
    imprint: words.s('lesson.imprint', {
      brand: words.t('brand'),
      date: dayInWords(maker.facts.kbVersion.slice(0, 10), words.language),
    }),
    notices: noticesOf(claims, maker),
    changed: words.s('lesson.changed.heading'),
    instead: words.s('lesson.instead'),
    header: headerFacts(lesson, maker),
    objectives: lesson.objectives.map(say),
    alignments: alignmentViews(lesson, maker),
    contentNote: say(lesson.contentNote),
    optOut: say(lesson.optOut),
    formats: formatViews(lesson, say, maker),
    phases: phaseViews(id, lesson, say, maker),
    slides: slidesOf(lesson, sets, maker),
    court: lesson.court && {
      ask: say(lesson.court.ask),
      sets,
      words: setWords,
      lacks: lacksOf(states, sets, maker),
    },
    key: heapsOf([...sets, ...sheets.map(keyed)]),
    states,
    sheets,
    copies: copiesOf(lesson, maker),
    proofs: allProofs(lesson, maker),
    differentiation: [
      { name: words.s('lesson.support'), text: say(support) },
      { name: words.s('lesson.stretch'), text: say(stretch) },
      { name: words.s('lesson.language'), text: say(language) },
      { name: words.s('lesson.large'), text: say(large) },
    ],
    rubric: lesson.rubric.map(({ criterion, levels }) => ({ criterion: text(criterion), levels: levels.map(text) })),
    labelling: lesson.labelling && {
      heading: words.s('labelling.title'),
      text: say(lesson.labelling),
      link: { to: { page: 'lesson', id: 'labelling' }, text: words.s('labelling.go') },
    },
    homework: say(lesson.homework),
    quiz: quizView(lesson, maker),
    sources: citedFor(
      toldIn(lesson),
      maker,
      wagesOf(lesson).flatMap((wage) => maker.wages[wage]?.source ?? []),
    ),
  };
  return { ...view, glossary: glossaryOf(view, maker) };
}

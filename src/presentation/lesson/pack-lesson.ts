/** A lesson of a pack in words: its publisher's, drawn as the project's own are, its claims beside those of the base. */
import { dayInWords } from '../../i18n/dates';
import type { SiteWords } from '../../i18n/site-words';
import { nameOfLanguage } from '../../i18n/words';
import { atLevel } from '../../knowledge/read-claims';
import type { Entity } from '../../model/entity';
import { type ContentLevel, type Language, paragraphsOf } from '../../model/primitives';
import type { PackHead } from '../../packs/head';
import type { LessonRow } from '../../packs/shelve-lessons';
import { packFold, reportTo } from '../packs-view';
import { makerOf } from '../site/claims';
import type { SiteFacts } from '../site/facts';
import type { Fold } from '../views/claim';
import { type CardView, cardOf, type NoticeView, noticesOf } from './cards';
import { citedFor } from './lesson-view';
import { quizOf } from './quiz';
import type { LessonView, PhaseView } from './view';

/** What the background knows of a lesson that is shown. */
export interface ShownLesson {
  head: PackHead;
  row: LessonRow;
  language: Language;
  content: ContentLevel;
  /** YYYY-MM-DD */
  today: string;
}

export interface PackLessonView
  extends Pick<LessonView, 'title' | 'changed' | 'instead' | 'phases' | 'quiz' | 'sources'> {
  /** Language of its texts, where it is not the page's. */
  lang?: string | undefined;
  badge: string;
  accent?: string | undefined;
  /** What stands before it where hard subjects are named only. */
  fold?: Fold | undefined;
  /** Whose it is, that nobody here checked it, and in which language it is, where that is another. */
  note: string;
  facts: readonly { name: string; text: string }[];
  publisher: { label: string; name: string; site: string; host: string };
  objectives: readonly string[];
  /** What a pack writes of its own claim is no notice of ours: it bears the badge. */
  notices: readonly (NoticeView & { own: boolean })[];
  claims: string;
  /** Those of the pack bear its badge. */
  cards: readonly (CardView & { own: boolean })[];
  /** Version and licence, and where errors are reported. */
  about: readonly string[];
  report: { label: string; to: string };
}

/** What the base says, and what the lesson's own claims lean on beside it: nothing of the base is replaced. */
function withOwn(facts: SiteFacts, row: LessonRow): SiteFacts {
  const own = row.claims.map((claim) => atLevel(claim, 'standard'));
  const entities = Object.entries(row.entities).map(
    ([id, entity]) => [id, { ...entity, type: entity.type as Entity['type'], aka: [] }] as const,
  );
  return {
    ...facts,
    claims: { ...Object.fromEntries(own.map((claim) => [claim.id, claim])), ...facts.claims },
    sources: { ...row.sources, ...facts.sources },
    entities: { ...Object.fromEntries(entities), ...facts.entities },
    all: [...facts.all, ...own.map((claim) => ({ claim, names: [], countries: [], terms: [], history: [] }))],
  };
}

/** The lesson beside the facts of the base in its language. */
export function packLessonView(
  { head, row, content }: ShownLesson,
  facts: SiteFacts,
  words: SiteWords,
): PackLessonView {
  const { s, t, language } = words;
  const { publisher, accent, version, created, expires, licence } = head;
  const { lesson, lang } = row;
  const { title, objectives, phases, claims, questions = [] } = lesson;
  const maker = makerOf(withOwn(facts, row), words);
  const own = new Set(row.claims.map(({ id }) => id));
  const minutes = (count: number) => s('lesson.minutes', { minutes: count });
  const day = (on: string) => dayInWords(on, language);
  const [from, to] = lesson.ages;
  return {
    ...{ title, lang, accent, objectives },
    badge: t('pack.from', { publisher: publisher.name }),
    fold: packFold(head, { content }, words),
    note: [t('pack.lesson'), ...(lang ? [t('pack.lesson.written', { language: nameOfLanguage(lang) })] : [])].join(' '),
    notices: noticesOf(claims, maker).map((notice) => ({ ...notice, own: own.has(notice.id) })),
    changed: s('lesson.changed.heading'),
    instead: s('lesson.instead'),
    facts: [
      { name: s('lesson.ages'), text: s('lesson.ages.value', { from, to }) },
      { name: s('lesson.formats'), text: minutes(lesson.minutes) },
    ],
    publisher: {
      label: t('pack.lesson.publisher'),
      name: publisher.name,
      site: publisher.site,
      host: new URL(publisher.site).hostname,
    },
    phases: phases.map((phase, at): PhaseView => {
      const [teacher = '', ...more] = paragraphsOf(phase.teacher);
      const [pupils, ...others] = phase.pupils === undefined ? [] : paragraphsOf(phase.pupils);
      return {
        ...{ id: String(at + 1), kind: '', title: phase.title, lang, papers: [], more },
        minutes: minutes(phase.minutes),
        teacher: [{ text: teacher }],
        pupils: pupils === undefined ? undefined : { label: t('pack.lesson.pupils'), text: pupils, more: others },
      };
    }),
    claims: t('pack.lesson.claims'),
    cards: claims.flatMap((id, at) => {
      const claim = maker.facts.claims[id];
      return claim ? [{ ...cardOf(claim, at + 1, maker), own: own.has(id) }] : [];
    }),
    quiz: quizOf(
      questions.map((question, at) => ({ ...question, id: String(at + 1), lang })),
      maker,
    ),
    sources: citedFor(claims, maker).map((source) => ({ ...source, own: !Object.hasOwn(facts.sources, source.id) })),
    about: [
      t('packs.version', { version, created: day(created), expires: day(expires) }),
      t('packs.licence', { licence, corrections: publisher.corrections }),
    ],
    report: { label: t('pack.report', { publisher: publisher.name }), to: reportTo(publisher) },
  };
}

/** A lesson as an editor writes it: timed phases, sheets, a court of claims, sums and a quiz, every text in each language, every figure a reference. */
import * as v from 'valibot';
import { Alignment } from './lesson-alignment';
import { Day, Id, plainText } from './primitives';

/** A text in each language of the pages; French is given more room. */
export const text = (max: number) => v.strictObject({ en: plainText(max), fr: plainText(Math.ceil(max * 1.3)) });
export type LessonText = v.InferOutput<ReturnType<typeof text>>;

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1, 'lasts no time; leave it out'), v.maxValue(180));
const Line = text(260);
const Title = text(90);

/** One screen of the projector: words, one claim told whole, a product's chain, or the key of the court. */
const Slide = v.pipe(
  v.strictObject({
    title: Title,
    lines: v.optional(v.array(Line)),
    claim: v.optional(Id),
    chain: v.optional(Id),
    /** What came after the claim, as another claim tells it. */
    after: v.optional(Id),
    key: v.optional(v.literal(true)),
  }),
  v.check(
    ({ claim, after }) => claim !== undefined || after === undefined,
    'shows what came after no claim; take it out',
  ),
  v.check(({ claim, chain, key }) => [claim, chain, key].filter(Boolean).length < 2, 'shows two things; one a screen'),
);
export type Slide = v.InferOutput<typeof Slide>;

/** School subjects that a lesson fits; their names are words of the pages. */
export const SUBJECTS = [
  'citizenship',
  'media',
  'computing',
  'technology',
  'economics',
  'mathematics',
  'languages',
  'philosophy',
  'form-time',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const PHASE_KINDS = ['recall', 'warm-up', 'look', 'activity', 'plenary', 'exit'] as const;

/** A step of a lesson. `minutes` is how long it takes as a piece that another lesson may borrow. */
const Phase = v.strictObject({
  kind: v.picklist(PHASE_KINDS),
  minutes,
  /** Further lengths at which it can be taught as such a piece, besides those of the formats. */
  lengths: v.optional(v.array(minutes)),
  /** Phases of the lesson without which this one makes no sense, wherever it is borrowed. */
  needs: v.optional(v.array(Id)),
  title: Title,
  /** Sheets that pupils get in this step; `cards` are those of the court. */
  papers: v.optional(v.array(Id)),
  /** What the teacher does and says. */
  teacher: text(900),
  /** What holds in the whole lesson alone: its lengths, other steps that this one does not need. A page that borrows the step leaves it out. */
  whole: v.optional(text(400)),
  slides: v.pipe(v.array(Slide), v.minLength(1, 'shows nothing on the wall; write a slide')),
});
export type Phase = v.InferOutput<typeof Phase>;

/** One way to fit the lesson into a timetable: its sessions, and the minutes of each phase there. */
const Format = v.strictObject({
  name: text(60),
  note: v.optional(text(400)),
  /** Sheets that it gives out, where it leaves some out. */
  papers: v.optional(v.array(Id)),
  /** How many pupils read each of its dossiers. */
  readAll: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8))),
  sessions: v.array(v.strictObject({ minutes, phases: v.array(v.strictObject({ phase: Id, minutes })) })),
});
export type Format = v.InferOutput<typeof Format>;

/** A question on paper, the room it leaves for an answer, and what the key says. */
const Task = v.strictObject({
  ask: text(320),
  lines: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
  answer: v.optional(text(700)),
});

/** A sheet of paper for pupils. A dossier brings claims; a small sheet is printed several times on a page. */
const Sheet = v.strictObject({
  title: Title,
  intro: v.optional(text(420)),
  claims: v.optional(v.array(Id)),
  tasks: v.array(Task),
  onPage: v.optional(v.picklist([1, 2, 4])),
  /** It is handed in without a name. */
  unnamed: v.optional(v.literal(true)),
  /** Who gets one: each pupil, or two together. */
  each: v.optional(v.picklist(['pupil', 'pair'])),
  /** It has the words of the trade of all papers at its foot, which those have no room for. */
  explains: v.optional(v.literal(true)),
  /** Of how many sheets each pupil gets one: dossiers that a class shares out. */
  among: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6))),
});
export type Sheet = v.InferOutput<typeof Sheet>;

/** An end of a figure: "claim.0.low"; a wage: "wage-id". */
const Amount = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.\d{1,2}\.(low|high))?$/, 'write claim.0.low, claim.0.high or the id of a wage'),
);

const Factor = v.union([v.pipe(v.number(), v.gtValue(0)), Amount]);

/** One reckoning: an amount, times others or numbers that the exercise itself gives, divided by one, or as a share of another amount. */
const Sum = v.pipe(
  v.strictObject({
    take: Amount,
    times: v.optional(v.array(Factor)),
    by: v.optional(v.pipe(v.number(), v.gtValue(0))),
    of: v.optional(Amount),
  }),
  v.check(({ times, by, of }) => Boolean(times ?? by ?? of), 'reckons nothing; write times, by or of'),
);
export type Sum = v.InferOutput<typeof Sum>;

const Option = v.strictObject({ text: text(200), right: v.optional(v.literal(true)), why: text(320) });
const Question = v.strictObject({
  ask: text(240),
  /** The claim on which the right answer rests. */
  claim: Id,
  options: v.pipe(
    v.array(Option),
    v.minLength(2, 'has one option; write another'),
    v.check((options) => options.filter(({ right }) => right).length === 1, 'needs exactly one right option'),
  ),
});
export type Question = v.InferOutput<typeof Question>;

const named = <S extends v.GenericSchema>(entry: S) => v.record(Id, entry);
const Reader = v.strictObject({ by: plainText(60), on: Day });

export const Lesson = v.strictObject({
  title: Title,
  what: text(260),
  ages: v.tuple([v.number(), v.number()]),
  subjects: v.pipe(v.array(v.picklist(SUBJECTS)), v.minLength(1)),
  group: text(260),
  materials: text(260),
  noDevice: text(260),
  /** The hardest claim that it may show: 0 none, 1 hard subjects named only. */
  ceiling: v.picklist([0, 1]),
  /** Last day on which the lesson itself was changed. The day of the facts is that of the base. */
  revised: Day,
  objectives: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(3, 'has more than three objectives; choose')),
  alignments: v.array(Alignment),
  contentNote: text(500),
  optOut: text(460),
  phases: named(Phase),
  formats: v.pipe(v.array(Format), v.minLength(1, 'has no format; write at least one')),
  sheets: named(Sheet),
  court: v.optional(v.strictObject({ ask: text(320), sets: v.array(v.array(Id)) })),
  /** What the claim of a card does not show, by claim; `of`: the hash of the limits that it renders. */
  limits: v.optional(named(v.strictObject({ of: v.string(), short: text(110) }))),
  /** What is denied of a card that is disputed, by claim; `of`: the hash of its words and its limits. */
  denied: v.optional(named(v.strictObject({ of: v.string(), short: text(110) }))),
  /** What a company answered, by claim and company, in short words for a card; `of`: the hash of what it said there. */
  replies: v.optional(named(named(v.strictObject({ of: v.string(), short: text(330) })))),
  /** What a word of the trade means, in short words for paper, by its entry in the glossary; `of`: the hash of what stands there. */
  words: v.optional(named(v.strictObject({ of: v.string(), short: text(110) }))),
  sums: v.optional(named(Sum)),
  differentiation: v.strictObject({ support: text(420), stretch: text(420), language: text(420), large: text(420) }),
  rubric: v.pipe(
    v.array(v.strictObject({ criterion: text(120), levels: v.tuple([text(200), text(200), text(200)]) })),
    v.minLength(3),
    v.maxLength(4),
  ),
  /** How the labelling task may be used with this lesson. */
  labelling: v.optional(text(420)),
  homework: text(420),
  /** Claims that stand nowhere else in the lesson and that its sources name. */
  more: v.optional(v.array(Id)),
  quiz: named(Question),
  /** Who, as a role, has read the texts of a language, first whoever wrote them. Two readings close it. */
  textReview: v.strictObject({ en: v.array(Reader), fr: v.array(Reader) }),
});
export type Lesson = v.InferOutput<typeof Lesson>;

/** A pack: what a campaign, a union or a library adds to the base. Data only, made of the base's own record types. */
import * as v from 'valibot';
import { ACTION_AUDIENCES } from '../model/action';
import { Claim, TextReview } from '../model/claim';
import { Entity } from '../model/entity';
import { Said } from '../model/evidence';
import { HARD_SUBJECTS } from '../model/hard-subjects';
import { LANGUAGES } from '../model/languages';
import { Day, Id, OVERLAY_LENGTH_CAP, plainText, WebAddress } from '../model/primitives';
import { authorName, Source } from '../model/source';
import { accentFault } from './accent';
import { MOST_IN_SHOWN_ADDRESS } from './address-reason';
import { PackAnswers } from './answers';
import { LessonTexts, PackLesson } from './lesson';
import { posesAsProject } from './names';
import { posesAsOurs, posesAsPublisher } from './product-names';
import { hostOfProject, namesProject, titlesAsProject } from './project-name';
import { NO_NAMES } from './strict-json';
import { checked, eachFault, eachText, nameOfSpeaker, raisedInName } from './texts';
import { timeFaults } from './times';

/** The base that a pack adds to. */
export const BASE_ID = 'many-hands';
/** The type that each signature binds. */
export const PACK_TYPE = 'many-hands-pack+json';
/** A whole pack file, in bytes. */
export const MOST_BYTES = 1_000_000;
export const MOST_RECORDS = 2000;
export const MOST_LESSONS = 20;

const isHttps = (address: string | undefined): boolean => address === undefined || address.startsWith('https://');
const HttpsAddress = v.pipe(
  WebAddress,
  v.check((address) => isHttps(address), 'is not an https address'),
);
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1, 'starts at 1 and only rises'));
const wholeDay = v.pipe(
  Day,
  v.check((day) => day.length === 10, 'is not a whole day; write YYYY-MM-DD'),
);

/** Of what stands on the page where a person decides. */
const shown = v.maxLength<string, number, string>(
  MOST_IN_SHOWN_ADDRESS,
  `has more than ${MOST_IN_SHOWN_ADDRESS} characters; write a shorter address`,
);

export const Publisher = v.strictObject({
  name: v.pipe(plainText(80), checked(posesAsPublisher)),
  site: v.pipe(HttpsAddress, shown, checked(hostOfProject)),
  /** Where errors in the pack are reported. */
  corrections: v.pipe(
    v.union([HttpsAddress, v.pipe(v.string(), v.email('is no mail address'), v.maxLength(200))]),
    shown,
    checked(hostOfProject),
  ),
});
export type Publisher = v.InferOutput<typeof Publisher>;

/** Where a call leads, which is nowhere of ours. */
const CallAddress = v.pipe(HttpsAddress, checked(hostOfProject));
export const CallToAction = v.strictObject({ text: plainText(80), url: CallAddress });

/** An Ed25519 public key (RFC 8037), and nothing else of it. */
export const PublicKey = v.strictObject({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  // The last sign bears four bits: written with others, one key would have four names, and count four times.
  x: v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'is no Ed25519 public key')),
});
export type PublicKey = v.InferOutput<typeof PublicKey>;

/** Who may sign the next version, and how many of them it takes. */
export const Signers = v.pipe(
  v.strictObject({
    keys: v.pipe(v.array(PublicKey), v.minLength(1, 'names no key'), v.maxLength(8, 'names more than 8 keys')),
    threshold: v.pipe(v.number(), v.integer(), v.minValue(1, 'asks for no signature; write 1 or more')),
  }),
  v.check(({ keys, threshold }) => threshold <= keys.length, 'asks for more signatures than there are keys'),
  v.check(({ keys }) => new Set(keys.map(({ x }) => x)).size === keys.length, 'names a key twice'),
);
export type Signers = v.InferOutput<typeof Signers>;

/** The pack's own language has no English to stand beside: its texts have the room of any other language. */
const texts = v.strictObject({
  plain: plainText(OVERLAY_LENGTH_CAP.plain),
  standard: plainText(OVERLAY_LENGTH_CAP.standard),
  detail: v.optional(plainText(OVERLAY_LENGTH_CAP.detail)),
});
const ReviewByOthers = v.strictObject({ ...TextReview.entries, by: nameOfSpeaker(60) });
/** What a claim of the base says of its readings by the project is not for a pack to say; `rank` would put one before another. */
const {
  audit: _audit,
  readings: _readings,
  openBeforeRelease: _open,
  rank: _rank,
  history: _history,
  ...said
} = Claim.entries;
/** Whom a claim is about answers it: that nothing is laid to somebody is said of those whom its text alone names. */
const onlyNamed = ({
  subject,
  object,
  about,
  responses,
}: {
  subject: string;
  object?: string | undefined;
  about: string[];
  responses: v.InferOutput<typeof PackAnswers>;
}) =>
  responses.flatMap(({ of, state }, at) =>
    state === 'named' && [subject, object, ...about].includes(of)
      ? [
          [
            ['responses', String(at), 'state'],
            'says that nothing is laid to whom the claim is about; write whether it answered',
          ] as const,
        ]
      : [],
  );
const ClaimRecord = v.strictObject({
  ...said,
  text: texts,
  textReview: v.optional(ReviewByOthers),
  detailReview: v.optional(ReviewByOthers),
  said: v.optional(v.strictObject({ ...Said.entries, by: nameOfSpeaker(80) })),
  /** The panel names the subject in words of its own, so it is one that has them. */
  sensitivity: v.pipe(
    Claim.entries.sensitivity,
    v.check(
      ({ level, topics }) => level === 0 || HARD_SUBJECTS.some((subject) => topics.includes(subject)),
      `goes into a hard subject and names none of ${HARD_SUBJECTS.join(', ')} in topics`,
    ),
  ),
  responses: PackAnswers,
  /** A claim of the base that this one comments. It stands under it and takes nothing away. */
  comments: v.optional(Id),
});
export const PackClaim = v.pipe(ClaimRecord, eachFault<v.InferOutput<typeof ClaimRecord>>(onlyNamed));
export type PackClaim = v.InferOutput<typeof PackClaim>;

/** A check that each of a record's names is somebody else's, with what the one that is not is the name of. */
const ofOthers = <T extends object>(what: string, namesOf: (record: T) => readonly (string | undefined)[]) => {
  const fault = (record: T) =>
    namesOf(record).flatMap((name) => (name === undefined ? [] : (posesAsOurs(name) ?? [])))[0];
  return v.check<T, (issue: v.CheckIssue<T>) => string>(
    (record) => fault(record) === undefined,
    ({ input }) => `has ${what} that ${fault(input)}`,
  );
};

/** A check that none of a record's addresses is of a host with the project's name. */
const ofNoHost = <T extends object>(addressesOf: (record: T) => readonly (string | undefined)[]) =>
  v.check<T, string>(
    (record) => addressesOf(record).every((address) => address === undefined || !hostOfProject(address)),
    'has an address whose host holds the name of this project, which publishes nothing that a pack rests on; write where the piece itself stands',
  );

const PackEntity = v.pipe(
  Entity,
  ofOthers<Entity>('a name', ({ name, aka = [], of }) => [name, of, ...aka]),
  v.check(({ website }) => isHttps(website), 'has a website that is not https'),
  ofNoHost<Entity>(({ website }) => [website]),
);
/** Its addresses are opened from the panel, so they are https as all links of a pack. */
export const PackSource = v.pipe(
  Source,
  ofOthers<Source>('an outlet', ({ publisher, via }) => [publisher, via]),
  ofOthers<Source>('an author', ({ authors = [] }) =>
    authors.flatMap((one) => [authorName(one), typeof one === 'string' ? undefined : `${one.family} ${one.given}`]),
  ),
  v.check(({ url, archive }) => isHttps(url) && isHttps(archive?.url), 'has an address that is not https'),
  ofNoHost<Source>(({ url, archive }) => [url, archive?.url]),
);

export const PackAction = v.strictObject({
  title: plainText(120),
  text: plainText(320),
  url: CallAddress,
  for: v.pipe(v.array(v.picklist(ACTION_AUDIENCES)), v.minLength(1, 'is for nobody')),
  ends: v.optional(wholeDay),
  products: v.optional(v.array(Id)),
});

/** Another language of the same pack; what it leaves out is shown in the first one, marked as such. */
const Translation = v.strictObject({
  claims: v.optional(
    v.record(
      Id,
      v.strictObject({ text: texts, contested: v.optional(plainText(900)), by: v.optional(nameOfSpeaker(80)) }),
    ),
  ),
  actions: v.optional(v.record(Id, v.strictObject({ title: plainText(120), text: plainText(320) }))),
  lessons: v.optional(v.record(Id, LessonTexts)),
});

const records = <S extends v.GenericSchema>(schema: S, most = MOST_RECORDS) =>
  v.pipe(
    v.unknown(),
    // A list would be taken for a map without a record.
    v.check((given) => !Array.isArray(given), 'is a list; write a map from id to record'),
    // A record under one of them would be passed over in silence.
    v.check(
      (given) => !NO_NAMES.some((name) => Object.hasOwn(Object(given), name)),
      `has a record named ${NO_NAMES.join(', ')}, which is no name of anything; write another id`,
    ),
    v.record(Id, schema),
    v.check((map) => Object.keys(map).length <= most, `has more than ${most} records`),
  );

const WholePack = v.strictObject({
  extends: v.literal(BASE_ID),
  /** Begins every id of its own records, so that none can stand for one of the base. */
  id: v.pipe(
    Id,
    v.minLength(3, 'is shorter than 3 characters'),
    v.maxLength(30, 'is longer than 30 characters'),
    checked(posesAsProject),
  ),
  version,
  created: wholeDay,
  expires: wholeDay,
  /** The first version of the extension that can show it. */
  minimumApp: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is no version such as 0.2.0')),
  publisher: Publisher,
  licence: plainText(80),
  /** The first is that of the records; the others stand under `translations`. */
  languages: v.pipe(
    v.array(v.picklist(LANGUAGES)),
    v.minLength(1, 'names no language'),
    v.check((languages) => new Set(languages).size === languages.length, 'names a language twice'),
  ),
  accent: v.optional(v.pipe(v.string(), checked(accentFault))),
  callToAction: v.optional(CallToAction),
  signers: Signers,
  claims: records(PackClaim),
  entities: v.optional(records(PackEntity)),
  sources: v.optional(records(PackSource)),
  actions: v.optional(records(PackAction)),
  lessons: v.optional(records(PackLesson, MOST_LESSONS)),
  translations: v.optional(
    v.pipe(
      v.unknown(),
      v.check((given) => !Array.isArray(given), 'is a list; write a map from language to texts'),
      v.record(v.picklist(LANGUAGES), Translation),
    ),
  ),
});
type WholePack = v.InferOutput<typeof WholePack>;
/** No text in it speaks in this project's name, wherever it stands. */
export const Pack = v.pipe(
  WholePack,
  v.forward(
    v.check(
      ({ claims, lessons = {} }) => Object.keys(claims).length + Object.keys(lessons).length > 0,
      'has no claim, and there is no lesson; write one of them',
    ),
    ['claims'],
  ),
  eachFault<WholePack>(timeFaults),
  eachFault<WholePack>(({ publisher, sources = {} }) =>
    Object.entries(sources).flatMap(([id, source]) => {
      const fault = titlesAsProject(source, publisher);
      return fault ? [[['sources', id, 'title'], fault] as const] : [];
    }),
  ),
  eachText<WholePack>((text, path) => namesProject(text, path) ?? raisedInName(text, path)),
);
export type Pack = v.InferOutput<typeof Pack>;

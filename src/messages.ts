/** The one contract between pages and background: name -> payload, senders and result. A missing handler does not compile. */
import * as v from 'valibot';
import { type DetectedProduct, MOMENTS, POLARITIES } from './detection/rules';
import { LENT } from './model/asking';
import { CITATION_FORMATS, CORNERS, DISMISSALS, EVERYWHERE, SHEETS, SITE_GROUPS, WIDTHS } from './model/choices';
import { type ErrorCode, ManyHandsError } from './model/errors';
import { Explored } from './model/explored';
import type { PackLink, UnfitLink } from './model/pack-link';
import { ContentLevel, Day, Id, Language, LEVELS, Level } from './model/primitives';
import { DiaryEntries } from './presentation/diary-entries';
import type { DiaryView } from './presentation/diary-view';
import type { ShownLesson } from './presentation/lesson/pack-lesson';
import type { LinkView } from './presentation/link-view';
import type { NoteView } from './presentation/moment-view';
import type { PackAnswer, PacksView } from './presentation/pack-list-view';
import type { OptionsView, WelcomeView } from './presentation/page-views';
import type { PaperView } from './presentation/paper-view';
import type { PopupView } from './presentation/popup-view';
import type { ChipView, Spots } from './presentation/views/label';
import type { PackClaims } from './presentation/views/packs';
import type { PanelView } from './presentation/views/panel';
import type { OpenedPanel } from './presentation/views/panel-front';

const Address = v.pipe(v.string(), v.maxLength(8192));
const Host = v.pipe(v.string(), v.maxLength(253));
const nothing = v.strictObject({});

/** A file's bytes in base64: those of the largest pack, and one more, which says that it is too large. */
const PackFile = v.pipe(v.string(), v.base64(), v.maxLength(1_333_340));

/** What the panel's frame bears: thirty-two random digits (content/panel-host.ts). */
const Token = v.pipe(v.string(), v.regex(/^[\da-f]{32}$/));

/** Who may send a message: the top document of a tab, the panel's own frame in it, another frame in it, or a page of the extension. */
export type From = 'page' | 'panel' | 'frame' | 'own';

interface Message<Schema extends v.GenericSchema, Result> {
  readonly payload: Schema;
  readonly from: readonly From[];
  /** A type only: nothing is ever there. */
  readonly result?: Result;
}

const message = <Schema extends v.GenericSchema>(payload: Schema, ...from: From[]) => ({
  answers: <Result>(): Message<Schema, Result> => ({ payload, from }),
});

/** Every message: what it carries, who may send it, what it answers. */
export const MESSAGES = {
  /** A listed page was loaded, came back, or changed its route. */
  arrive: message(v.strictObject({ address: Address }), 'page').answers<ChipView | null>(),
  /** A label is to show, or to say something: brings what makes it. */
  'come-label': message(nothing, 'page').answers<null>(),
  /** A person comes near the label for the first time: brings its menu and what makes the panel, and warms what that will say. */
  'come-near': message(v.strictObject({ product: Id }), 'page').answers<null>(),
  /** A click on the label may follow: wakes the background, and warms what the panel will say. */
  'prepare-panel': message(v.strictObject({ product: Id }), 'page').answers<null>(),
  /** Bring the panel's script into the frame that bears the token. */
  'inject-panel': message(v.strictObject({ product: Id, token: Token }), 'page').answers<null>(),
  /** The panel's frame has recognised itself by its token. */
  'panel-frame': message(v.strictObject({ token: Token }), 'panel').answers<null>(),
  /** What the panel opens with; `panel-at-level` brings the whole. */
  'open-panel': message(v.strictObject({ product: Id }), 'panel').answers<OpenedPanel>(),
  /** The person moves it to the browser's side panel. */
  'move-beside': message(nothing, 'panel').answers<null>(),
  /** A person looks at it now. */
  /** The whole panel, at the level at which it was opened or at another. */
  'panel-at-level': message(
    v.strictObject({ product: Id, level: v.picklist(LEVELS) }),
    'panel',
    'own',
  ).answers<PanelView>(),
  /** Opens the page that it is printed from. */
  'open-paper': message(v.strictObject({ product: Id, level: v.picklist(LEVELS) }), 'panel', 'own').answers<null>(),
  /** What that page shows. */
  paper: message(v.strictObject({ product: Id, level: v.picklist(LEVELS) }), 'own').answers<PaperView>(),
  /** A source of a product's dossier as it is cited; the form is remembered. */
  cite: message(
    v.strictObject({ product: Id, source: Id, format: v.picklist(CITATION_FORMATS) }),
    'panel',
    'own',
  ).answers<string>(),
  /** The next claims of a pack about a product. */
  'more-of-pack': message(
    v.strictObject({
      product: Id,
      level: v.picklist(LEVELS),
      pack: Id,
      page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
    }),
    'panel',
    'own',
  ).answers<PackClaims>(),
  /** Opens the page of a claim, a company, a place, or the answer to a question, in a tab of its own. */
  explore: message(v.strictObject({ to: Explored }), 'panel', 'own').answers<null>(),
  /** In which language, and how far into hard subjects, the explorer speaks. */
  explorer: message(nothing, 'own').answers<{ language: Language; content: ContentLevel; today: string }>(),
  /** Label and notes stay away from this site. What holds on all sites is chosen in the extension's own pages only. */
  dismiss: message(v.strictObject({ how: v.picklist(DISMISSALS) }), 'page').answers<null>(),
  /** Takes back what this document sent away a moment ago. */
  'undo-dismiss': message(nothing, 'page').answers<null>(),
  /** The label goes to the next edge and height. */
  'move-label': message(nothing, 'page').answers<Spots>(),
  /** Opens the options at a choice that holds on all sites: a page may lead there, and chooses nothing. */
  'open-options': message(v.strictObject({ at: v.picklist(EVERYWHERE) }), 'page').answers<null>(),
  'size-panel': message(
    v.strictObject({ width: v.picklist(WIDTHS), sheet: v.picklist(SHEETS) }),
    'panel',
  ).answers<null>(),
  /** A person did something on the page for the first time: from now on moments are heard, where they are wanted. */
  'person-acts': message(v.strictObject({ address: Address }), 'page').answers<null>(),
  /** Another product came to stand on the page, or went, without a new address. */
  'page-changed': message(nothing, 'page').answers<null>(),
  /** Chat windows and CAPTCHAs that stand on a page of any site. */
  saw: message(v.strictObject({ seen: v.pipe(v.array(Id), v.maxLength(200)) }), 'page').answers<null>(),
  /** Which rule to watch for moments at an address, if any. */
  watch: message(v.strictObject({ address: Address }), 'page').answers<DetectedProduct | null>(),
  /** A control was pressed, or a picture or notice came: answered by a note, or by nothing. */
  moment: message(
    v.strictObject({ product: Id, kind: v.picklist(MOMENTS), polarity: v.optional(v.picklist(POLARITIES)) }),
    'page',
  ).answers<NoteView | null>(),
  /** A person handed in the picture task of a CAPTCHA; sent from its frame. */
  'task-handed-in': message(v.strictObject({ captcha: Id }), 'frame').answers<null>(),
  /** The note was clicked: open the panel (the page knows at which claim). */
  'read-moment': message(nothing, 'page').answers<null>(),
  popup: message(v.strictObject({ tab: v.optional(v.pipe(v.number(), v.integer())) }), 'own').answers<PopupView>(),
  'show-beside': message(v.strictObject({ tab: v.pipe(v.number(), v.integer()) }), 'own').answers<null>(),
  'show-on-site': message(
    v.strictObject({
      host: Host,
      show: v.boolean(),
      until: v.optional(v.union([Day, v.literal('always')])),
      /** The tab that it is chosen for: what is chosen for a private window stays in memory. */
      tab: v.optional(v.pipe(v.number(), v.integer())),
    }),
    'own',
  ).answers<null>(),
  options: message(nothing, 'own').answers<OptionsView>(),
  welcome: message(nothing, 'own').answers<WelcomeView>(),
  choose: message(
    v.strictObject({
      language: v.optional(v.union([Language, v.literal('auto')])),
      level: v.optional(Level),
      quiet: v.optional(v.boolean()),
      /** Quiet everywhere for thirty days, or not any more. */
      paused: v.optional(v.boolean()),
      moments: v.optional(v.boolean()),
      content: v.optional(ContentLevel),
      diary: v.optional(v.boolean()),
      school: v.optional(v.boolean()),
      corner: v.optional(v.picklist(CORNERS)),
    }),
    'own',
  ).answers<OptionsView>(),
  /** A group of sites was given back on the options page, not in the browser's settings. */
  'group-removed': message(v.strictObject({ group: v.picklist(SITE_GROUPS) }), 'own').answers<OptionsView>(),
  /** Packs of others that were added. */
  packs: message(nothing, 'own').answers<PacksView>(),
  /** A lesson of one of them. */
  'pack-lesson': message(v.strictObject({ pack: Id, lesson: Id }), 'own').answers<ShownLesson>(),
  /** What a file holds, and whether it would be taken. */
  'open-pack': message(v.strictObject({ file: PackFile }), 'own').answers<PackAnswer>(),
  'take-pack': message(v.strictObject({ file: PackFile }), 'own').answers<PackAnswer | PacksView>(),
  /** Brings back the version before; without one, removes the pack. */
  'undo-pack': message(v.strictObject({ id: Id }), 'own').answers<PackAnswer | PacksView>(),
  'remove-pack': message(v.strictObject({ id: Id }), 'own').answers<PackAnswer | PacksView>(),
  /** What the page for packs from links opens with. */
  'link-page': message(nothing, 'own').answers<LinkView>(),
  /** Which host a link would ask. */
  'open-link': message(v.strictObject({ link: Address }), 'own').answers<PackLink | UnfitLink>(),
  /** Notes a host before the browser is asked for access to it, for a link alone. */
  'borrow-host': message(v.strictObject({ host: Host, given: v.boolean() }), 'own').answers<null>(),
  /** The turn of a link has ended: its note goes, and its access where that was asked for. Says whether the browser kept that. */
  'give-back': message(v.strictObject({ host: Host, lent: v.picklist(LENT) }), 'own').answers<{ kept: boolean }>(),
  /** Everything stored, as a file to save. */
  export: message(nothing, 'own').answers<{ name: string; text: string }>(),
  diary: message(nothing, 'own').answers<DiaryView>(),
  'delete-diary': message(nothing, 'own').answers<DiaryView>(),
  'restore-diary': message(v.strictObject({ entries: DiaryEntries }), 'own').answers<DiaryView>(),
  erase: message(nothing, 'own').answers<OptionsView>(),
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Payload<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['payload']>;
/** What each message answers. */
export type Results = {
  [N in MessageName]: (typeof MESSAGES)[N] extends Message<infer _Schema, infer Result> ? Result : never;
};
export type Request<N extends MessageName = MessageName> = { name: N; payload: Payload<N> };

/** What travels back: the result, or a typed error with its sentence in the person's language. */
export type Reply<N extends MessageName = MessageName> =
  | { ok: true; value: Results[N] }
  | { ok: false; code: ErrorCode; sentence: string };

export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(MESSAGES, name);

/** Checks an incoming message. Throws ManyHandsError `unknown-message` or `bad-message`. */
export function parseRequest(message: unknown): Request {
  const envelope = v.safeParse(v.strictObject({ name: v.string(), payload: v.unknown() }), message);
  if (!envelope.success) throw new ManyHandsError('bad-message', 'the message is not { name, payload }');
  const { name, payload } = envelope.output;
  if (!isMessageName(name)) throw new ManyHandsError('unknown-message', `no message is named ${name}`);
  const parsed = v.safeParse(MESSAGES[name].payload, payload);
  if (!parsed.success) throw new ManyHandsError('bad-message', `${name}: ${parsed.issues[0].message}`);
  return { name, payload: parsed.output } as Request;
}

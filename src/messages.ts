/** The one contract between pages and background: name -> payload and result. A missing handler does not compile. */
import * as v from 'valibot';
import { type DetectedProduct, MOMENTS, POLARITIES } from './detection/rules';
import { ERROR_CODES, type ErrorCode, ManyHandsError } from './model/errors';
import { ContentLevel, Day, Id, Language, LEVELS, Level } from './model/primitives';
import { DiaryEntries } from './presentation/diary-entries';
import type { DiaryView } from './presentation/diary-view';
import type { NoteView } from './presentation/moment-view';
import { type OptionsView, type PopupView, SITE_GROUPS, type WelcomeView } from './presentation/page-views';
import {
  type ChipView,
  CITATION_FORMATS,
  CORNERS,
  DISMISSALS,
  type OpenedPanel,
  type PanelView,
  SHEETS,
  type Spots,
  WIDTHS,
} from './presentation/view';

const Address = v.pipe(v.string(), v.maxLength(8192));
const nothing = v.strictObject({});

/** Payload schemas by message name. `page` messages come from content scripts, `extension` ones from our own pages. */
export const PAYLOADS = {
  /** A listed page was loaded or changed its route. */
  arrive: v.strictObject({ address: Address }),
  /** The chip was opened: what the panel shows. */
  'open-panel': v.strictObject({ product: Id }),
  /** Sent together with it: bring the panel's script into the page. */
  'inject-panel': nothing,
  /** The same content at another reading level. */
  'panel-at-level': v.strictObject({ product: Id, level: v.picklist(LEVELS) }),
  /** A source of a product's dossier as it is cited; the form is remembered. */
  cite: v.strictObject({ product: Id, source: Id, format: v.picklist(CITATION_FORMATS) }),
  dismiss: v.strictObject({ product: Id, how: v.picklist(DISMISSALS) }),
  'undo-dismiss': v.strictObject({ product: Id }),
  /** The label goes to the next edge and height. */
  'move-label': nothing,
  'size-panel': v.strictObject({ width: v.picklist(WIDTHS), sheet: v.picklist(SHEETS) }),
  /** Another product came to stand on the page, or went, without a new address. */
  'page-changed': nothing,
  /** Chat windows and CAPTCHAs that stand on a page of any site. */
  saw: v.strictObject({ seen: v.pipe(v.array(Id), v.maxLength(200)) }),
  /** Which rule to watch for moments at an address, if any. */
  watch: v.strictObject({ address: Address }),
  /** A control was pressed, or a picture or notice came: answered by a note, or by nothing. */
  moment: v.strictObject({ product: Id, kind: v.picklist(MOMENTS), polarity: v.optional(v.picklist(POLARITIES)) }),
  /** A person handed in the picture task of a CAPTCHA; sent from its frame. */
  'task-handed-in': v.strictObject({ captcha: Id }),
  /** The note was clicked: open the panel (the page knows at which claim). */
  'read-moment': nothing,
  'stop-moments': v.strictObject({ stopped: v.boolean() }),
  popup: v.strictObject({ tab: v.optional(v.pipe(v.number(), v.integer())) }),
  'show-beside': v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
  'show-on-site': v.strictObject({
    host: v.pipe(v.string(), v.maxLength(253)),
    show: v.boolean(),
    until: v.optional(v.union([Day, v.literal('always')])),
  }),
  options: nothing,
  welcome: nothing,
  choose: v.strictObject({
    language: v.optional(v.union([Language, v.literal('auto')])),
    level: v.optional(Level),
    quiet: v.optional(v.boolean()),
    pausedUntil: v.optional(v.null()),
    moments: v.optional(v.boolean()),
    content: v.optional(ContentLevel),
    diary: v.optional(v.boolean()),
    school: v.optional(v.boolean()),
    corner: v.optional(v.picklist(CORNERS)),
  }),
  /** A group of sites was given back on the options page, not in the browser's settings. */
  'group-removed': v.strictObject({ group: v.picklist(SITE_GROUPS) }),
  export: nothing,
  diary: nothing,
  'delete-diary': nothing,
  'restore-diary': v.strictObject({ entries: DiaryEntries }),
  erase: nothing,
} as const;

/** What each message answers. */
export interface Results {
  arrive: ChipView | null;
  'open-panel': OpenedPanel;
  'inject-panel': null;
  'panel-at-level': PanelView;
  cite: string;
  dismiss: null;
  'undo-dismiss': null;
  'move-label': Spots;
  'size-panel': null;
  'page-changed': null;
  saw: null;
  watch: DetectedProduct | null;
  moment: NoteView | null;
  'task-handed-in': null;
  'read-moment': null;
  'stop-moments': null;
  popup: PopupView;
  'show-beside': null;
  'show-on-site': null;
  options: OptionsView;
  welcome: WelcomeView;
  choose: OptionsView;
  'group-removed': OptionsView;
  /** Everything stored, as a file to save. */
  export: { name: string; text: string };
  diary: DiaryView;
  'delete-diary': DiaryView;
  'restore-diary': DiaryView;
  erase: OptionsView;
}

export type MessageName = keyof Results & keyof typeof PAYLOADS;
export type Payload<N extends MessageName> = v.InferOutput<(typeof PAYLOADS)[N]>;
export type Request<N extends MessageName = MessageName> = { name: N; payload: Payload<N> };

/** What travels back: the result, or a typed error with its sentence in the person's language. */
export type Reply<N extends MessageName = MessageName> =
  | { ok: true; value: Results[N] }
  | { ok: false; code: ErrorCode; sentence: string };

/** Messages that a content script may send; all others come only from the extension's own pages. */
export const PAGE_MESSAGES: readonly MessageName[] = [
  'arrive',
  'open-panel',
  'inject-panel',
  'panel-at-level',
  'cite',
  'dismiss',
  'undo-dismiss',
  'move-label',
  'size-panel',
  'page-changed',
  'saw',
  'watch',
  'moment',
  'read-moment',
  'stop-moments',
];

/** The same from a frame inside a page: there only the script for picture tasks runs. */
export const FRAME_MESSAGES: readonly MessageName[] = ['task-handed-in'];

export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(PAYLOADS, name);

/** Checks an incoming message. Throws ManyHandsError `unknown-message` or `bad-message`. */
export function parseRequest(message: unknown): Request {
  const envelope = v.safeParse(v.strictObject({ name: v.string(), payload: v.unknown() }), message);
  if (!envelope.success) throw new ManyHandsError('bad-message', 'the message is not { name, payload }');
  const { name, payload } = envelope.output;
  if (!isMessageName(name)) throw new ManyHandsError('unknown-message', `no message is named ${name}`);
  const parsed = v.safeParse(PAYLOADS[name], payload);
  if (!parsed.success) throw new ManyHandsError('bad-message', `${name}: ${parsed.issues[0].message}`);
  return { name, payload: parsed.output } as Request;
}

const isErrorCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** Opens a reply on the sender's side. Throws ManyHandsError with the background's code, or `internal` for anything that is no reply. */
export function openReply<N extends MessageName>(reply: unknown): Results[N] {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply))
    throw new ManyHandsError('internal', 'the background sent no reply');
  const known = reply as Reply<N>;
  if (known.ok) return known.value;
  throw new ManyHandsError(isErrorCode(known.code) ? known.code : 'internal', known.sentence);
}

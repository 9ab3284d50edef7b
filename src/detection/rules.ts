/** What a detection rule is: one dated YAML file per product in detection/products/. */
import * as v from 'valibot';
import { OCCASIONS, type Occasion } from '../model/note';
import { Day, Id, plainText } from '../model/primitives';
import { PRODUCT_KINDS } from '../model/product';
import { unfitHost } from '../model/web-host';
import { readsWriting } from './selectors';

/** A web address pattern as browsers write it: *://host/*; the host may start with "*." for itself and its subdomains. */
export const MatchPattern = v.pipe(
  v.string(),
  v.regex(
    /^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/,
    'write a match pattern such as *://example.com/* or *://*.example.com/*',
  ),
  v.check(
    (pattern) => unfitHost(pattern.replace(/^\*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '')) === undefined,
    'names no public host; write a name such as example.com',
  ),
);

/**
 * Groups of sites a person allows together. `assistants` is in the install prompt, the rest is asked for on a click. `recent`
 * takes the products that an update adds: nobody who installed less has agreed to their sites.
 */
export const GROUPS = ['assistants', 'recent', 'search', 'social', 'work', 'platforms', 'everywhere'] as const;
export type Group = (typeof GROUPS)[number];

/** An entry point is on the page; the tool is open; an answer of it is being read. For a CAPTCHA: box, challenge, solved. */
export const STATES = ['present', 'opened', 'used'] as const;
export type State = (typeof STATES)[number];

export const MOMENTS = OCCASIONS;
export type MomentKind = Occasion;
export const POLARITIES = ['up', 'down'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** A path such as /chat/** (it and all below), /search?udm=50 (with this parameter), or example.com/chat/** on that host alone. */
const PathPattern = v.pipe(
  v.string(),
  v.regex(
    /^([a-z0-9-]+(\.[a-z0-9-]+)+)?\/[^\s#]*$/,
    'write a path that starts with /, or with a host and /; ** at the end for all below',
  ),
);
/** A selector of the page's structure. */
const Selector = v.pipe(
  plainText(400),
  v.check(
    (selector) => !readsWriting(selector),
    'selects by what a person wrote or chose; name the element by its structure',
  ),
);
/** Host and beginning of a path, * for any text: widget.example.com/loader. Subdomains of the host count too. */
const Loaded = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9*-]+(\.[a-z0-9*-]+)+(\/[^\s?#]*)?$/,
    'write a host with the beginning of a path, such as widget.example.com/loader',
  ),
);

/** When and where a fact about a page was seen. A date is left out where the source gives none. */
const seen = { firstSeen: v.optional(Day), lastSeen: v.optional(Day), source: plainText(200) };

/** A structural mark of the page, never its text. */
export const Signal = v.pipe(
  v.strictObject({
    css: v.optional(Selector),
    script: v.optional(Loaded),
    frame: v.optional(Loaded),
    state: v.picklist(STATES),
    /** Counts only where it holds visible text: pages ship empty or hidden answer blocks. */
    filled: v.optional(v.literal(true)),
    ...seen,
  }),
  v.check(
    (signal) => [signal.css, signal.script, signal.frame].filter((form) => form !== undefined).length === 1,
    'needs exactly one of css, script, frame',
  ),
);

export const MomentRule = v.strictObject({
  moment: v.picklist(MOMENTS),
  polarity: v.optional(v.picklist(POLARITIES)),
  selector: Selector,
  /** The frame the control stands in where that is not the page itself: the task of a CAPTCHA. */
  frame: v.optional(Loaded),
  /** The same control by its accessible name, per language. */
  labels: v.optional(v.record(v.string(), v.array(plainText(60)))),
  ...seen,
});

const Paths = v.array(PathPattern);
export const DetectionRule = v.pipe(
  v.strictObject({
    name: plainText(60),
    vendor: plainText(80),
    /** Product in the knowledge base whose facts are shown. Left out it is the one of the same id; `none` says no on purpose. */
    knowledge: v.optional(Id),
    kind: v.picklist(PRODUCT_KINDS),
    group: v.picklist(GROUPS),
    /** Left out in the group `everywhere` alone. */
    hosts: v.optional(v.pipe(v.array(MatchPattern), v.minLength(1, 'has no host'))),
    /** A list of regional hosts in detection/hosts/, which the loader adds to `hosts`. */
    hostsFrom: v.optional(Id),
    /** Where the product has only a part of a host. */
    paths: v.optional(Paths),
    /** Pages about the product on its own host; without it the usual ones (blog, help, pricing ...) are left out. */
    excludePaths: v.optional(Paths),
    /** The address alone never decides; `paths` then say where signals count. */
    onlySignals: v.optional(v.literal(true)),
    /**
     * What its signals find stands beside what a person came for and others made (goods, a video, documentation, their own
     * text): there a label would read as being about that. Not so where it answers what was asked on the page (a search).
     */
    embedded: v.optional(v.literal(true)),
    signals: v.optional(v.array(Signal)),
    /** The block of one answer, by generation of the page. */
    turns: v.optional(v.array(v.strictObject({ selector: Selector, ...seen }))),
    moments: v.optional(v.array(MomentRule)),
    /** It is a chat widget. Who answers in it cannot be told from outside, and no source has told it of one. */
    answers: v.optional(v.literal('software-or-people')),
    /** Whether this CAPTCHA shows pictures to sort. What that work is for, a note with its source says, or nothing does. */
    labelling: v.optional(v.boolean()),
    note: v.optional(plainText(400)),
    lastVerified: Day,
    source: plainText(200),
  }),
  v.check(
    (rule) => (rule.group === 'everywhere') === (rule.hosts === undefined && rule.hostsFrom === undefined),
    'has no hosts exactly when its group is everywhere',
  ),
  v.check(
    (rule) => (rule.kind === 'widget') === (rule.answers !== undefined),
    'says who answers exactly when it is a widget',
  ),
  v.check(
    (rule) => (rule.kind === 'captcha') === (rule.labelling !== undefined),
    'says whether it is labelling exactly when it is a captcha',
  ),
  v.check(
    (rule) => (rule.moments ?? []).every(({ moment, frame }) => (moment === 'captcha') === (frame !== undefined)),
    'names a frame exactly for the moments of a captcha',
  ),
  v.check(
    (rule) => !(rule.onlySignals || rule.group === 'everywhere') || (rule.signals?.length ?? 0) > 0,
    'has neither an address nor a signal to decide by',
  ),
  v.check((rule) => !rule.embedded || (rule.signals?.length ?? 0) > 0, 'is embedded without a signal to be found by'),
);
export type DetectionRule = v.InferOutput<typeof DetectionRule>;

type Undated<T> = Omit<T, 'firstSeen' | 'lastSeen' | 'source'>;
export type PageSignal = Undated<v.InferOutput<typeof Signal>>;
export type PageMoment = Undated<v.InferOutput<typeof MomentRule>>;

/** A rule with its id, as the build hands it to the background: no dates, no provenance. */
export interface DetectedProduct
  extends Pick<
    DetectionRule,
    | 'name'
    | 'vendor'
    | 'knowledge'
    | 'kind'
    | 'group'
    | 'paths'
    | 'excludePaths'
    | 'onlySignals'
    | 'embedded'
    | 'answers'
    | 'labelling'
  > {
  id: string;
  hosts: readonly string[];
  signals?: readonly PageSignal[];
  turns?: readonly string[];
  moments?: readonly PageMoment[];
}

/** A pack that is being written, as a file: put away half done, or taken up again from the signed pack for its next version. */
import * as v from 'valibot';
import { ANSWERED, answerId, claimIds, Draft, type DraftClaim, HARD, packOfDraft, sourceId } from './draft';
import { draftLessonOf } from './draft-lesson';
import { mustBeSigned, readEnvelope } from './envelope';
import { PackRefused } from './faults';
import { isKeyFile } from './keys';
import { contentOf } from './open-pack';
import { MOST_BYTES, Pack, type PackClaim } from './pack';
import { readStrictJson } from './strict-json';

/** What such a file says that it is. */
const FORMAT = 'many-hands-draft';
const DraftFile = v.strictObject({ [FORMAT]: v.literal(1), draft: Draft });

/** Holds more than the form has room for, so that something would be lost on the way. */
export class MoreThanForm extends Error {
  override name = 'MoreThanForm';
}

/** A file that is no draft: it holds nothing, is cut or no text, or is somebody's key. */
export class NoDraft extends Error {
  override name = 'NoDraft';
  readonly fault: 'empty' | 'damaged' | 'key';
  constructor(fault: NoDraft['fault']) {
    super(fault);
    this.fault = fault;
  }
}

/** What a file holds as JSON. Throws NoDraft. */
function read(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') throw new NoDraft('empty');
  if (isKeyFile(text)) throw new NoDraft('key');
  try {
    return readStrictJson(bytes, 'the file');
  } catch {
    throw new NoDraft('damaged');
  }
}

/** The text of a draft's file. */
export const draftText = (draft: Draft): string => `${JSON.stringify({ [FORMAT]: 1, draft }, null, 1)}\n`;

/** What the pack says of an answer, in the form: its row, and the pack's own source of it. */
function answerIn(pack: Pack, number: number, row: PackClaim['responses'][number] | undefined, at: number) {
  const own = answerId(pack, { number }, at);
  const { title = '', publisher = '', date = '', url = '', kind = '' as const } = pack.sources?.[own] ?? {};
  const { state, text = '', on = '', source = '' } = row ?? {};
  return {
    answered: ANSWERED.find((one) => one === state) ?? '',
    ...{ answer: text, answerOn: on, answerSource: source === own ? '' : source },
    ...{ answerTitle: title, answerOutlet: publisher, answerDate: date, answerUrl: url, answerKind: kind },
  } as const;
}

/** What a claim of the pack says in the form; its number is the one in its id. */
function claimOf(pack: Pack, id: string, claim: PackClaim): DraftClaim {
  const number = Number(id.slice(`${pack.id}-claim-`.length));
  const own = sourceId(pack, { number });
  const source = claim.evidence[0]?.source ?? '';
  const { title = '', publisher: outlet = '', date = '', url = '', kind = '' } = pack.sources?.[own] ?? {};
  const { plain, standard } = claim.text;
  const by = claim.said?.by ?? '';
  return {
    ...{ number, product: claim.products[0] ?? '', about: claim.subject, comments: claim.comments ?? '' },
    ...{ plain, standard: standard === plain ? '' : standard },
    ...{ status: claim.status, theme: claim.theme, work: claim.work, stage: claim.stage },
    ...{ speaker: by === pack.publisher.name ? '' : by, said: claim.said?.on ?? '' },
    ...answerIn(pack, number, claim.responses[0], 0),
    others: claim.responses.slice(1).map((row, at) => ({ of: row.of, ...answerIn(pack, number, row, at + 1) })),
    hard: HARD.find((one) => Number(one) === claim.sensitivity.level) ?? '',
    topics: claim.sensitivity.topics,
    checked: claim.evidence[0]?.checked ?? '',
    ...{ source: source === own ? '' : source, title, outlet, date, url, kind },
  };
}

/** The form that makes this pack, whose version it keeps. Throws MoreThanForm where no form does. */
export function draftOfPack(pack: Pack): Draft {
  const { id, version, expires, licence, publisher, accent = '', callToAction, signers } = pack;
  const claims = Object.entries(pack.claims).map(([claim, written]) => claimOf(pack, claim, written));
  const draft = {
    ...{ id, version, language: pack.languages[0] ?? 'en', expires, licence, accent },
    ...{ publisher: publisher.name, site: publisher.site, corrections: publisher.corrections },
    ...{ callText: callToAction?.text ?? '', callUrl: callToAction?.url ?? '' },
    claims,
    lessons: Object.entries(pack.lessons ?? {}).map(([lesson, written]) =>
      draftLessonOf(Number(lesson.slice(`${id}-lesson-`.length)), written, claimIds({ id, claims })),
    ),
  };
  if (signers.keys.length > 1 || !v.is(Draft, draft) || !makes(draft, pack))
    throw new MoreThanForm('the form cannot hold all of this pack');
  return draft;
}

/** Whether the very same pack comes of the form. */
function makes(draft: Draft, pack: Pack): boolean {
  const { signers, created, minimumApp } = pack;
  const made = v.safeParse(Pack, packOfDraft(draft, signers, { today: created, app: minimumApp }));
  return made.success && JSON.stringify(made.output) === JSON.stringify(pack);
}

const isSigned = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, 'payload');

/**
 * The bytes of a draft's file, or of a signed pack, as what the form holds; a signed one as its next version. Throws
 * NoDraft, PackRefused, and MoreThanForm for a pack of which the form would lose a part.
 */
export async function openDraft(bytes: Uint8Array): Promise<{ draft: Draft; signed: boolean }> {
  if (bytes.length > MOST_BYTES)
    throw new PackRefused('too-large', `the file has ${bytes.length} bytes; at most ${MOST_BYTES} are opened`);
  const content = read(bytes);
  if (isSigned(content)) {
    const pack = contentOf(bytes);
    await mustBeSigned(readEnvelope(bytes), pack.signers);
    const draft = draftOfPack(pack);
    return { draft: { ...draft, version: draft.version + 1 }, signed: true };
  }
  const draft = v.safeParse(DraftFile, content);
  if (!draft.success)
    throw new PackRefused('no-envelope', 'the file is neither a draft of this page nor a signed pack');
  return { draft: draft.output.draft, signed: false };
}

/** What only the build reads: records that never ship as they are, what other languages render of one, and what follows from one. */
import * as v from 'valibot';
import type { ChainLink } from '../../src/model/chain';
import type { Claim } from '../../src/model/claim';
import { Day, Id, plainText, WebAddress } from '../../src/model/primitives';

/** Types whose owner must have a response row in every claim that names them. */
export const ANSWERABLE_TYPES: readonly string[] = ['company', 'contractor', 'platform'];

/** Since when and why a claim no longer stands; undefined while it does. */
export const goneSince = ({
  status,
  history,
}: Pick<Claim, 'status' | 'history'>): { on: string; why: string } | undefined =>
  status === 'withdrawn' || status === 'superseded'
    ? history.findLast((entry) => entry.change === 'status')
    : undefined;

/** The name of a link within its chain, under which another language renders its role. */
export const linkName = ({ who, people }: ChainLink): string => who ?? people ?? '';

export const EntityOverlay = v.strictObject({
  name: v.optional(plainText(120)),
  in: v.optional(plainText(60)),
  of: v.optional(plainText(140)),
  description: v.optional(plainText(400)),
});

export const ProductOverlay = v.strictObject({
  gaps: v.array(plainText(320)),
  roles: v.optional(v.record(Id, plainText(120))),
  /** What the other side says of the pay that is drawn. */
  otherSide: v.optional(plainText(200)),
  /** What stands beside its amount where the part is closed. */
  beside: v.optional(plainText(110)),
});

/** What is known about a kind of product as such; never said of one product. */
export const Category = v.strictObject({
  name: plainText(80),
  claims: v.array(Id),
});
export const CategoryOverlay = v.strictObject({ name: plainText(80) });

export const NoteOverlay = v.strictObject({ text: plainText(200) });

export const WageOverlay = v.strictObject({
  where: plainText(100),
  forWhom: plainText(140),
  note: v.optional(plainText(600)),
});

export const Term = v.strictObject({
  term: plainText(80),
  definition: plainText(400),
  source: v.optional(plainText(200)),
});
export const TermOverlay = v.strictObject({ term: plainText(80), definition: plainText(400) });

export const Resource = v.strictObject({
  title: plainText(160),
  kind: plainText(40),
  url: v.optional(WebAddress),
  lang: v.pipe(v.string(), v.maxLength(20)),
  whoFor: plainText(120),
  description: plainText(400),
  /** Day on which a person opened the address; absent while nobody has. */
  checked: v.optional(Day),
});
export const ResourceOverlay = v.strictObject({ title: v.optional(plainText(160)), description: plainText(400) });

export const ActionOverlay = v.strictObject({ title: plainText(100), text: plainText(280) });

export const Gap = v.strictObject({ area: plainText(60), text: plainText(400) });
export const GapOverlay = v.strictObject({ text: plainText(400) });
export const Country = v.strictObject({ name: plainText(80) });

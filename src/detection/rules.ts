/** What a detection rule is: one dated YAML file per product in detection/products/. */
import * as v from 'valibot';
import { Day, Id, plainText } from '../model/primitives';
import { PRODUCT_KINDS } from '../model/records';

/** A web address pattern as browsers write it: *://host/*; the host may start with "*." for itself and its subdomains. */
export const MatchPattern = v.pipe(v.string(), v.regex(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/, 'write a match pattern such as *://example.com/* or *://*.example.com/*'));

/** Groups of sites a person allows together. `assistants` is in the install prompt, the rest is asked for on a click. */
export const GROUPS = ['assistants'] as const;

export const DetectionRule = v.strictObject({
  name: plainText(60),
  vendor: plainText(80),
  /** Product in the knowledge base; left out where it knows nothing of this one. */
  knowledge: v.optional(Id),
  kind: v.picklist(PRODUCT_KINDS),
  group: v.picklist(GROUPS),
  hosts: v.pipe(v.array(MatchPattern), v.minLength(1, 'has no host')),
  /** Path patterns (* is any text) where the product has only a part of the host. */
  paths: v.optional(v.array(v.pipe(v.string(), v.regex(/^\/\S*$/, 'write a path that starts with /, with * for any text')))),
  lastVerified: Day,
  source: plainText(200),
});
export type DetectionRule = v.InferOutput<typeof DetectionRule>;

/** A rule with its id, as the build hands it to the background. */
export interface DetectedProduct extends Pick<DetectionRule, 'name' | 'vendor' | 'knowledge' | 'kind' | 'group' | 'hosts' | 'paths'> {
  id: string;
}

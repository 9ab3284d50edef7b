/** Parity: every text in every language, none older than the English it renders. */

import type * as v from 'valibot';
import { type Claim, type ClaimOverlay, rowNames } from '../../../src/model/claim';
import type { Product } from '../../../src/model/product';
import type { Wage } from '../../../src/model/wage';
import { renderedHash } from '../hashes';
import type { OverlayKind, Overlays } from '../kinds';
import type { KnowledgeBase } from '../load';
import { goneSince, linkName, type ProductOverlay } from '../records';
import type { Problem } from '../source-files';
import { problemAt } from './problem';

/** Kinds of which every record needs an overlay in every other language. */
const TRANSLATED: readonly OverlayKind[] = [
  'claims',
  'entities',
  'products',
  'categories',
  'wages',
  'concepts',
  'resources',
  'actions',
  'gaps',
  'countries',
  'notes',
];

type Fault = [path: PropertyKey[], message: string] | false;

const inBothOrNeither = (path: PropertyKey[], english: unknown, rendered: unknown): Fault =>
  Boolean(english) !== Boolean(rendered) && [
    path,
    `does not match the English: "${path.join('.')}" must stand in both or neither`,
  ];

const sameNumber = (path: PropertyKey[], english: readonly unknown[] = [], rendered: readonly unknown[] = []): Fault =>
  english.length !== rendered.length && [
    path,
    `has ${rendered.length} ${path.join('.')}; the English has ${english.length}`,
  ];

function claimFaults(claim: Claim, overlay: ClaimOverlay): Fault[] {
  const hash = renderedHash(claim);
  const rows = rowNames(claim.responses).filter((_name, at) => claim.responses[at]?.text);
  return [
    overlay.renders !== hash && [
      ['renders'],
      `renders an older English text; read it again, then write renders: ${hash}`,
    ],
    inBothOrNeither(['contested'], claim.contested, overlay.contested),
    inBothOrNeither(['text', 'detail'], claim.text.detail, overlay.text.detail),
    inBothOrNeither(['suspended'], claim.suspended, overlay.suspended),
    inBothOrNeither(['gone'], goneSince(claim), overlay.gone),
    ...rows.map(
      (of): Fault => !overlay.responses?.[of] && [['responses'], `lacks the answer of ${of}; write responses.${of}`],
    ),
    ...Object.keys(overlay.responses ?? {}).map(
      (of): Fault =>
        !rows.includes(of) && [
          ['responses', of],
          `renders an answer of ${of} that the English does not have; take it out`,
        ],
    ),
    sameNumber(['figures'], claim.figures, overlay.figures),
  ];
}

function productFaults(product: Product, overlay: v.InferOutput<typeof ProductOverlay>): Fault[] {
  const links = (product.chain ?? []).filter((link) => link.role).map(linkName);
  return [
    sameNumber(['gaps'], product.gaps, overlay.gaps),
    inBothOrNeither(['otherSide'], product.hour?.otherSide, overlay.otherSide),
    inBothOrNeither(['beside'], product.hour?.beside, overlay.beside),
    ...links.map(
      (name): Fault => !overlay.roles?.[name] && [['roles'], `lacks the role of ${name}; write roles.${name}`],
    ),
    ...Object.keys(overlay.roles ?? {}).map(
      (name): Fault =>
        !links.includes(name) && [['roles', name], 'renders a role that the English does not have; take it out'],
    ),
  ];
}

function missingOrLost(base: KnowledgeBase, language: string, overlays: Overlays): Problem[] {
  return TRANSLATED.flatMap((kind) => [
    ...[...base.records[kind].keys()]
      .filter((id) => !overlays[kind].has(id))
      .map((id) => ({
        ...problemAt(base, `${kind}/${id}`, [], `has no valid ${language} text; write it in data/${language}/${kind}/`),
        waits: true,
      })),
    ...[...overlays[kind].keys()]
      .filter((id) => !base.records[kind].has(id))
      .map((id) =>
        problemAt(
          base,
          `${language}/${kind}/${id}`,
          [],
          'renders a record that does not exist; take it out or correct the id',
        ),
      ),
  ]);
}

/** Faults of every overlay of a kind whose reference record exists. */
function faultsOf<R, O>(
  base: KnowledgeBase,
  prefix: string,
  records: ReadonlyMap<string, R>,
  overlays: ReadonlyMap<string, O>,
  faults: (record: R, overlay: O) => Fault[],
): Problem[] {
  return [...overlays].flatMap(([id, overlay]) => {
    const record = records.get(id);
    return record === undefined
      ? []
      : faults(record, overlay).flatMap((fault) => (fault ? [problemAt(base, `${prefix}/${id}`, ...fault)] : []));
  });
}

const wageFaults = (wage: Wage, overlay: Overlays['wages'] extends Map<string, infer O> ? O : never): Fault[] => [
  inBothOrNeither(['note'], wage.note, overlay.note),
];

export const checkTranslations = (base: KnowledgeBase): Problem[] =>
  [...base.overlays].flatMap(([language, overlays]) => [
    ...missingOrLost(base, language, overlays),
    ...faultsOf(base, `${language}/claims`, base.records.claims, overlays.claims, claimFaults),
    ...faultsOf(base, `${language}/products`, base.records.products, overlays.products, productFaults),
    ...faultsOf(base, `${language}/wages`, base.records.wages, overlays.wages, wageFaults),
  ]);

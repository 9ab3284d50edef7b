/** The kinds of record in data/: folder, schema, and what another language may render of it. */
import type * as v from 'valibot';
import { Action } from '../../src/model/action';
import { Claim, ClaimOverlay } from '../../src/model/claim';
import { Entity } from '../../src/model/entity';
import { Note } from '../../src/model/note';
import { Product } from '../../src/model/product';
import { Source } from '../../src/model/source';
import { Rate, Wage } from '../../src/model/wage';
import { Questions } from './questions';
import {
  ActionOverlay,
  Category,
  CategoryOverlay,
  Country,
  EntityOverlay,
  Gap,
  GapOverlay,
  NoteOverlay,
  ProductOverlay,
  Resource,
  ResourceOverlay,
  Term,
  TermOverlay,
  WageOverlay,
} from './records';

/** Folder name -> schema of the reference record. Every file in a folder is a map from id to record. */
export const SCHEMAS = {
  claims: Claim,
  entities: Entity,
  sources: Source,
  products: Product,
  categories: Category,
  wages: Wage,
  rates: Rate,
  concepts: Term,
  resources: Resource,
  actions: Action,
  gaps: Gap,
  countries: Country,
  notes: Note,
  questions: Questions,
} as const;
export type Kind = keyof typeof SCHEMAS;
export const KINDS = Object.keys(SCHEMAS) as Kind[];

/** Kinds that other languages render, in data/<language>/<kind>/. Sources and rates carry no prose of ours; questions hold all languages at once. */
export const OVERLAYS = {
  claims: ClaimOverlay,
  entities: EntityOverlay,
  products: ProductOverlay,
  categories: CategoryOverlay,
  wages: WageOverlay,
  concepts: TermOverlay,
  resources: ResourceOverlay,
  actions: ActionOverlay,
  gaps: GapOverlay,
  countries: Country,
  notes: NoteOverlay,
} as const;
export type OverlayKind = keyof typeof OVERLAYS;

/** All records of the base by kind and id. */
export type Records = { [K in Kind]: Map<string, v.InferOutput<(typeof SCHEMAS)[K]>> };
/** All overlays of one language by kind and id. */
export type Overlays = { [K in OverlayKind]: Map<string, v.InferOutput<(typeof OVERLAYS)[K]>> };

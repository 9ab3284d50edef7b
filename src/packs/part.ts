/** What a surface reads of one pack about one product. */
import type { Dossier } from '../knowledge/dossier';
import type { DossierClaim } from '../knowledge/read-claims';
import type { PackHead } from './head';
import type { PackPage } from './shelve';

/** A page of its claims at one reading level. */
export interface ReadPage extends Omit<PackPage, 'claims'> {
  claims: DossierClaim[];
}

export interface PackPart {
  id: string;
  head: PackHead;
  /** Its claims about the product, on all pages. */
  count: number;
  /** Its first page; none where its time is over. */
  page?: ReadPage | undefined;
}

/** What is known of a product, and what packs say of it beside that. */
export type WithPacks = Dossier & { packs?: readonly PackPart[] };

/** What the real base knows of a product, for tests of what a surface makes of it. */
import { dossier } from '../../../src/knowledge/dossier';
import type { Language } from '../../../src/model/primitives';
import { compiledBase } from '../support/base';

const { base, reader } = compiledBase();

export { base };

/** The dossier of a product that the base knows, in plain words. */
export async function read(id: string, language: Language = 'en') {
  const product = base.records.products.get(id);
  if (!product) throw new Error(`no product ${id}`);
  return dossier(
    reader,
    { id, name: base.records.entities.get(id)?.name ?? id, vendor: product.vendor, kind: product.kind, knowledge: id },
    language,
    'plain',
  );
}

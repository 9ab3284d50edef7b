/** Nothing is packed for the extension that nothing in it reads. */
import { expect, it } from 'vitest';
import { shardsOf } from '../../../scripts/knowledge/compile';
import { dossier } from '../../../src/knowledge/dossier';
import type { KnowledgeReader } from '../../../src/knowledge/reader';
import { LANGUAGES } from '../../../src/model/languages';
import { PRODUCT_KINDS } from '../../../src/model/product';
import { compiledBase } from '../support/base';

it('packs no kind of shard that the dossiers of all products and of all kinds of product leave unread', async () => {
  const { base, reader } = compiledBase();
  const readKeys = new Set<string>();
  const noting: KnowledgeReader = {
    readAll: (keys) => {
      for (const key of keys) readKeys.add(key);
      return reader.readAll(keys);
    },
  };
  for (const language of LANGUAGES) {
    for (const [id, { vendor, kind }] of base.records.products)
      await dossier(noting, { id, name: id, vendor, kind, knowledge: id }, language, 'plain');
    for (const kind of PRODUCT_KINDS)
      await dossier(noting, { id: 'new', name: 'New', vendor: 'Maker', kind }, language, 'plain');
  }
  const kindsOf = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.split('/')[1]))].sort();
  expect(kindsOf([...shardsOf(base)].map(([key]) => key))).toEqual(kindsOf(readKeys));
});

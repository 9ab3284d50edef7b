/** `npm run new`: what a contributor types becomes every file that is needed, or a sentence that says what to type instead. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderedHash } from '../../../scripts/knowledge/hashes';
import { loadKnowledge } from '../../../scripts/knowledge/load';
import { readDataFolder } from '../../../scripts/knowledge/source-files';
import { KINDS, type Knowledge } from '../../../scripts/new/kinds';
import { sample, TODAY, textsOf } from '../knowledge/sample';

const write = (name: string, answers: Record<string, string>, texts = textsOf(sample())) => {
  const knowledge: Knowledge = { texts, folder: 'data', today: TODAY };
  const kind = KINDS[name];
  if (!kind) throw new Error(`no ${name}`);
  return kind.write(answers, knowledge);
};

describe('npm run new', () => {
  it('refuses a flag that is no question, and names those that are', () => {
    const args = ['--import', 'tsx', 'scripts/new.ts', 'source', '--id', 's-x', '--titel', 'typo'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--titel/);
    expect(stderr).toMatch(/takes .*--title/);
  });

  it('finds an entity by its name', () =>
    expect(
      write('entity', { id: 'beta', type: 'company', name: 'Beta', parent: 'Acme', description: 'A firm.' }).files.get(
        'data/entities/company.yaml',
      ),
    ).toContain('parent: acme'));

  it('says what comes near a name that nothing has', () =>
    expect(() => write('entity', { id: 'beta', type: 'company', name: 'Beta', parent: 'Acm' })).toThrow(
      'Did you mean acme',
    ));

  it('says how to add what is nowhere', () =>
    expect(() => write('entity', { id: 'beta', type: 'company', name: 'Beta', parent: 'Nobody Ltd' })).toThrow(
      'npm run new -- entity',
    ));

  it('ties the French stub of a claim to its English, and leaves the review out', () => {
    const texts = textsOf(sample());
    for (const file of [...texts.keys()]) if (file.startsWith('fr/claims/')) texts.delete(file);
    const { files } = write('claim', { id: 'rate' }, texts);
    const stub = files.get('data/fr/claims/rate.yaml') ?? '';
    expect(stub).toMatch(/^rate:\n {2}renders: [0-9a-f]{12}\n/);
    expect(stub).not.toContain('textReview');
  });

  it('names for a new claim each file that is still to be edited, and none that it has just written as missing', () => {
    const answers = {
      id: 'second',
      subject: 'acme',
      predicate: 'paid',
      plain: 'Acme paid Handy for labelling, The Ledger reported in January 2023.',
      standard: 'The Ledger reported on 18 January 2023 that Acme paid Handy for labelling.',
      status: 'reported',
      theme: 'pay',
      work: 'annotation',
      stage: 'annotation',
      about: 'acme, handy',
      products: 'chatter',
      scope: 'product',
      source: 's-ledger',
      checked: 'read',
    };
    const { next } = write('claim', answers);
    expect(next).toContain('data/products/chatter.yaml: add second to its claims');
    expect(next).toContain('data/fr/claims/second.yaml: translate its empty texts, then have them read');
    expect(next.filter((line) => /no valid fr text/.test(line))).toEqual([]);
    expect(next.filter((line) => /read only by their writer/.test(line))).toHaveLength(1);
  });

  it('gives a stub the hash that the translation of the same claim carries', () => {
    const base = loadKnowledge(readDataFolder('src/knowledge/data'));
    const overlays = base.overlays.get('fr')?.claims;
    for (const [id, claim] of [...base.records.claims].slice(0, 40))
      expect(overlays?.get(id)?.renders).toBe(renderedHash(claim));
  });

  it('writes a product’s rule and sample page; a product of the base must be an entity first', () => {
    const answers = {
      id: 'new-chat',
      name: 'New Chat',
      vendor: 'acme',
      kind: 'chat',
      group: 'recent',
      hosts: 'new.example',
      proof: 'its documentation',
    };
    expect([...write('product', answers).files.keys()]).toEqual([
      'src/detection/products/new-chat.yaml',
      'test/pages/detection/new-chat.html',
    ]);
    expect(() => write('product', { ...answers, gap: 'Nothing is known.' })).toThrow(
      'npm run new -- entity --id new-chat',
    );
  });

  it('adds a language to the one list and to the tables, with words to translate', () => {
    const { files } = write('language', { code: 'es' });
    expect(files.get('src/model/languages.ts')).toContain("['en', 'fr', 'es'] as const");
    expect(files.get('src/i18n/tables.ts')).toMatch(/import es from '.\/es.json';[\s\S]*\{ en, fr, es \}/);
    expect(files.get('src/i18n/site-words.ts')).toMatch(/import es from '.\/site\/es.json';[\s\S]*\{ en, fr, es \}/);
    expect([...files.keys()].filter((file) => file.endsWith('.json'))).toEqual([
      'src/i18n/site/es.json',
      'src/i18n/es.json',
      'src/i18n/es.grammar.json',
      'public/_locales/es/messages.json',
    ]);
    expect(() => write('language', { code: 'fr' })).toThrow('already');
  });

  it('writes the three files of a section, its heading in each language, and the way to its style', () => {
    const { files, changed = new Map() } = write('section', { name: 'unions', en: 'Unions', fr: 'Syndicats' });
    expect([...files.keys()]).toEqual(['src/presentation/unions-view.ts', 'src/ui/Unions.tsx', 'src/ui/unions.css']);
    expect(JSON.parse(changed.get('src/i18n/en.json') ?? '')).toMatchObject({ 'section.unions': 'Unions' });
    expect(JSON.parse(changed.get('src/i18n/fr.json') ?? '')).toMatchObject({ 'section.unions': 'Syndicats' });
    expect(changed.get('src/ui/parts.css')).toMatch(/@import ".\/sources.css";\n@import ".\/unions.css";\n$/);
    // What is printed overrules what is shown.
    for (const entry of ['src/ui/panel.css', 'src/ui/site.css'])
      expect(readFileSync(entry, 'utf8')).toMatch(/@import ".\/(?:shell|parts).css";\n@import ".\/print.css";\n/);
  });
});

/** The documents say only what is so: links lead somewhere, commands and files exist, copied parts are fresh. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RENEWED, renewed } from '../../scripts/docs';
import { TABLES } from '../../src/i18n/tables';
import { RESPONSE_STATES } from '../../src/model/response';

const read = (file: string) => readFileSync(file, 'utf8');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file)),
].filter((file) => file.endsWith('.md'));

/** Text without fenced blocks, in which brackets and backticks are code. */
const prose = (file: string) => read(file).replace(/^```[\s\S]*?^```/gm, '');

/** The anchor that forges give a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string) => [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

/** Relative links and pictures of a document, as paths from the top folder. */
const linksOf = (file: string) =>
  [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = '', fragment] = link.split('#');
      return { link, path: path === '' ? file : normalize(join(dirname(file), path)), fragment };
    });

describe.each(DOCUMENTS)('%s', (file) => {
  it('links only to what exists', () => {
    for (const { link, path, fragment } of linksOf(file)) {
      expect(existsSync(path), `${link} in ${file}`).toBe(true);
      if (fragment) expect(anchorsOf(path), `${link} in ${file}`).toContain(fragment);
    }
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [command, run, plain] of read(file).matchAll(
      /\bnpm (?:run (?:--silent )?([a-z][a-z:-]*)|(start|test))\b/g,
    ))
      expect(scripts, command).toHaveProperty([run ?? plain ?? '']);
  });

  it('names only files and folders that exist', () => {
    for (const [, path = ''] of prose(file).matchAll(/`((?:src|test|scripts|docs|public)\/[^\s`]+)`/g)) {
      if (!/[<>*{}]/.test(path)) expect(existsSync(path), `${path} in ${file}`).toBe(true);
    }
  });
});

it('the README says where the archives that it installs from stand, before anyone is told to take one', () => {
  const readme = read('README.md');
  const said = readme.indexOf('*Releases* of the repository in which you read this');
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(readme.indexOf('Take `many-hands-'));
});

describe.each(RENEWED)('the copied parts of %s', (file) => {
  it('are as the data have them now (else run "npm run docs")', () => expect(read(file)).toBe(renewed(read(file))));
  it('are there', () => expect(read(file)).toMatch(/^ *<!-- copy: \S+ -->\n[\s\S]+?\n *<!-- end -->$/m));
});

it('each of the seven promises names a test that fails when it is broken', () => {
  const [, promises = ''] = /^## The seven promises$([\s\S]*?)^## /m.exec(read('README.md')) ?? [];
  const items = promises.split(/^\d\. /m).slice(1);
  expect(items).toHaveLength(7);
  for (const item of items) expect(item).toMatch(/\]\(test\/\S+\.test\.tsx?\)/);
});

it('the licences are whole', () => {
  expect(read('LICENSE')).toMatch(
    /^\s*Apache License\s+Version 2\.0[\s\S]+END OF TERMS AND CONDITIONS[\s\S]+limitations under the License\.\s*$/,
  );
  expect(read('src/knowledge/LICENSE-DATA')).toMatch(
    /^Attribution 4\.0 International[\s\S]+Section 8 -- Interpretation\.[\s\S]+creativecommons\.org\.\s*$/,
  );
});

it('docs/privacy.md names every key of what is kept of a person, and no other', () => {
  const rows = [
    ...read('docs/privacy.md').matchAll(
      /^\| (?:The extension's own database `person`|The same|In memory until the browser is closed), `([^`]+)` \|/gm,
    ),
  ].map(([, key]) => key);
  const [, list = ''] = /STORED_KEYS = \[([^\]]+)\]/.exec(read('src/background/stored.ts')) ?? [];
  expect(rows.sort()).toEqual([...list.matchAll(/'([^']+)'/g)].map(([, key]) => key).sort());
});

it.each(['README.md', 'docs/method.md'])('%s names each state of an answer in the words that are shown', (file) => {
  for (const state of RESPONSE_STATES) expect(prose(file)).toContain(TABLES.en[`answer.${state}`]);
});

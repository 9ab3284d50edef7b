/** Promise one, where it is the browser that would act: no name of a link is looked up, and no server is connected to, before a person follows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const OFF = /<meta http-equiv="x-dns-prefetch-control" content="off" ?\/?>/;
const documents = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

it.each([...documents, 'content/panel-host.ts'])('%s says so before any link', (file) => {
  const text = readFileSync(`src/${file}`, 'utf8');
  expect(text).toMatch(OFF);
  expect(text).not.toMatch(/<link|speculationrules|preconnect|prefetch(?!-control)|prerender/);
  expect(text.search(OFF)).toBeLessThan(text.search(/<title>/));
});

it('there are such documents', () => expect(documents.length).toBeGreaterThanOrEqual(5));

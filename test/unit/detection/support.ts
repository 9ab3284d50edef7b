/** The rules and the fixture pages of test/pages/detection, as the tests here need them. */
import { readdirSync, readFileSync } from 'node:fs';
import { detectedProducts, loadRules } from '../../../scripts/detection/load-rules';
import { openSavedPage, type SavedPage } from '../../../scripts/detection/saved-page';

export const rules = loadRules('src/detection/products');
export const products = detectedProducts(rules);

const FOLDER = 'test/pages/detection';

export interface Expected {
  primary: string | null;
  others: string[];
  widgets: string[];
  captcha: string[];
  up: number;
  down: number;
  voice: number;
  upload: number;
}
export interface Fixture {
  name: string;
  html: string;
  address: string;
  date: string;
  source: string;
  expected: Expected;
}

function field(html: string, name: string, file: string): string {
  const value = new RegExp(`^${name}: (.+)$`, 'm').exec(html)?.[1];
  if (!value) throw new Error(`${file} has no "${name}:" in its first comment`);
  return value;
}

export const fixtures: Fixture[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const get = (name: string) => field(html, name, file);
    return {
      name: file.replace(/\.html$/, ''),
      html,
      address: get('address'),
      date: get('date'),
      source: get('source'),
      expected: JSON.parse(get('expect')),
    };
  });

export const openFixture = ({ html, address }: Pick<Fixture, 'html' | 'address'>): SavedPage =>
  openSavedPage(html, address);

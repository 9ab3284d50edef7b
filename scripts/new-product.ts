/** `npm run new-product` asks what a new product is and writes its rule, fixture page and test. Every answer can also be a flag. */
import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GROUPS } from '../src/detection/rules';
import { PRODUCT_KINDS } from '../src/model/records';
import { newProductFiles } from './detection/new-product';

const QUESTIONS = {
  id: 'Id, in small letters and hyphens',
  name: 'Name as people know it',
  vendor: 'Vendor',
  kind: `Kind (${PRODUCT_KINDS.join(', ')})`,
  group: `Group (${GROUPS.filter((group) => group !== 'everywhere').join(', ')})`,
  hosts: 'Hosts, separated by spaces (chat.example.com or *.example.com)',
  paths: 'Paths where it has only a part of the host, separated by spaces (empty: the whole host)',
  source: 'Source of these facts',
} as const;
type Question = keyof typeof QUESTIONS;

const { values } = parseArgs({
  options: Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, { type: 'string' as const }])),
});
const answers: Partial<Record<Question, string>> = {};
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
for (const [name, question] of Object.entries(QUESTIONS) as [Question, string][]) {
  const given = values[name];
  answers[name] = (typeof given === 'string' ? given : await terminal?.question(`${question}: `))?.trim() ?? '';
}
terminal?.close();

const words = (text = ''): string[] => text.split(/[\s,]+/).filter((word) => word !== '');
const { id = '', name = '', vendor = '', kind = '', group = '', hosts, paths, source = '' } = answers;
try {
  const files = newProductFiles({
    id,
    name,
    vendor,
    kind,
    group,
    hosts: words(hosts),
    paths: words(paths),
    source,
    today: new Date().toISOString().slice(0, 10),
  });
  const root = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
  const taken = [...files.keys()].filter((file) => existsSync(root(file)));
  if (taken.length > 0) throw new Error(`${taken.join(', ')} exists already`);
  for (const [file, text] of files) {
    writeFileSync(root(file), text);
    console.log(`wrote ${file}`);
  }
} catch (error) {
  console.error(`Nothing was written: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

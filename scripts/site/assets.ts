/** The files that pages load: each named after the hash of what it holds, so that hosts and browsers may keep it for good. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { FORM_DATA, type FormData } from '../../src/packs/base';
import { baseRecords } from '../knowledge/base-records';
import type { KnowledgeBase } from '../knowledge/load';
import { joinedStyles } from './styles';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = ['icon.svg', 'icon-128.png'];

export type Write = (file: string, content: string | Uint8Array) => void;

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** "site.css" -> "site.0123456789.css", written under that name. */
export function writeHashed(write: Write, name: string, content: string): string {
  const hashed = name.replace(/(\.\w+)$/, `.${hashOf(content)}$1`);
  write(hashed, content);
  return hashed;
}

/** The style sheet of all pages. */
export const styleSheet = (): string => `${joinedStyles(join(root, 'src/ui/site.css'))}\n`;

/** What the pages of lessons need besides. */
export const lessonSheet = (): string => joinedStyles(join(root, 'src/ui/lesson.css'));

/** Parts of the panel and of the site that no page of a lesson shows. */
const NOT_IN_LESSONS = [
  ...['chain', 'actions', 'hour', 'timeline', 'mini', 'claims', 'packs', 'sources'].map((part) => `./${part}.css`),
  './site/pictures/pictures.css',
  './lesson/whole.css',
];

/** Both for the package, where no other page loads them: without what no lesson shows, without comments and what only sets lines apart. */
export const packedSheets = (): { site: string; lesson: string } => {
  const bare = (file: string) =>
    joinedStyles(join(root, file), NOT_IN_LESSONS)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1');
  return { site: bare('src/ui/site.css'), lesson: bare('src/ui/lesson.css') };
};

/** What the page that makes packs needs besides. */
export const formSheet = (): string =>
  [
    ...['src/pages/kit/settings.css', 'src/pages/make/make.css'],
    ...['src/ui/lesson/sheet.css', 'src/ui/lesson/paper.css'],
  ]
    .map((file) => joinedStyles(join(root, file)))
    .join('\n');

/** What that form is filled with, as a script file; browsers read a long text of JSON faster than the same as a script. */
export function formData(base: KnowledgeBase): string {
  const data: FormData = { base: baseRecords(base), app: packageFile.version };
  return `globalThis.${FORM_DATA} = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}

/** Copies the icons, whose names never change. */
export function writeIcons(write: Write): void {
  for (const picture of PICTURES) write(picture, readFileSync(join(root, 'public/icons', picture)));
}

/**
 * The worker with the list of what it keeps from the start. `lasting` carry their hash in their name; of the others
 * the hash of what they hold stands beside it, so that a new build is noticed. `searches`: the files of each language's
 * search, which are kept with all of its pages.
 */
export function workerFile(
  worker: string,
  lasting: readonly string[],
  others: ReadonlyMap<string, string | Uint8Array>,
  searches: Readonly<Record<string, readonly string[]>>,
): string {
  const kept = [
    ...lasting.map((url) => ({ url, revision: null })),
    ...[...others].map(([url, content]) => ({ url, revision: hashOf(content) })),
  ];
  return `self.manyHandsKept = ${JSON.stringify(kept)};\nself.manyHandsStarts = ${JSON.stringify(Object.keys(searches).map((language) => `${language}/index.html`))};\nself.manyHandsSearches = ${JSON.stringify(searches)};\n${worker}`;
}

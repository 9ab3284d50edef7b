/** A lesson as one file that asks for nothing else: styles and script stand in it, named by their hashes in its policy. Opens from a USB stick. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type LessonLabels, labelsOf } from '../../src/presentation/lesson/labels';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import type { LessonView } from '../../src/presentation/lesson/view';
import { addressOf, type Route } from '../../src/presentation/site/routes';
import { WholePage } from '../../src/ui/lesson/WholePage';
import type { SiteAddress } from '../site/render';
import { joinedStyles } from '../site/styles';
import { frameOf } from './pages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const styles = (): string =>
  ['src/ui/site.css', 'src/ui/lesson.css'].map((file) => joinedStyles(join(root, file))).join('\n');

/** Where links of that file lead: to a part of it, to the site where its address is known, else nowhere. */
function waysFrom(view: LessonView, language: 'en' | 'fr', place: SiteAddress) {
  const parts = new Map<string, string>([
    [view.id, '#sheet'],
    [`${view.id}-projector`, '#projector'],
    [`${view.id}-pupils`, '#pupils'],
    [`${view.id}-quiz`, '#quiz'],
  ]);
  const explained = new Set(view.glossary.flatMap(({ to }) => ('id' in to ? to.id : [])));
  const told = new Set([...view.key.flatMap(({ cards }) => cards), ...view.proofs.claims].map(({ id }) => id));
  const way = (to: Route): string => {
    const part = to.page === 'lesson' ? parts.get(to.id) : undefined;
    if (part !== undefined) return part;
    if (to.page === 'term' && explained.has(to.id)) return '#words';
    return place === undefined ? '' : `${place}${addressOf(to, language)}`;
  };
  /** From wall, papers and quiz the file itself says how we know: the key, the list of claims with the chains, the sources. */
  const within = (to: Route): string => {
    if (to.page === 'claim') return told.has(to.id) ? `#claim-${to.id}` : '#proofs';
    return to.page === 'source' ? '#sources' : way(to);
  };
  return { way, within };
}

/** The text of the file. */
export function wholeLesson(view: LessonView, maker: LessonMaker, place: SiteAddress, script: string): string {
  const labels: LessonLabels = labelsOf(maker.words);
  const style = styles();
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'`;
  const page = h(WholePage, {
    ...frameOf(view, maker),
    view,
    labels,
    policy,
    ...waysFrom(view, maker.words.language, place),
  });
  // Styles and script are no words: they are put in as they are, and must not end their own element.
  if (/<\/(?:style|script)/i.test(style + script))
    throw new Error('a style or script of a lesson ends its own element');
  const document = renderToString(page)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
  return `<!doctype html>\n${document}\n`;
}

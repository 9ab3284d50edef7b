/** A lesson as one file that asks for nothing else: styles and script stand in it, named by their hashes in its policy. Opens from a USB stick. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { labelsOf } from '../../src/presentation/lesson/labels';
import type { LessonMaker } from '../../src/presentation/lesson/maker';
import type { PiecesView } from '../../src/presentation/lesson/pieces-view';
import type { LessonView } from '../../src/presentation/lesson/view';
import { addressOf, type Route, slugOf } from '../../src/presentation/site/routes';
import { MadePage } from '../../src/ui/lesson/MadePage';
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

/** A document that stands alone: styles and script in it, each named by its hash in its policy. */
function alone(script: string, page: (policy: string) => string): string {
  const style = styles();
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'`;
  // Styles and script are no words: they are put in as they are, and must not end their own element.
  if (/<\/(?:style|script)/i.test(style + script))
    throw new Error('a style or script of a lesson ends its own element');
  const document = page(policy)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
  return `<!doctype html>\n${document}\n`;
}

/** The text of the file. */
export const wholeLesson = (view: LessonView, maker: LessonMaker, place: SiteAddress, script: string): string =>
  alone(script, (policy) =>
    renderToString(
      h(WholePage, {
        ...frameOf(view, maker),
        view,
        labels: labelsOf(maker.words),
        policy,
        site: place,
        ...waysFrom(view, maker.words.language, place),
      }),
    ),
  );

/** What the file of a lesson made to measure is called where it is saved. */
export const madeName = ({ title }: Pick<PiecesView, 'title'>, { words }: LessonMaker): string =>
  slugOf(`${words.t('brand')} ${title}`);

/** All steps with their papers as one file, in which a lesson is put together and from which it is kept. */
export function wholePieces(
  view: PiecesView,
  lessons: readonly LessonView[],
  maker: LessonMaker,
  place: SiteAddress,
  script: string,
): string {
  const { language } = maker.words;
  const parts = new Set(lessons.map(({ id }) => `${id}-pupils`));
  const way = (to: Route): string => {
    if (to.page === 'lesson' && parts.has(to.id) && to.at) return `#${to.id.replace(/pupils$/, to.at)}`;
    return place === undefined ? '' : `${place}${addressOf(to, language)}`;
  };
  const { lang, dir, kicker, words } = frameOf({ ...view, pages: [] }, maker);
  const labels = labelsOf(maker.words);
  return alone(script, (policy) =>
    renderToString(
      h(MadePage, { view, lessons, labels, policy, saves: madeName(view, maker), lang, dir, kicker, words, way }),
    ),
  );
}

/** Loads the files of the search index: as scripts, since pages opened from a disk may load nothing else; each once more where it failed. */
import { SEARCH_PARTS } from '../../presentation/site/search-view';

/** Resolves when a script has run, and as well when it did not come: what it was to leave tells which. */
export const loadScript = (src: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = src;
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve());
    document.head.append(script);
  });

/** What the files that came have left, by number. */
const come = (): Record<string, unknown> =>
  (globalThis as unknown as Record<string, Record<string, unknown> | undefined>)[SEARCH_PARTS] ?? {};

/** The parts that came, in no order that matters. Files lie at the root of the site. */
export async function loadParts(files: readonly string[]): Promise<unknown[]> {
  const root = document.documentElement.dataset.root ?? '';
  await Promise.all(
    files.map(async (file, at) => {
      await loadScript(`${root}${file}`);
      if (!(at in come())) await loadScript(`${root}${file}`);
    }),
  );
  return Object.values(come());
}

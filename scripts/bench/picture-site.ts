/** The pages of the loom and of the map as the site has them, with as many names as the bars speak of: the real ones, and the same again under other ids. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteWords } from '../../src/i18n/site-words';
import { LANGUAGES } from '../../src/model/languages';
import { type Drawer, makerOf } from '../../src/presentation/site/claims';
import type { SiteProduct } from '../../src/presentation/site/facts';
import { loomPages } from '../../src/presentation/site/loom-pages';
import type { SitePage } from '../../src/presentation/site/page';
import { mapPage } from '../../src/presentation/site/picture-pages';
import type { MapPoint, Picture } from '../../src/presentation/site/pictures/picture';
import { addressOf } from '../../src/presentation/site/routes';
import { labelsOf } from '../../src/ui/site/around';
import { facts as compiledFacts, today } from '../build/facts';
import { styleSheet, type Write, writeHashed } from '../site/assets';
import { siteFacts } from '../site/facts';
import { renderPage } from '../site/render';
import { siteScript } from '../site/scripts';

/** What the bars speak of. */
const NAMES = 300;

const again = (product: SiteProduct, time: number): SiteProduct => {
  const other = <T extends string | undefined>(id: T) => (id === undefined ? id : `${id}-${time}`);
  const { dossier } = product;
  return {
    ...product,
    id: `${product.id}-${time}`,
    vendor: `${product.vendor}-${time}`,
    dossier: {
      ...dossier,
      chain: dossier.chain.map((link) => ({ ...link, who: other(link.who), place: other(link.place) })),
    },
  };
};

/** The points again, each time a little further: where they lie does not matter here. */
function many(points: readonly MapPoint[]): MapPoint[] {
  const rounds = Math.ceil(NAMES / points.length);
  return Array.from({ length: rounds }, (_, time) =>
    points.map((point) => ({ ...point, id: `${point.id}-${time}`, x: point.x + 9 * time, y: point.y + 5 * time })),
  )
    .flat()
    .slice(0, NAMES);
}

const withPicture = (page: SitePage, change: (picture: Picture) => Picture): SitePage => ({
  ...page,
  sections: page.sections.map((section) =>
    section.body.kind === 'picture'
      ? { ...section, body: { ...section.body, picture: change(section.body.picture) } }
      : section,
  ),
});

/** Writes both pages with what they load into a folder; returns where each lies. */
export async function writePictures(folder: string): Promise<{ loom: string; map: string }> {
  const write: Write = (file, content) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const [language] = LANGUAGES;
  const words = siteWords(language);
  const real = await siteFacts(await compiledFacts(undefined, false, today()), language, today());
  const copies = Array.from({ length: 8 }, (_, time) => real.products.map((product) => again(product, time))).flat();
  const products = [...real.products, ...copies];
  const facts = { ...real, products };
  if (!real.site) throw new Error('the facts of the site have no pictures');
  const maker: Drawer = { ...makerOf(facts, words), site: real.site };
  const [loom] = loomPages(maker);
  if (!loom) throw new Error('there is no loom');
  const map = withPicture(mapPage(maker), (picture) =>
    picture.kind === 'map' ? { ...picture, points: many(picture.points) } : picture,
  );
  const assets = {
    style: writeHashed(write, 'site.css', styleSheet()),
    drawn: writeHashed(write, 'drawn.css', ''),
    script: writeHashed(write, 'site.js', await siteScript('site')),
    of: {},
  };
  const lies = (page: SitePage): string => {
    const file = addressOf(page.route, language);
    write(file, renderPage(page, words, labelsOf(words, facts), assets, undefined, file));
    return join(folder, file);
  };
  return { loom: lies(loom), map: lies(map) };
}

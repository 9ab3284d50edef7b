/** Cuts a page that holds too much for one visit into several: the same head, its items one after the other, and the way from part to part. */
import type { SiteWords } from '../../i18n/site-words';
import type { Body, PageLink, Section, SitePage } from './page';

/** What one page holds at most, in letters of its items as data: some 100 to 210 kB as a host sends it. No page of the real base comes near. */
export const MOST_LETTERS = 700_000;
/** Fewer items than this were never too much. */
const FEW = 100;

/** Lists that are cut; pictures, tables and the like stand whole. */
type List = Extract<Body, { kind: 'claims' | 'briefs' | 'links' | 'corrections' | 'unknown' }>;
const isList = (body: Body): body is List =>
  ['claims', 'briefs', 'links', 'corrections', 'unknown'].includes(body.kind);

const itemsIn = ({ body }: Section): readonly unknown[] => (isList(body) ? body.items : []);

/** The same section with some of its items. */
const withItems = (section: Section, items: readonly unknown[]): Section => ({
  ...section,
  body: { ...section.body, items } as Body,
});

/** Sections dealt out in their order: a list goes on in the next part where one is full. */
function dealt(sections: readonly Section[], most: number): Section[][] {
  const parts: Section[][] = [[]];
  let room = most;
  const add = (section: Section) => parts.at(-1)?.push(section);
  for (const section of sections) {
    if (!isList(section.body)) {
      add(section);
      continue;
    }
    let some: unknown[] = [];
    for (const item of itemsIn(section)) {
      const letters = JSON.stringify(item).length;
      if (letters > room && room < most) {
        if (some.length > 0) add(withItems(section, some));
        parts.push([]);
        [some, room] = [[], most];
      }
      some.push(item);
      room -= letters;
    }
    add(withItems(section, some));
  }
  return parts;
}

/** The page itself, or its parts: the first one stands at the page's address, and leads to all. */
export function inParts(page: SitePage, { s }: SiteWords, most = MOST_LETTERS): SitePage[] {
  if (page.sections.reduce((sum, section) => sum + itemsIn(section).length, 0) < FEW) return [page];
  const parts = dealt(page.sections, most);
  if (parts.length === 1) return [page];
  const ways: Section = {
    id: 'parts',
    heading: s('parts.heading'),
    body: {
      kind: 'links',
      columns: true,
      items: parts.map(
        (_, at): PageLink => ({ to: { ...page.route, part: at + 1 }, text: s('parts.part', { part: at + 1 }) }),
      ),
    },
  };
  return parts.map((sections, at): SitePage => {
    const said = s('parts.of', { part: at + 1, all: parts.length });
    const whole =
      at === 0 ? page : { ...page, claim: undefined, opening: undefined, paper: undefined, data: undefined };
    return {
      ...whole,
      route: { ...page.route, part: at + 1 },
      title: at === 0 ? page.title : `${page.title}, ${said}`,
      intro: at === 0 ? [...page.intro, { text: said }] : [{ text: said }],
      sections: [...sections, ways],
    };
  });
}

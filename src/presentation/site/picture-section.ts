/** A picture as a section of a page: the drawing, its note, and all that goes along when it is taken. */
import { dayInWords } from '../../i18n/dates';
import { STATUSES } from '../../model/status';
import type { Mark } from '../views/claim';
import type { Drawer, Maker } from './claims';
import type { PictureFilter, Section } from './page';
import type { Picture, PictureFrame } from './pictures/picture';
import { addressOf, type PageRoute, type SinglePage } from './routes';

/** Pages of one picture. */
type PicturePage = SinglePage & ('loom' | 'map' | 'timeline' | 'pay');

/** What goes along with a picture: its name, what it rests on, the version, the day, and where it stands. */
function frameOf(
  title: string,
  note: string,
  route: PageRoute,
  picture: Picture,
  { facts, words, site }: Drawer,
): PictureFrame {
  const source = words.s('picture.source', {
    version: facts.kbVersion,
    date: dayInWords(facts.today, words.language),
    address: `${site.place ?? ''}${addressOf(route, words.language)}`,
  });
  const voices = [...new Set(voicesIn(picture))].sort();
  const said = voices.length > 0 ? [words.s('picture.voices', { voices: voices.join('; ') })] : [];
  return { title, marks: marksIn(picture), lines: [note, ...said, source, words.s('site.licence')] };
}

/** Who speaks in a picture that does not say it beside each mark. */
const voicesIn = (picture: Picture): string[] =>
  picture.kind === 'loom' ? picture.threads.flatMap(({ proofs }) => proofs.map(({ said }) => said)) : [];

/** The states that a picture shows, in their order. */
function marksIn(picture: Picture): Mark[] {
  const all: readonly { mark: Mark }[] =
    picture.kind === 'loom'
      ? picture.threads.flatMap(({ proofs }) => proofs)
      : picture.kind === 'timeline'
        ? picture.lanes.flatMap(({ marks }) => marks)
        : picture.kind === 'pay'
          ? picture.groups.flatMap(({ rows }) => rows)
          : [];
  const found = new Map(all.map(({ mark }) => [mark.shape, mark]));
  return STATUSES.flatMap((status) => found.get(status) ?? []);
}

/** The section of a picture: what it draws, what goes along when it is taken, and its files. */
export function pictureSection(
  picture: Picture,
  route: PageRoute,
  heading: string,
  note: string,
  maker: Drawer,
  filter?: PictureFilter,
): Section {
  return {
    id: 'picture',
    heading: maker.words.s('picture.heading'),
    body: {
      kind: 'picture',
      note,
      picture,
      label: heading,
      frame: frameOf(heading, note, route, picture, maker),
      ...(filter && { filter }),
      files: (['svg', 'png'] as const).map((form) => ({
        to: { page: 'picture', name: picture.name, form },
        text: maker.words.s(`picture.${form}`),
      })),
    },
  };
}

export const pageOf = (page: PicturePage, { words }: Maker) => ({
  route: { page },
  title: words.s(`list.${page}`),
  description: words.s(`list.${page}.what`),
  heading: words.s(`list.${page}`),
  intro: [{ text: words.s(`list.${page}.what`) }],
  wide: true,
});

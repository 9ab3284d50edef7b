/** Pages that serve the others: the search, keeping pages for when there is no network, and what stands where no page is. */
import type { Maker } from './claims';
import type { Section, SitePage } from './page';

const HOW_TO_MAKE = [1, 2, 3, 4] as const;

/** The search: works with the script of the page; without it the lists lead everywhere. */
export const searchPage = ({ words }: Maker): SitePage => ({
  route: { page: 'search' },
  title: words.s('list.search'),
  description: words.s('list.search.what'),
  heading: words.s('list.search'),
  intro: [{ text: words.s('list.search.what') }],
  sections: [{ id: 'search', heading: words.s('search.results'), body: { kind: 'search' } }],
});

/** Keeping every page of the language on the device; `list`: with what is kept already. */
export const keepSection = (list: boolean, { words }: Maker): Section => ({
  id: 'keep',
  heading: words.s('keep.heading'),
  note: words.s('keep.note'),
  body: {
    kind: 'keep',
    keep: {
      button: words.s('keep.button'),
      doing: words.s('keep.doing', { kept: '{kept}', all: '{all}' }),
      done: words.s('keep.done', { all: '{all}' }),
      failed: words.s('keep.failed', { failed: '{failed}', all: '{all}' }),
      withoutScript: words.s('keep.noscript'),
      list,
    },
  },
});

/** The form that makes a pack: works with the script of the page, which is the extension's own. */
export const makePackPage = ({ words: { s } }: Maker): SitePage => ({
  route: { page: 'make-pack' },
  title: s('list.make-pack'),
  description: s('list.make-pack.what'),
  heading: s('list.make-pack'),
  intro: [{ text: s('list.make-pack.what') }],
  sections: [
    {
      id: 'how',
      heading: s('make.how'),
      body: { kind: 'texts', items: HOW_TO_MAKE.map((step) => ({ text: s(`make.how.${step}`) })) },
    },
    {
      id: 'form',
      heading: s('make.form'),
      body: { kind: 'make', withoutScript: s('make.noscript'), failed: s('make.failed') },
    },
  ],
});

/** What the worker of the site shows, without a network, in the place of a page that is not kept. */
export const offlinePage = (maker: Maker): SitePage => ({
  route: { page: 'offline' },
  title: maker.words.s('offline.title'),
  description: maker.words.s('offline.text'),
  heading: maker.words.s('offline.title'),
  intro: [{ text: maker.words.s('offline.text') }],
  sections: [keepSection(true, maker)],
  hidden: true,
});

/** What a host shows where no page is. */
export const notFoundPage = ({ words }: Maker): SitePage => ({
  route: { page: 'not-found' },
  title: words.s('notFound.title'),
  description: words.s('notFound.text'),
  heading: words.s('notFound.title'),
  intro: [{ text: words.s('notFound.text') }],
  sections: [{ id: 'search', heading: words.s('list.search'), body: { kind: 'search' } }],
  hidden: true,
});

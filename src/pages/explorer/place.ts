/** What the explorer's address asks for, and the page that answers it. */
import type { Language } from '../../model/primitives';
import { LANGUAGES } from '../../model/primitives';
import type { Maker } from '../../presentation/site/claims';
import type { SitePage } from '../../presentation/site/page';
import { addressOf, askedBy, entityRoute } from '../../presentation/site/routes';
import { pageAt } from '../../presentation/site/site';

export interface Asked {
  language: Language;
  /** "en/claim/x.html" */
  address: string;
  /** The place on the page. */
  at?: string | undefined;
  question: string;
}

/** Any text is read: what names no page is answered by the page that says so, and nothing at all by the first page. */
export function askedAt(hash: string, usual: Language): Asked {
  const asked = askedBy(hash);
  const language = LANGUAGES.find((known) => known === asked?.language) ?? usual;
  const question = new URLSearchParams(hash.split('?').slice(1).join('?')).get('q') ?? '';
  if (!asked && hash.length <= 1) return { language, address: addressOf({ page: 'index' }, language), question };
  return { language, address: asked?.address ?? '', at: asked?.at, question };
}

/** Whoever leads here may know the id of a company or a place, and not of which kind it is. */
function addressIn({ address, language }: Asked, { facts }: Maker): string {
  const [, kind, file = ''] = address.split('/');
  const id = file.replace(/\.html$/, '');
  const entity = kind === 'entity' && Object.hasOwn(facts.entities, id) ? facts.entities[id] : undefined;
  return entity ? addressOf(entityRoute(entity.id, entity.type), language) : address;
}

/** The page; the one that says that there is none, with a search, for any other address. */
export function pageFor(asked: Asked, maker: Maker): SitePage {
  const missing = addressOf({ page: 'not-found' }, asked.language);
  const page = pageAt(addressIn(asked, maker), maker) ?? pageAt(missing, maker);
  if (!page) throw new Error('the page that says that there is none is missing');
  return page;
}

/**
 * Of what each page is made, as a stamp: a page with the stamp it had is the page it was. A stamp holds more than its page
 * shows (a record whole, and whole whatever it names), never less; what it forgets the sample of memory.ts finds.
 */
import { ageInWords } from '../../src/i18n/dates';
import type { SiteWords } from '../../src/i18n/site-words';
import type { SiteClaim, SiteFacts } from '../../src/presentation/site/facts';
import { lookUp } from '../../src/presentation/site/look-up';
import { entityRoute, type PageRoute } from '../../src/presentation/site/routes';
import type { KnowledgeBase } from '../knowledge/load';
import { digest } from './memory';

const DAYS = /(?:"(\w+)":)?"(\d{4}(?:-\d\d){0,2})"/g;

/** Each day of a record that is to come, and the last one of what ends today: on the day after, something may be told otherwise. */
const ahead = (json: string, today: string): string =>
  [...json.matchAll(DAYS)]
    .flatMap(([, name, day = '']) => {
      const now = today.slice(0, day.length);
      if (day === now) return name === 'ends' ? ['ends'] : [];
      return day < now ? [] : ['to come'];
    })
    .join();

/** Every text in a value that may be an id. */
function* idsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.length < 100 && !value.includes(' ')) yield value;
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* idsIn(part);
}

const remembered = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

const of = <T>(records: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(records, id) ? records[id] : undefined;

/** Stamps of claims as an editor wrote them, in all languages: of what their files are made. */
function rawStamps({ records, overlays }: KnowledgeBase): (claim: string) => string {
  const own = remembered((key) => {
    const [kind = '', id = ''] = key.split(' ');
    const all = [records, ...overlays.values()] as unknown as Record<
      string,
      ReadonlyMap<string, unknown> | undefined
    >[];
    return digest(JSON.stringify(all.map((one) => one[kind]?.get(id) ?? null)));
  });
  return remembered((id) => {
    const names = [...new Set(idsIn(records.claims.get(id)))];
    return digest(
      [
        own(`claims ${id}`),
        ...names.filter((name) => records.sources.has(name)).map((name) => own(`sources ${name}`)),
        ...names.filter((name) => records.entities.has(name)).map((name) => own(`entities ${name}`)),
      ].join(' '),
    );
  });
}

export interface Stamps {
  /** Of one record's page; undefined where a page is made of more than can be told. */
  page(kind: PageRoute['page'], id: string | undefined): string | undefined;
  /** Of the styles of a product's page. */
  styles(product: string): string;
  /** Of everything: for all pages that are no record's. */
  all(): string;
}

/** What pages load, by name. */
export interface Common {
  /** All of them. */
  every: readonly unknown[];
  /** Those of products besides. */
  products: string;
  /** Those that are no record's besides. */
  rest: readonly unknown[];
}

/**
 * The stamps of one language's pages, once what all load is known. `files`: of whose claims files lie beside the pages;
 * none where another language brings them.
 */
export function stampsOf(facts: SiteFacts, words: SiteWords, files?: KnowledgeBase): (common: Common) => Stamps {
  const { today, sources, entities, claims } = facts;
  const { byId, naming, restingOn, answeredIn, ownedBy, madeBy, unknownOf, productById } = lookUp(facts);
  const whole = (value: unknown): string => {
    const json = JSON.stringify(value) ?? '';
    return digest(`${json} ${ahead(json, today)}`);
  };
  const age = (day: string | undefined): string => (day ? ageInWords(day, today, words) : '');
  const sourceAlone = remembered((id) => `${whole(sources[id])} ${age(sources[id]?.date)}`);
  const entityAlone = remembered((id) => whole(entities[id]));
  const alone = (id: string): string[] => [
    ...(of(sources, id) ? [sourceAlone(id)] : []),
    ...(of(entities, id) ? [entityAlone(id)] : []),
  ];
  const mentions = (value: unknown): string[] => [...new Set(idsIn(value))];
  /** A source or an entity with whatever it names. */
  const near = remembered((id) =>
    digest([...alone(id), ...mentions([of(sources, id), of(entities, id)]).flatMap(alone)].join(' ')),
  );
  const raw = files ? rawStamps(files) : () => '';
  const underWay = new Set<string>();
  /** A claim with whatever it names, and other claims on the way. */
  const claim = remembered((id): string => {
    const known: SiteClaim | undefined = byId.get(id);
    const value = known ?? of(claims, id);
    const checked = age(known?.claim.checkedOn ?? of(claims, id)?.checkedOn);
    underWay.add(id);
    const named = mentions(value).flatMap((other) => [
      ...(of(sources, other) || of(entities, other) ? [near(other)] : []),
      ...(of(claims, other) && !underWay.has(other) ? [claim(other)] : []),
    ]);
    underWay.delete(id);
    return digest([whole(value), checked, raw(id), ...named].join(' '));
  });
  const claimsOf = (all: readonly SiteClaim[]): string[] => all.map((one) => claim(one.claim.id));
  const { terms, countries, categories } = facts;
  const always = whole([
    [words.language, facts.site?.place],
    [terms, countries, categories.map(({ id, name, lang }) => [id, name, lang])],
  ]);
  const productOwn = remembered((id) => {
    const product = productById.get(id);
    if (!product) return '';
    const named = mentions(product).flatMap((other) =>
      of(claims, other) ? [claim(other)] : alone(other).length > 0 ? [near(other)] : [],
    );
    return digest([whole([product, unknownOf(id)]), near(product.vendor), ...named].join(' '));
  });
  const entityPage = (id: string): string[] => [
    near(id),
    ...ownedBy(id).map((child) => near(child.id)),
    ...madeBy(id).map((product) => near(product.id)),
    ...claimsOf(naming(id)),
    productOwn(id),
  ];
  const parts = (kind: PageRoute['page'], id: string): readonly string[] | undefined => {
    if (kind === 'claim') return [claim(id)];
    if (kind === 'source') return [near(id), ...claimsOf(restingOn(id)), ...claimsOf(answeredIn(id))];
    const entity = of(entities, id);
    return entity && entityRoute(id, entity.type).page === kind ? entityPage(id) : undefined;
  };
  return ({ every, products, rest }) => {
    const around = digest(JSON.stringify(every));
    return {
      page(kind, id) {
        const made = id === undefined ? undefined : parts(kind, id);
        const drawn = id !== undefined && productById.has(id) ? products : '';
        return made && digest([kind, always, around, drawn, ...made].join(' '));
      },
      styles: (product) => digest([always, ...entityPage(product)].join(' ')),
      all: () =>
        digest(
          [
            [always, around, products],
            whole([rest, facts.kbVersion, today, facts.site?.pay]),
            whole([facts.categories, facts.resources, facts.actions, facts.gaps, [...(facts.lessons ?? [])]]),
            ...claimsOf(facts.all),
            ...Object.keys(claims),
            ...Object.keys(sources).map(near),
            ...Object.keys(entities).map(near),
            ...facts.products.map(({ id }) => productOwn(id)),
          ].join(' '),
        ),
    };
  };
}

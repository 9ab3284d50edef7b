/** What is new in the base as an Atom feed (RFC 4287), and the list of all pages for search engines. */
import { claimRoute, type Maker } from '../../src/presentation/site/claims';
import { type Step, stepsByDay } from '../../src/presentation/site/record-pages';
import { addressOf, wayTo } from '../../src/presentation/site/routes';
import type { SiteAddress } from './render';

/** Readers ask for the feed often: it holds the newest and no more. */
const MOST_ENTRIES = 100;

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign);
const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const moment = (day: string): string => `${day}T00:00:00Z`;

/** A claim that changed several times in a day is one piece of news: its last step. */
const newest = (maker: Maker): Step[] =>
  stepsByDay(maker)
    .flatMap(([, steps]) => [...new Map(steps.map((step) => [step.claim, step])).values()])
    .slice(0, MOST_ENTRIES);

function entry({ claim, entry: step }: Step, maker: Maker, whole: (address: string) => string): string {
  const { words, view } = maker;
  const { short, proof } = view(claim.claim);
  const { id } = claim.claim;
  return `<entry>
${tag('id', `urn:many-hands:claim:${id}:${step.version}`)}
${tag('title', short.text)}
${tag('updated', moment(step.on))}
<link rel="alternate" href="${escaped(whole(addressOf(claimRoute(id), words.language)))}"/>
${tag('summary', `${words.s(`change.${step.change}`)}. ${short.said.line}. ${proof.mark.word}.`)}
</entry>`;
}

/** The feed of one language. Its links are whole where the site's own address is known, else relative to the feed. */
export function atomFeed(maker: Maker, place: SiteAddress): string {
  const { words } = maker;
  const own = `${words.language}/changes.xml`;
  const whole = (address: string) => (place === undefined ? wayTo(own, address) : `${place}${address}`);
  const steps = newest(maker);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
${tag('id', `urn:many-hands:changes:${words.language}`)}
${tag('title', words.s('feed.title'))}
${tag('updated', moment(steps[0]?.entry.on ?? maker.facts.today))}
<author>${tag('name', words.t('brand'))}</author>
<link rel="self" href="${escaped(whole(own))}"/>
<link rel="alternate" href="${escaped(whole(addressOf({ page: 'changes' }, words.language)))}"/>
${steps.map((step) => entry(step, maker, whole)).join('\n')}
</feed>
`;
}

/** The site map (sitemaps.org), which takes whole addresses only. */
export const siteMap = (addresses: readonly string[], place: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url>${tag('loc', `${place}${address}`)}</url>`).join('\n')}
</urlset>
`;

/** Everything may be read by anybody; where the site map is, if its place is known. Works at the root of a host only. */
export const robots = (place: SiteAddress): string =>
  `User-agent: *\nAllow: /\n${place === undefined ? '' : `Sitemap: ${place}sitemap.xml\n`}`;

/** The list in docs/corrections.md: each claim that said something else, what it says now, why and when. `npm run docs` writes it. */
import type { Claim } from '../src/model/claim';

/** What Markdown would take for a mark of its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

/** Markdown, by claim in the order of the alphabet; the newest correction of a claim first. Only entries that say `was` and `now`. */
export function corrections(claims: ReadonlyMap<string, Pick<Claim, 'history'>>): string {
  const parts = [...claims]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([id, { history }]) => {
      const told = history
        .filter(({ was, now }) => was !== undefined && now !== undefined)
        .reverse()
        .map(
          ({ on, why, was = '', now = '' }) =>
            `- **${on}**\n  - It said: ${plain(was)}\n  - It says: ${plain(now)}\n  - Why: ${plain(why)}`,
        );
      return told.length > 0 ? [`### ${id}\n\n${told.join('\n')}`] : [];
    });
  return parts.length > 0 ? parts.join('\n\n') : 'None yet.';
}

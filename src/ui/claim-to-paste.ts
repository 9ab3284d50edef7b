/** A claim as words to paste: what is said and by whom, how sure, where it stands, what was answered, its limits, and which version of the facts this was. */
import type { ClaimView } from '../presentation/views/claim';
import type { PanelView } from '../presentation/views/panel';

/** One part a line. The words are those on the screen; an address stands after each source that has one. */
export function claimToPaste(
  claim: ClaimView,
  { words, sources, report, product }: Pick<PanelView, 'words' | 'sources' | 'report' | 'product'>,
): string {
  const listed = claim.sources.flatMap(({ number, role }) => {
    const source = sources.items.find((other) => other.number === number);
    if (!source) return [];
    const { publisher, date, title, url } = source;
    return `– ${[`${publisher}, ${date}${role ? ` (${role})` : ''}`, title, url].filter(Boolean).join('. ')}`;
  });
  return [
    `${product.name} – ${claim.text}`,
    `${claim.said.line}. ${claim.proof.mark.word}. ${claim.proof.gradeWord}.`,
    claim.gone,
    sources.heading,
    ...listed,
    ...claim.answers.map(({ of, stateWord, text, general }) => `${of} – ${stateWord}.${general ? '' : ` ${text}`}`),
    claim.contested && `${words.limits} – ${claim.contested}`,
    `${words.brand}. ${report.lines.version} ${report.version}. ${claim.checked}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

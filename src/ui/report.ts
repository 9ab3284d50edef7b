/** The address behind "report an error": a prefilled mail or issue. Nothing is sent before the person sends it. */
import type { ClaimView } from '../presentation/views/claim';
import type { AroundPack } from '../presentation/views/panel-front';

/** Mail programs and browsers cut or refuse longer addresses. */
const LONGEST = 2000;

/** A line break as RFC 6068 has it. */
const BREAK = '\r\n';

const address = (to: string, subject: string, body: string): string =>
  to.startsWith('mailto:')
    ? `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
    : `${to.replace(/\/$/, '')}/new?title=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** The report of a claim, or of the whole panel: what is shown, and lines to fill in. Never where the person is. */
export function reportHref(
  { report, product, lang, level, sources }: Omit<AroundPack, 'words'>,
  claim?: ClaimView,
): string {
  const { to, subject, ask, lines, version } = report;
  const refs =
    claim?.sources.flatMap(({ number }) => sources.items?.find((source) => source.number === number)?.id ?? []) ?? [];
  const known: [name: string, value: string | undefined][] = [
    [lines.claim, claim?.id],
    [lines.product, product.id],
    [lines.language, `${lang}, ${level}`],
    [lines.version, version],
  ];
  const head = [
    ...ask.map((line) => `${line}${BREAK}${BREAK}`),
    ...known.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])),
  ];
  const full = (words: readonly string[], cut: boolean, listed: readonly string[]) =>
    address(
      to,
      `${subject} ${claim ? claim.id : product.name}`,
      [
        ...head,
        ...(claim
          ? [
              `${lines.text} ${words.join(' ')}${cut ? ' …' : ''} (${claim.said.line})`,
              `${lines.sources} ${listed.join(', ')}`,
            ]
          : []),
      ].join(BREAK),
    );
  // Too long: first the end of the text goes, word by word, then the last sources. The claim's id names both.
  const words = claim?.text.split(' ') ?? [];
  const shown = [...words];
  const listed = [...refs];
  let href = full(shown, false, listed);
  while (href.length > LONGEST && (shown.length > 1 || listed.length > 0)) {
    if (shown.length > 1) shown.pop();
    else listed.pop();
    href = full(shown, shown.length < words.length, listed);
  }
  return href;
}

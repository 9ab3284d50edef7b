/** Text in XML: signs that mean something are written out, characters that XML does not know are left out. */

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** Text as HTML. */
export const html = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS[sign]?.replace('&apos;', '&#39;') ?? sign);

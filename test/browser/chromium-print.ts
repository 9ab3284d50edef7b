/** How Chromium prints for a person, who gets lines of the browser's own at the head and the foot unless they say no. */
import type { Page } from 'playwright-core';

type Printing = NonNullable<Parameters<Page['pdf']>[0]>;

/** The margins that a person's printer gets, and a line of the browser's own in the place and at the size that it gives its date and address. */
export function asPrinted(own: string): Printing {
  const line = `<span style="font-size: 8px">${own}</span>`;
  return {
    margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' },
    ...(own && { displayHeaderFooter: true, headerTemplate: line, footerTemplate: line }),
  };
}

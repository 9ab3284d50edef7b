/** Whether a document is a page: a picture, a PDF, a feed or a file at a listed address is none. */

/** HTML or XHTML. */
export const isPage = (): boolean =>
  /html/.test(document.contentType) && document.documentElement instanceof HTMLElement;

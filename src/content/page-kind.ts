/** Whether a document is a page: a picture, a PDF, a feed or a file at a listed address is none. */

const PAGES = ['text/html', 'application/xhtml+xml'];

export const isPage = (): boolean =>
  PAGES.includes(document.contentType) && document.documentElement instanceof HTMLElement;

/** Whether a document is a page: a picture, a PDF, a feed or a file at a listed address is none. */
import { read } from '../detection/node';

/** HTML or XHTML. */
export const isPage = (): boolean =>
  /html/.test(read(document, 'contentType')) && read(document, 'documentElement') instanceof HTMLElement;

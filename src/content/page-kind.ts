import { read } from '../detection/node';

/** HTML or XHTML. */
export const isPage = (): boolean =>
  /html/.test(read(document, 'contentType')) && read(document, 'documentElement') instanceof HTMLElement;

/** The part of Citation.js that the tests call; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

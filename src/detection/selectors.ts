/** What a selector may ask of a page: its structure, never what a person has written or chosen there. */

/** State that follows what is typed or chosen, and attributes that hold a field's content or mirror it. */
const WRITTEN =
  /:(?:placeholder-shown|(?:user-)?(?:in)?valid|checked|indeterminate|(?:in|out-of)-range|blank|empty|(?:-webkit-)?autofill|visited|dir|-moz-ui-(?:in)?valid)\b|\[\s*(?:[\w-]*value[\w-]*|checked|selected)\s*[~|^$*]?(?:=|\])/i;

/** Whether a selector tells something of what is written or chosen on the page. CSS escapes are read as what they stand for. */
export const readsWriting = (selector: string): boolean => WRITTEN.test(unescaped(selector));

/** Text of CSS with its escapes resolved: `\75rl(` is `url(`. */
export const unescaped = (css: string): string =>
  css.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_all, code?: string, sign?: string) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );

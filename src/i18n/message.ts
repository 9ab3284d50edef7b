/**
 * Messages of the word table at work: ICU's names, plurals and choices, and no more of it. The libraries for all of ICU take a
 * cold background 40 ms for one panel, which a click waits for (a test compares their words with ours).
 */

export type Value = string | number;
export type Values = Readonly<Record<string, Value>>;

/** What a message is made of: a text, the place of a value, or one of several wordings. */
type Piece = string | { name: string } | Choice | typeof COUNT;
interface Choice {
  name: string;
  /** By number or name: a plural chooses by `=1` or the language's rule, a select by the value itself. */
  plural: boolean;
  options: Map<string, Piece[]>;
}

/** `#` in a plural: its number, as the language writes it. */
const COUNT = Symbol('count');

export interface Message {
  pieces: Piece[];
  /** Names of the values that choose a wording and are not shown themselves. */
  choosers: Set<string>;
}

const rules = new Map<string, Intl.PluralRules>();
function ruleOf(language: string): Intl.PluralRules {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule;
}

/** "1,037", « 1 037 ». A number in a message is a count; a year comes as a text. Small ones do without the browser's formatter, which takes time to make. */
const grouped = (count: number, language: string): string =>
  Math.abs(count) < 1000 && Number.isInteger(count) ? String(count) : new Intl.NumberFormat(language).format(count);

/** A text, a quoted text, `#`, or a brace, each from where it begins. */
const TOKEN = /'(?:'|([{}#](?:[^']|'')*)(?:'|$))|([{}])|(#)|[^'{}#]+|'/suy;
const NAME = /\s*([\w.-]+)\s*(?:,\s*(plural|select)\s*,\s*|(?=\}))/y;
const OPTION = /\s*(=?[\w-]+)\s*\{/y;
const END = /\s*\}/y;

/** Reads a message. Throws SyntaxError for what it does not know. */
export function readMessage(text: string): Message {
  let at = 0;
  const choosers = new Set<string>();
  const wrong = () => new SyntaxError(`not a message, from ${at} on: ${text}`);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const readOptions = (counted: boolean): Choice['options'] => {
    const options: Choice['options'] = new Map();
    for (let option = take(OPTION); option; option = take(OPTION))
      options.set(option[1] ?? '', readPieces(true, counted));
    if (!options.has('other') || !take(END)) throw wrong();
    return options;
  };

  const readPlace = (counted: boolean): Piece => {
    const [, name, kind] = take(NAME) ?? [];
    if (name === undefined) throw wrong();
    if (kind === undefined) {
      take(END);
      return { name };
    }
    choosers.add(name);
    const plural = kind === 'plural';
    return { name, plural, options: readOptions(counted || plural) };
  };

  const pieceOf = ([whole, quoted, brace, count]: RegExpExecArray, counted: boolean): Piece => {
    if (brace === '}') throw wrong();
    if (brace) return readPlace(counted);
    if (count && counted) return COUNT;
    return whole === "''" ? "'" : (quoted?.replaceAll("''", "'") ?? whole);
  };

  const readPieces = (inside: boolean, counted: boolean): Piece[] => {
    const pieces: Piece[] = [];
    for (let token = take(TOKEN); token; token = take(TOKEN)) {
      if (inside && token[2] === '}') return pieces;
      pieces.push(pieceOf(token, counted));
    }
    if (inside) throw wrong();
    return pieces;
  };

  return { pieces: readPieces(false, false), choosers };
}

/** The wording that a choice has for a value. */
function chosen({ plural, options }: Choice, value: Value, language: string): Piece[] {
  const exact = options.get(plural ? `=${value}` : String(value));
  const byRule = plural && !exact ? options.get(ruleOf(language).select(Number(value))) : undefined;
  return exact ?? byRule ?? options.get('other') ?? [];
}

/**
 * A message with its values. `show` gives the text of a value that chooses nothing.
 * @throws RangeError for a value that is missing.
 */
export function fill(
  { pieces, choosers }: Message,
  values: Values,
  language: string,
  show: (text: string) => string,
): string {
  const textOf = (piece: Piece, count: Value): string => {
    if (typeof piece === 'string') return piece;
    if (piece === COUNT) return grouped(Number(count), language);
    const { name } = piece;
    const value = values[name];
    if (value === undefined) throw new RangeError(`a message lacks its value ${name}`);
    if ('options' in piece) return join(chosen(piece, value, language), piece.plural ? value : count);
    if (typeof value === 'number') return grouped(value, language);
    return choosers.has(name) ? value : show(value);
  };
  const join = (parts: readonly Piece[], count: Value): string => {
    let text = '';
    for (const part of parts) text += textOf(part, count);
    return text;
  };
  return join(pieces, 0);
}

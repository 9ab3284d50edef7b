/** A text shows all that it holds: nothing that turns it round, hides in it, or looks like something else. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hiddenCharacter } from '../../../src/model/characters';
import { plainText } from '../../../src/model/primitives';

/** Would take hours if the time grew with the square of the text. */
describe('a text of a stranger', () => {
  it('is looked through once, however long its words are', () => {
    expect(hiddenCharacter('жы'.repeat(60_000))).toBeUndefined();
    expect(hiddenCharacter(`${'жы'.repeat(60_000)}z`)).toContain('another alphabet');
  });

  it('is not looked through at all where it is too long', () => {
    const read = v.safeParse(plainText(80), `x${'\u0301'.repeat(700_000)}`);
    expect(read.issues?.map(({ message }) => message)).toEqual([expect.stringContaining('is longer than 80')]);
  });
});

const KINDS: Record<string, readonly [number, number]> = {
  'a control character': [0x00, 0x1f],
  'a later control character': [0x7f, 0x9f],
  'the soft hyphen': [0xad, 0xad],
  'a sign that joins marks': [0x34f, 0x34f],
  'a mark of direction': [0x61c, 0x61c],
  'a filler': [0x115f, 0x1160],
  'a zero width': [0x200b, 0x200f],
  'a line or paragraph': [0x2028, 0x2029],
  'a turn of direction': [0x202a, 0x202e],
  'an invisible operator': [0x2060, 0x2064],
  'an isolated direction': [0x2066, 0x2069],
  'an old format': [0x206a, 0x206f],
  'an empty pattern': [0x2800, 0x2800],
  'another filler': [0x3164, 0x3164],
  'half of a pair': [0xd800, 0xdfff],
  'a private character': [0xe000, 0xf8ff],
  'a form of a character': [0xfe00, 0xfe0f],
  'a byte order mark': [0xfeff, 0xfeff],
  'a half-width filler': [0xffa0, 0xffa0],
  'an annotation': [0xfff9, 0xfffd],
  'a tag': [0xe0000, 0xe007f],
  'a further form': [0xe0100, 0xe01ef],
  'a far private character': [0xf0000, 0xffffd],
  'no character at all': [0xfdd0, 0xfdef],
};

const word = fc.stringMatching(/^[a-zéèçñ]{1,8}$/);

describe.each(Object.entries(KINDS))('%s', (_name, [from, to]) => {
  it('is refused wherever it stands in a text', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: from, max: to }), (before, after, code) => {
        expect(v.is(plainText(100), `${before}${String.fromCodePoint(code)}${after}`)).toBe(false);
      }),
    );
  });
});

it.each([
  ['a space of another width', 'a\u2003b'],
  ['an ideographic space', 'a\u3000b'],
  ['a heap of marks', 'a\u0301\u0302\u0303\u0304'],
  ['a mark that stands on nothing', '\u0301a'],
  ['a Cyrillic letter in a Latin word', 'Open\u0410I'],
  ['a Greek letter in a Latin word', 'S\u03b1ma'],
  ['a Greek letter at the head of one', '\u03bcicrosoft'],
  ['raised letters behind a whole word', 'Samᵃ'],
  ['parts of a letter', 'cafe\u0301'],
  ['a word crossed out', 'p\u0336a\u0336i\u0336d\u0336 well'],
  ['one letter crossed out', 'pa\u0338id'],
  ['a slash through a letter', 'pai\u0337d'],
  ['a tilde through a letter', 'pai\u0334d'],
  ['a ring through a letter', 'pai\u20d8d'],
  ['a circle around a letter', 'pai\u20ddd'],
  ['a crossed-out figure', '2\u0336 dollars'],
  ['a line under a word', 'p\u0332a\u0332i\u0332d\u0332'],
  ['a line over a word', 'p\u0305a\u0305i\u0305d\u0305'],
  ['bold letters of mathematics', '\u{1d400}\u{1d401}\u{1d402}'],
  ['script letters of mathematics', '\u{1d4ae}ama'],
  ['monospaced digits', '\u{1d7f8} dollars'],
  ['full width', 'Ｏｐｅｎ'],
  ['circled letters', 'Ⓢama'],
  ['white letters in black circles', '\u{1f15e}penAI'],
  ['letters in squares', '\u{1f170}I'],
  ['small capitals', 'ᴏᴘᴇɴAI'],
  ['a ligature of type', 'oﬃce'],
  ['a raised letter', 'Openᴬᴵ'],
  ['a Roman numeral as one sign', 'Ⅻ'],
  ['a click for an exclamation mark', 'paidǃ'],
  ['Cherokee letters', 'ᏚᎪᎷᎪ'],
  ['Lisu letters', 'ꓢꓮꓟꓮ'],
  ['Coptic letters', 'ⲤⲀⲘⲀ'],
  ['Deseret letters', '\u{10400}penAI'],
  ['a whole word of Cyrillic letters drawn as ours', 'Сама'],
  ['such a word among Latin ones', 'the contractor Ѕсаӏе said'],
  ['a whole word of Greek letters drawn as ours', 'ΜΕΤΑ'],
  ['a whole word of Armenian letters drawn as ours', 'սոօս'],
  ['a Bengali digit among plain ones', '1৪ dollars'],
  ['a Bengali digit for an eight', '৪ dollars'],
  ['an Armenian letter in a Latin word', 'Tսrkօpticon'],
  ['a Cyrillic letter in a Greek word', 'Αθήнα'],
  ['a joiner between Latin letters', 'Sa\u200dma'],
  ['a joiner at the end of an Arabic word', 'می\u200c'],
])('%s is refused', (_name, text) => expect(hiddenCharacter(text)).toBeDefined());

it.each([
  'Des annotatrices payées 1,46\u00a0$ de l’heure\u202f; «\u00a0trop peu\u00a0», dit-elle.',
  'می\u200cخواهم', // Persian "I want": the joiner is part of the spelling
  'क्\u200dष', // Devanagari half form
  'Zażółć gęślą jaźń, Çetin, Ngũgĩ, Việt Nam, 北京, Афины и Рим, Αθήνα',
  'Толока (Toloka), Яндекс, Ερευνητικό Κέντρο «Αθηνά», Հայաստան, საქართველო, አዲስ አበባ, नई दिल्ली, ตัวอย่าง',
  'Ọ̀ṣun, Ẹ̀kọ́, Ɔdɔ, Ŋgalaka, Diyarbakır, İstanbul, Łódź, Þórr, Đặng, ẞ and ß, Škoda, Ǧ',
  'AI最新消息, Tシャツ, 삼성전자, רחל, أحمد ٢٠٢٤',
  'l’œuvre, 1er, n° 5, 2 ½ h, ±3 %, “quoted” – and … so on; 20 °C, €1.46, № 3, Coca™, º ª',
  '€ $ £ ₱ ₹ → − × ½ № 20 °C',
  'CO₂, H₂O and CO₂e, 10⁻³ g, 12 m², ⅓, ⅞, 21 ℃, le 1ᵉʳ mai, la 1ʳᵉ fois, le 2ᵈ, 5ᵗʰ, xⁿ',
  'Mᵐᵉ et Mˡˡᵉ, nᵒ 3, Dʳ; L.\u00a01132\u20111, 3″ or 5′',
  'Δt, 5 μg, 3 μm, 2 kΩ, λx, Δ and μ alone',
])('%s is allowed', (text) => expect(hiddenCharacter(text)).toBeUndefined());

it('says which character it was, and which to write', () => {
  expect(hiddenCharacter('point ②')).toMatch(/"②"\), which stands for another character; write "2"/);
  expect(hiddenCharacter('Sa\u200bma')).toMatch(/U\+200B/);
  expect(hiddenCharacter('a\u{e0041}')).toMatch(/U\+E0041/);
});

it('every text of the base is allowed: names, titles and sentences, in English and in French', () => {
  const texts: string[] = [];
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) take(part);
  };
  for (const file of readdirSync('src/knowledge/data', { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.yaml')) take(parse(readFileSync(`src/knowledge/data/${file}`, 'utf8')));
  expect(texts.length).toBeGreaterThan(10_000);
  expect(texts.filter((text) => hiddenCharacter(text) !== undefined)).toEqual([]);
});

it.each([
  'src/i18n/en.json',
  'src/i18n/fr.json',
  'public/_locales/en/messages.json',
  'public/_locales/fr/messages.json',
])('no word in %s holds any', (file) => {
  const texts: string[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => hiddenCharacter(text) !== undefined)).toEqual([]);
});

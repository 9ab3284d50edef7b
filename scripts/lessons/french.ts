/** How French is written to a class: as "vous", since steps of several lessons stand on one page, and with spaces at which no line breaks. */

const TU = /(?<!\p{L})(?:(?:tu|toi|te|ton|ta|tes|tiens?)(?!\p{L})|t’)/iu;
const SPACE = / [:;?!»%€](?!\S)|\u202f[:;?!»]|« |\p{L}'\p{L}/u;

/** What is wrong with a text; nothing where nothing is. */
export function frenchFaults(text: string): string[] {
  const [said] = TU.exec(text) ?? [];
  const [set] = SPACE.exec(text) ?? [];
  return [
    ...(said === undefined ? [] : [`says "${said}"; speak to the class, as "vous"`]),
    ...(set === undefined ? [] : [`has "${set}"; write a no-break space (U+00A0) there, and the curved apostrophe ’`]),
  ];
}

/** Names that could be taken for this project's own. */

/** What the project is called, in each language and in the file names. */
const OURS = ['manyhands', 'petitesmains'];
/** Signs that are read as letters. */
const READ_AS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
  '@': 'a',
  '!': 'i',
};

const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[013457$@!]/g, (sign) => READ_AS[sign] ?? sign)
    .replace(/l/g, 'i')
    .replace(/[^a-z]/g, '');

/** A fault, going on after the field's name, where a publisher's name holds the project's; undefined for any other. */
export const posesAsProject = (name: string): string | undefined =>
  OURS.some((own) => lettersOf(name).includes(lettersOf(own)))
    ? 'holds the name of this project; a pack has the name of whoever publishes it'
    : undefined;

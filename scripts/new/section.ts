/** A section of the panel: its view (facts to words, pure), the component that shows it, its style, and its heading in each language. */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/model/languages';
import { CannotAdd } from '../knowledge/add-record';

const STYLES = 'src/ui/parts.css';
const tableOf = (language: string): string => `src/i18n/${language}.json`;

/** The text of a file with a line of its own after the last one that `before` finds. */
function withLine(file: string, before: RegExp, line: string): string {
  const text = readFileSync(file, 'utf8');
  const last = [...text.matchAll(before)].at(-1);
  if (!last) throw new Error(`${file} has no line like ${before}`);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}${line}${text.slice(end)}`;
}

/** The words of a language with the heading at their end. */
const withHeading = (language: string, name: string, heading: string): string =>
  withLine(tableOf(language), /"(?=\n\}\n$)/g, `,\n  "section.${name}": ${JSON.stringify(heading)}`);

/** The new files: path in the repository -> text. */
export function sectionFiles(name: string): Map<string, string> {
  if (!/^[a-z]+$/.test(name))
    throw new CannotAdd(`"${name}" is no name for a section; write one word in small letters.`);
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  return new Map([
    [
      `src/presentation/${name}-view.ts`,
      `/** The section "${name}" in words: what it shows of a dossier. */
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';

export interface ${Name}View {
  heading: string;
  lines: string[];
}

/** The section, or undefined where the dossier has nothing for it. */
export function ${name}View(dossier: Dossier, words: Translator): ${Name}View | undefined {
  const lines: string[] = [];
  return lines.length === 0 ? undefined : { heading: words.t('section.${name}'), lines: [...lines, dossier.product.name] };
}
`,
    ],
    [
      `src/ui/${Name}.tsx`,
      `/** The section "${name}" of the panel. */
import type { ${Name}View } from '../presentation/${name}-view';

export const ${Name} = ({ view }: { view: ${Name}View }) => (
  <ul class="${name}">
    {view.lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
`,
    ],
    [`src/ui/${name}.css`, `.mh .${name} {\n  margin: 0;\n}\n`],
  ]);
}

/** The files that name it, each with a line more; `headings` by language, the English one where one is missing. */
export const sectionLines = (name: string, headings: Readonly<Record<string, string>>): Map<string, string> =>
  new Map([
    [STYLES, withLine(STYLES, /@import "[^"]+";\n/g, `@import "./${name}.css";\n`)],
    ...LANGUAGES.map((language): [string, string] => [
      tableOf(language),
      withHeading(language, name, headings[language] || headings.en || name),
    ]),
  ]);

/** What a person still adds by hand, in the order in which the type checker leads there. */
export const sectionSteps = (name: string): string[] => [
  `src/presentation/${name}-view.ts: what it shows`,
  `src/presentation/views/panel.ts: a field "${name}" of PanelView`,
  `src/presentation/panel-view.ts: fills it`,
  `src/ui/Panel.tsx: shows it in a Part with its heading`,
  'scripts/stories/sample.ts: a sample of it, for the tests of the components',
];

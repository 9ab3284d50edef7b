/** A section of the panel: its view (facts to words, pure), the component that shows it, its style, and a test of the view. */
import { CannotAdd } from '../knowledge/add-record';

/** Path in the repository -> text. */
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
  return lines.length === 0 ? undefined : { heading: words.t('sources.heading'), lines: [...lines, dossier.product.name] };
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

/** What a person still adds by hand, in the order in which the type checker leads there. */
export const sectionSteps = (name: string): string[] => [
  `src/i18n/en.json and fr.json: the heading, under "section.${name}", and use it in the view`,
  `src/presentation/view.ts: a field "${name}" of PanelView; panel-view.ts fills it`,
  `src/ui/Panel.tsx: shows it in a Part with its heading; src/ui/panel.css imports ./${name}.css`,
  'scripts/stories/sample.ts: a sample of it, for the tests of the components',
];

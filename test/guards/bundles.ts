/** What the built page scripts name, compared with the sources that they are made of: the build may add nothing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Node, treeOf, walk } from './dom';
import { NEVER_BY_NAME } from './names';
import { readSource, runsInPages } from './page-code';

/** Names that read or reach on some things and mean nothing on others: as many as in the sources, never more. */
const COUNTED = `value data title text src href open key location assign replace navigate submit click clipboard
  setAttribute getAttribute attributes createElement createElementNS import`.split(/\s+/);
const LOOKED_FOR = new Set([...NEVER_BY_NAME, ...COUNTED]);

/** Types are gone when it runs. */
const TYPE = /^TS(?!AsExpression|NonNullExpression|SatisfiesExpression|InstantiationExpression)/;

/** How often a text of code names each of them, as a name of its own, a member, or a text. */
function namesIn(file: string, text: string): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string) => names.set(name, (names.get(name) ?? 0) + 1);
  walk(treeOf(file, text), (node: Node, around) => {
    if (around.some(({ type }) => TYPE.test(type))) return;
    const parent = around.at(-1);
    const isKey = parent?.type === 'Property' && parent.key === node && around.at(-2)?.type === 'ObjectExpression';
    if (node.type === 'ImportExpression') add('import');
    const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier';
    const name = isName ? String(node.name) : node.type === 'Literal' ? String(node.value) : '';
    if (LOOKED_FOR.has(name) && !isKey) add(name);
  });
  return names;
}

const PACKAGES = ['preact', 'preact/hooks', 'preact/jsx-runtime'];
const packageFile = (name: string): string => fileURLToPath(import.meta.resolve(name));

const counted = new Map<string, Map<string, number>>();

/** The same for the sources of one page script, counted once: our modules, and the package that draws the panel. */
function namesInSources(script: string): Map<string, number> {
  const known = counted.get(script);
  if (known) return known;
  const { modules, packages } = runsInPages([script]);
  const texts = [
    ...modules.map((file) => [file, readSource(file)] as const),
    ...(packages.length > 0 ? PACKAGES : []).map(
      (name) => [packageFile(name), readFileSync(packageFile(name), 'utf8')] as const,
    ),
  ];
  const names = new Map<string, number>();
  for (const [file, text] of texts)
    for (const [name, count] of namesIn(file, text)) names.set(name, (names.get(name) ?? 0) + count);
  counted.set(script, names);
  return names;
}

/** What a built page script names beyond its sources, in words; none where all is well. */
export function beyondSources(script: string, built: string): string[] {
  const known = namesInSources(script);
  return [...namesIn('built.js', built)]
    .filter(([name, count]) => count > (known.get(name) ?? 0))
    .map(([name, count]) => `names ${name} ${count} times, its sources ${known.get(name) ?? 0} times`);
}

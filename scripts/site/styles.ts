/** The style sheet of the site: the panel's own, with its imports joined to one file, and a class for each style that a component writes on an element. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { options, type VNode } from 'preact';

/** A style sheet with all that it imports, in the place of each import, but for those that are named. */
export function joinedStyles(file: string, without: readonly string[] = []): string {
  return readFileSync(file, 'utf8').replace(/@import "([^"]+)";/g, (_whole, other: string) =>
    without.includes(other) ? '' : joinedStyles(join(dirname(file), other), without),
  );
}

const property = (name: string): string =>
  name.startsWith('--') ? name : name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);

const classOf = (at: number): string => `s${at}`;

/** The rules of the classes that stand for styles on elements, in the order in which they were met. */
export const rulesOf = (texts: readonly string[]): string =>
  texts.map((text, at) => `.mh .${classOf(at)}{${text}}`).join('\n');

/**
 * Styles on elements, which the policy of the pages does not allow, become classes: `texts` of all that was rendered so
 * far, those `known` from before first; `met`: on how many elements; `stop` puts everything back.
 */
export function stylesToClasses(known: readonly string[] = []): {
  texts(): readonly string[];
  met(): number;
  stop(): void;
} {
  const rules = new Map(known.map((text, at) => [text, classOf(at)]));
  const before = options.vnode;
  let met = 0;
  options.vnode = (vnode: VNode) => {
    const props = vnode.props as { style?: unknown; class?: string };
    if (typeof vnode.type === 'string' && props.style && typeof props.style === 'object') {
      const text = Object.entries(props.style)
        .map(([name, value]) => `${property(name)}:${value}`)
        .join(';');
      const name = rules.get(text) ?? classOf(rules.size);
      rules.set(text, name);
      met += 1;
      vnode.props = { ...props, style: undefined, class: [props.class, name].filter(Boolean).join(' ') } as never;
    }
    before?.(vnode);
  };
  return {
    texts: () => [...rules.keys()],
    met: () => met,
    stop: () => {
      options.vnode = before;
    },
  };
}

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

/**
 * Styles on elements, which the policy of the pages does not allow, become classes: `rules` of all that was rendered so
 * far; `stop` puts everything back.
 */
export function stylesToClasses(): { rules(): string; stop(): void } {
  const rules = new Map<string, string>();
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    const props = vnode.props as { style?: unknown; class?: string };
    if (typeof vnode.type === 'string' && props.style && typeof props.style === 'object') {
      const text = Object.entries(props.style)
        .map(([name, value]) => `${property(name)}:${value}`)
        .join(';');
      const name = rules.get(text) ?? `s${rules.size}`;
      rules.set(text, name);
      vnode.props = { ...props, style: undefined, class: [props.class, name].filter(Boolean).join(' ') } as never;
    }
    before?.(vnode);
  };
  return {
    rules: () => [...rules].map(([text, name]) => `.mh .${name}{${text}}`).join('\n'),
    stop: () => {
      options.vnode = before;
    },
  };
}

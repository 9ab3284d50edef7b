/** Shows a panel in a closed shadow root, as on a page, and finds things the way a person would: by their words. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { panel } from '../../../scripts/stories/sample';
import type { PanelFront } from '../../../src/presentation/views/panel-front';
import { Panel, type PanelProps } from '../../../src/ui/Panel';

export const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export async function show(view: Partial<PanelFront> = {}, props: Partial<PanelProps> = {}) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  HTMLElement.prototype.scrollIntoView ??= () => undefined;
  const calls = {
    onClose: vi.fn(),
    onLevel: vi.fn(),
    cite: vi.fn((source: string, format: string) => Promise.resolve(`${source} as ${format}`)),
  };
  const draw = (more: Partial<PanelFront> = {}) =>
    act(() => render(<Panel view={{ ...panel(), ...view, ...more }} layout="beside" {...calls} {...props} />, root));
  await draw();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (words: string) => {
    const found = all('button').find(
      (element) => text(element).includes(words) || element.getAttribute('aria-label') === words,
    );
    if (!found) throw new Error(`no button says “${words}”; there are: ${all('button').map(text).join(' | ')}`);
    return found;
  };
  /** Opens every group, as a person does by pressing its heading. */
  const openGroups = () =>
    act(() => {
      for (const group of all('details') as HTMLDetailsElement[]) {
        group.open = true;
        group.dispatchEvent(new Event('toggle'));
      }
    });
  return {
    ...calls,
    root,
    all,
    button,
    draw,
    openGroups,
    /** Opens the list of all claims and presses the mark of one. */
    openCard: async (id: string) => {
      await openGroups();
      await act(() =>
        all('.claims .opens')
          .find((mark) => text(mark).endsWith(id))
          ?.click(),
      );
    },
    /** The words of the card that is open. */
    card: () => text(root.querySelector('article')),
    press: (words: string) => act(() => button(words).click()),
    /** The element a heading of these words stands in. */
    part: (heading: string) => {
      const found = all('h3')
        .find((element) => text(element) === heading)
        ?.closest<HTMLElement>('.part');
      if (!found) throw new Error(`no part is called “${heading}”`);
      return found;
    },
    focused: () => text(root.activeElement),
    end: () => {
      render(null, root);
      host.remove();
    },
  };
}

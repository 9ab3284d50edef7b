/** Makes our elements: text is always text, and only a person can press them. */

/** Builds an element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that acts when a person presses it: an event that a page has made presses nothing. */
export const button = (
  className: string,
  label: string,
  pressed: (event: MouseEvent) => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement =>
  element('button', { className, onclick: (event) => event.isTrusted && pressed(event), ...properties }, label);

/** Makes our elements: text is always text, and only a person can press them. */
import { invoke } from '../detection/node';

/** Builds an element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(invoke(document, 'createElement', tag) as HTMLElementTagNameMap[K], properties);
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

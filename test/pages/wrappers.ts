/** Ways in which pages wrap what they show, and whether it can then be seen. `$` is the place of the wrapped text. */

export interface Wrapper {
  name: string;
  /** Ends with the whitespace that keeps blocks apart; a `<template shadowrootmode>` becomes an open shadow root. */
  html: string;
  shown: boolean;
  /** Size and place decide, which a saved page does not have: there, it counts as seen. */
  bySize?: true;
}

export const WRAPPERS: readonly Wrapper[] = [
  { name: 'display: contents', html: '<div style="display:contents">$</div>', shown: true },
  { name: 'transparent, but without a box', html: '<div style="display:contents;opacity:0">$</div>', shown: true },
  {
    name: 'a slot',
    html: '<x-a><template shadowrootmode="open"><div><slot></slot></div></template>$</x-a>',
    shown: true,
  },
  { name: 'an open shadow root', html: '<x-b><template shadowrootmode="open"><p>$</p></template></x-b>', shown: true },
  {
    name: 'a slot fallback',
    html: '<x-c><template shadowrootmode="open"><slot>$</slot></template></x-c>',
    shown: true,
  },
  { name: 'content-visibility: auto', html: '<div style="content-visibility:auto">$</div>', shown: true },
  {
    name: 'no size, with overflowing content',
    html: '<div style="width:0;height:0;white-space:nowrap">$</div>',
    shown: true,
  },
  {
    name: 'no size and hidden overflow around what is placed by something else',
    html: '<div style="position:relative;min-height:9px"><div style="width:0;height:0;overflow:hidden"><div style="position:absolute">$</div></div></div>',
    shown: true,
  },
  {
    name: 'invisible around what is visible',
    html: '<div style="visibility:hidden"><div style="visibility:visible">$</div></div>',
    shown: true,
  },
  { name: 'an open <details>', html: '<details open><summary>More</summary>$</details>', shown: true },
  { name: 'an open <dialog>', html: '<dialog open>$</dialog>', shown: true },
  {
    name: 'a scrolled box',
    html: '<div style="width:300px;height:30px;overflow:auto"><div style="height:400px"></div>$</div>',
    shown: true,
  },
  { name: 'display: none', html: '<div style="display:none">$</div>', shown: false },
  { name: 'hidden', html: '<div hidden>$</div>', shown: false },
  { name: 'hidden until found', html: '<div hidden="until-found">$</div>', shown: false },
  { name: 'opacity: 0', html: '<div style="opacity:0.0">$</div>', shown: false },
  { name: 'content-visibility: hidden', html: '<div style="content-visibility:hidden">$</div>', shown: false },
  { name: 'a closed <details>', html: '<details><summary>More</summary>$</details>', shown: false },
  { name: 'a closed <dialog>', html: '<dialog>$</dialog>', shown: false },
  {
    name: 'a host that slots it nowhere',
    html: '<x-d><template shadowrootmode="open"><b>x</b></template>$</x-d>',
    shown: false,
  },
  { name: 'a template', html: '<template>$</template>', shown: false },
  { name: 'a place outside the page', html: '<div style="position:absolute;left:-9999px">$</div>', shown: false },
  { name: 'clipped for ears alone', html: '<div style="position:absolute;clip-path:inset(50%)">$</div>', shown: false },
  { name: 'a collapsed box', html: '<div style="height:0;overflow:hidden">$</div>', shown: false, bySize: true },
  {
    name: 'a dot of one pixel',
    html: '<div style="position:absolute;width:1px;height:1px;overflow:clip">$</div>',
    shown: false,
    bySize: true,
  },
  { name: 'scaled to nothing', html: '<div style="transform:scale(0)">$</div>', shown: false, bySize: true },
  { name: 'text without size', html: '<div style="font-size:0">$</div>', shown: false, bySize: true },
  {
    name: 'text pushed out',
    html: '<div style="text-indent:-9999px;white-space:nowrap;overflow:hidden">$</div>',
    shown: false,
    bySize: true,
  },
];

export const ANSWER = `<p>${'The tide follows the moon with a delay that differs from coast to coast. '.repeat(2)}</p>`;

/** A wrapper around a page's part. */
export const wrapped = ({ html }: Wrapper, inner: string): string => html.replace('$', () => inner);

/** What must hold of any layout: nothing is cut, nothing leaves the window, no text lies over another. Runs inside a page. */

/** Faults in words, none where all is well. `ears` are texts for screen readers only. One function, since its source is sent to the page. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: its source is sent to the page, where nothing that it calls would be
export function layoutFaults(root: ShadowRoot | Document): string[] {
  const faults: string[] = [];
  const visible = (element: Element) =>
    element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
    !element.closest('.ears, .compact .words');
  const named = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !element.closest('svg, style, script, head, i, noscript') && visible(element),
  );
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
      faults.push(
        `leaves the window (${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}): ${named(element)}`,
      );
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== 'visible')
      faults.push(`is wider than its room (${element.scrollWidth} in ${element.clientWidth}): ${named(element)}`);
    if (element.scrollHeight > element.clientHeight + 1 && (overflowY === 'hidden' || overflowY === 'clip'))
      faults.push(`is higher than its room: ${named(element)}`);
  }
  /** Asked of an element once: many lines have the same parents. */
  const once = <Answer>(ask: (element: Element) => Answer) => {
    const answers = new Map<Element, { answer: Answer }>();
    return (element: Element): Answer => {
      const known = answers.get(element) ?? { answer: ask(element) };
      answers.set(element, known);
      return known.answer;
    };
  };
  type Room = { top: number; bottom: number; left: number; right: number };
  // Lines of text: those of one parent may not lie over those of another.
  /** The part of the window in which an element can be seen: what a scrolling box hides lies over nothing. */
  const roomOf: (element: Element) => Room = once((element) => {
    const parent = element.parentElement;
    const around = parent
      ? roomOf(parent)
      : {
          top: Number.NEGATIVE_INFINITY,
          bottom: Number.POSITIVE_INFINITY,
          left: Number.NEGATIVE_INFINITY,
          right: Number.POSITIVE_INFINITY,
        };
    const box = element.getBoundingClientRect();
    const clips = parent !== null && element !== document.body && getComputedStyle(element).overflowY !== 'visible';
    if (!clips) return around;
    return {
      top: Math.max(around.top, box.top),
      bottom: Math.min(around.bottom, box.bottom),
      left: Math.max(around.left, box.left),
      right: Math.min(around.right, box.right),
    };
  });
  const lines: { box: DOMRect; of: Element }[] = [];
  for (const of of elements) {
    for (const child of of.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE || !child.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(child);
      const room = roomOf(of);
      for (const box of range.getClientRects())
        if (
          box.width > 1 &&
          box.height > 1 &&
          box.bottom > room.top &&
          box.top < room.bottom &&
          box.right > room.left &&
          box.left < room.right
        )
          lines.push({ box, of });
    }
  }
  // A scrolling box may hold more than its window; the window itself may not.
  const scrolls: (element: Element) => boolean = once(({ parentElement: parent }) => {
    if (!parent) return false;
    const isScroller = /auto|scroll/.test(getComputedStyle(parent).overflowX);
    return (isScroller && parent.scrollWidth > parent.clientWidth) || scrolls(parent);
  });
  /** What is pinned to an edge, and lies over what scrolls past it on purpose. */
  const pinned: (element: Element) => Element | null = once((element) => {
    if (getComputedStyle(element).position === 'sticky') return element;
    return element.parentElement && pinned(element.parentElement);
  });
  for (const { box, of } of lines)
    if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(of))
      faults.push(
        `leaves the window (${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}): ${named(of)}`,
      );
  lines.sort((left, right) => left.box.top - right.box.top);
  for (const [index, { box, of }] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.box.top > box.bottom) break;
      if (other.of === of || of.contains(other.of) || other.of.contains(of)) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Lines touch where the type is set tight; a third of a line is a word on a word.
      if (across > 2 && down > Math.min(box.height, other.box.height) / 3 && pinned(of) === pinned(other.of))
        faults.push(`lies over ${named(other.of)}: ${named(of)}`);
    }
  }
  return [...new Set(faults)].slice(0, 20);
}

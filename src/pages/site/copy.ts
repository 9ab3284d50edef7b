/** "Copy this claim": a button beside a text that is to be copied. It shows only where the browser lets a page copy. */

/** Shows the button, and copies by it what there is then; what follows the button says how it went. */
export function copyBy(button: HTMLButtonElement, text: () => string): void {
  if (!navigator.clipboard) return;
  const said = button.nextElementSibling;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => say(said, button.dataset.done),
      () => say(said, button.dataset.failed),
    );
  });
}

/**
 * The page's own address in a text to be copied, whole: where the site stands is known to whoever reads it, also where the build
 * was not told.
 */
export function placed(
  text: string,
  { protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'>,
): string {
  if (!protocol.startsWith('http')) return text;
  return text.replace(/^[a-z]{2}\/\S+\.html$/m, (address) =>
    `${pathname.replace(/\.html$/, '')}.html`.endsWith(`/${address}`) ? `${origin}${pathname}` : address,
  );
}

/** Buttons come hidden with the page and name the element whose text they copy. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const place = document.getElementById(button.dataset.copies ?? '');
    const text = placed(place?.textContent ?? '', location);
    if (!place || text === '') continue;
    place.textContent = text;
    copyBy(button, () => text);
  }
}

function say(place: Element | null, words: string | undefined): void {
  if (place) place.textContent = words ?? '';
}

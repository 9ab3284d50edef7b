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

/** Buttons come hidden with the page and name the element whose text they copy. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const text = document.getElementById(button.dataset.copies ?? '')?.textContent ?? '';
    if (text !== '') copyBy(button, () => text);
  }
}

function say(place: Element | null, words: string | undefined): void {
  if (place) place.textContent = words ?? '';
}

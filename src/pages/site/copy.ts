/** "Copy this claim": a button beside a text that is to be copied. It shows only where the browser lets a page copy. */

/** Buttons come hidden with the page and name the element whose text they copy. */
export function offerCopies(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const text = document.getElementById(button.dataset.copies ?? '')?.textContent ?? '';
    const said = button.nextElementSibling;
    button.hidden = text === '';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => say(said, button.dataset.done),
        () => say(said, button.dataset.failed),
      );
    });
  }
}

function say(place: Element | null, words: string | undefined): void {
  if (place) place.textContent = words ?? '';
}

/** Compare: of all products on the page those that were chosen stand beside one another. */
import { followChoices } from './choices';

export function startCompare(form: HTMLFormElement): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-product]')];
  const place = document.querySelector('.compare');
  const list = document.querySelector('.all-products');
  followChoices(form, (values) => {
    const chosen = [...new Set(values.values())];
    place?.classList.toggle('chosen', chosen.length > 0);
    list?.classList.toggle('out', chosen.length > 0);
    for (const product of all) product.classList.toggle('out', chosen.length > 0 && !chosen.includes(product.id));
    // They stand in the order in which they were chosen, for eyes and for ears.
    for (const id of chosen) {
      const product = all.find((one) => one.id === id);
      if (product) place?.append(product);
    }
  });
}

/** The script of a lesson in one file: its wall, and which part it prints, the sheet or the one that was gone to last. Firefox prints a copy of the page, which knows no address, so the body says it. */
import './projector';

const PARTS = ['sheet', 'pupils', 'quiz', 'projector', 'all'];

/** The part in which the place stands that the address names; none where it names no place of the page. */
function partAt(hash: string): string | undefined {
  const place = document.getElementById(hash.slice(1));
  return PARTS.find((part) => place?.closest(`[id="${part}"]`));
}

/** The first part of all at first, then each that is gone to. */
function followPart({ dataset }: HTMLElement): void {
  const take = () => {
    dataset.prints = partAt(location.hash) ?? dataset.prints ?? PARTS[0];
  };
  addEventListener('hashchange', take);
  take();
}

/** The link that says it prints all parts does so: a press asks for the paper, not for a place of the page alone. */
function printAll({ dataset }: HTMLElement): void {
  document.querySelector('main a[href="#all"]')?.addEventListener('click', () => {
    dataset.prints = 'all';
    print();
  });
}

followPart(document.body);
printAll(document.body);

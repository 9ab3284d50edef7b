/** The script of the file in which a lesson is put together and from which it is kept: as a file that holds its steps, its screens and its papers, and no other. */
import { saveFile } from '../kit/save-file';
import './pieces';
import './projector';

/** What is not shown now, and what chooses. */
const REST = '.piece[hidden], .paper[hidden], .borrowed[hidden], #screens > *, #choices, #address, #save';

/** The document as it is now, without the rest. */
function kept(): string {
  const copy = document.importNode(document.documentElement, true);
  for (const part of copy.querySelectorAll(REST)) part.remove();
  return `<!doctype html>\n${copy.outerHTML}\n`;
}

function save({ dataset }: HTMLElement): void {
  const minutes = document.querySelector<HTMLSelectElement>('[name="minutes"]')?.value ?? '';
  saveFile(new Blob([kept()], { type: 'text/html' }), `${dataset.name ?? ''}-${minutes}.html`);
}

const button = document.querySelector<HTMLElement>('#save button');
button?.addEventListener('click', () => save(button));

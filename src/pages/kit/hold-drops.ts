/** Keeps a page of ours when a file is let go beside the field it was meant for: a browser would open the file in the page's place, with all that stands there. */

/** Fields for files take them themselves; text that is dragged is none of our business. */
const isMeant = ({ defaultPrevented, target }: DragEvent): boolean =>
  defaultPrevented || (target instanceof HTMLInputElement && target.matches('[type=file]'));

function hold(event: DragEvent): void {
  if (isMeant(event) || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

export function holdDrops(): void {
  addEventListener('dragover', hold);
  addEventListener('drop', hold);
}

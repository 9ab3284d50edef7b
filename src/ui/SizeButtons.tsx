/** The panel's size, by buttons: half or full as a sheet, narrower or wider beside the page. Nothing is dragged. */
import { type PanelSize, SHEETS, WIDTHS } from '../model/choices';
import type { PanelWords } from '../presentation/views/panel';

interface Props {
  layout: 'beside' | 'sheet';
  size: PanelSize;
  words: PanelWords;
  onSize(size: PanelSize): void;
}

const Arrow = ({ d }: { d: string }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path {...{ d }} stroke="currentColor" stroke-width="1.8" fill="none" />
  </svg>
);

export function SizeButtons({ layout, size, words, onSize }: Props) {
  if (layout === 'sheet')
    return (
      <fieldset class="levels sizes" aria-label={words.sizeLabel}>
        {SHEETS.map((sheet) => (
          <button
            key={sheet}
            type="button"
            aria-pressed={size.sheet === sheet}
            onClick={() => onSize({ ...size, sheet })}
          >
            {words[sheet]}
          </button>
        ))}
      </fieldset>
    );
  const at = WIDTHS.indexOf(size.width);
  /** At its end a button stays, so that the focus is not lost, and says that it does nothing. */
  const step = (by: 1 | -1, label: string, d: string) => {
    const width = WIDTHS[at + by];
    return (
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        aria-disabled={!width}
        onClick={() => width && onSize({ ...size, width })}
      >
        <Arrow d={d} />
      </button>
    );
  };
  return (
    <fieldset class="sizes" aria-label={words.sizeLabel}>
      {step(-1, words.narrower, 'm2.5 4 4 4-4 4m11-8-4 4 4 4')}
      {step(1, words.wider, 'm6 4-4 4 4 4m4-8 4 4-4 4')}
    </fieldset>
  );
}

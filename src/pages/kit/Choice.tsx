/** One question with a few answers as radio buttons, or with yes and no as one box to tick. */
import type { ComponentChildren } from 'preact';

interface Held {
  /** Why it cannot be changed now; the choice itself stays as it is. */
  held?: string | undefined;
}

interface ChoiceProps<T extends string> extends Held {
  legend: string;
  name: string;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T;
  onChoose(value: T): void;
}

export function Choice<T extends string>({ legend, name, options, value, onChoose, held }: ChoiceProps<T>) {
  return (
    <fieldset class="part" disabled={held !== undefined}>
      <legend class="large">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice" lang={option.lang}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
      {held && <p class="small">{held}</p>}
    </fieldset>
  );
}

interface TickProps extends Held {
  legend: string;
  name: string;
  label: string;
  /** By which an address can lead there. */
  id?: string;
  checked: boolean;
  onChange(): void;
  children?: ComponentChildren;
}

export const Tick = ({ legend, name, label, id, checked, onChange, held, children }: TickProps) => (
  <fieldset class="part">
    <legend class="large">{legend}</legend>
    <label class="choice">
      <input type="checkbox" {...{ id, name, checked, onChange }} disabled={held !== undefined} />
      {label}
    </label>
    {held && <p class="small">{held}</p>}
    {children}
  </fieldset>
);

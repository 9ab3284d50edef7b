/** A field in which something is found by its name: the name is typed and shown, the id is what the form keeps. */
import { useState } from 'preact/hooks';
import type { Choices } from '../../packs/choices';
import { Field } from './Field';

interface Props {
  label: string;
  name: string;
  /** Id of what was chosen, or what was typed where nothing is called so. */
  value: string;
  choices: Choices;
  /** Name of the list of all labels. */
  list: string;
  onChange(value: string): void;
}

export const SearchList = ({ id, choices }: { id: string; choices: Choices }) => (
  <datalist id={id}>
    {choices.labels.map((label) => (
      <option key={label} value={label} />
    ))}
  </datalist>
);

export function Search({ label, name, value, choices, list, onChange }: Props) {
  // While somebody types, their own letters stand: put right at each sign, a name could not be finished.
  const [typed, setTyped] = useState<string>();
  return (
    <Field
      {...{ label, name, list }}
      value={typed ?? choices.labelOf(value) ?? value}
      onChange={(text) => {
        setTyped(text);
        onChange(choices.idOf(text) ?? text.trim());
      }}
      onLeave={() => setTyped(undefined)}
    />
  );
}

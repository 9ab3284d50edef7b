/** One line of the form: its label above it, and the choices where there are any. No browser keeps what is typed. */

interface Props {
  label: string;
  /** What the choice means, in sight before it is made. */
  hint?: string;
  name: string;
  value: string;
  onChange(value: string): void;
  /** When the field is left, where it is searched in. */
  onLeave?: () => void;
  /** What may be chosen, by value; a search over them where they are many. */
  choices?: readonly (readonly [value: string, label: string])[];
  /** Name of a list to search in. */
  list?: string;
  long?: boolean;
  secret?: boolean;
}

export function Field({ label, hint, name, value, onChange, choices, list, long, secret, onLeave }: Props) {
  const change = ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value);
  const described = hint && `${name}-hint`;
  const field = choices ? (
    <select {...{ name, value }} autocomplete="off" onChange={change} aria-describedby={described}>
      {choices.map(([choice, said]) => (
        <option key={choice} value={choice}>
          {said}
        </option>
      ))}
    </select>
  ) : long ? (
    <textarea {...{ name, value }} rows={3} autocomplete="off" onInput={change} />
  ) : secret ? (
    <input type="password" {...{ name, value }} autocomplete="off" onInput={change} aria-describedby={described} />
  ) : list ? (
    <input type="text" {...{ name, value, list }} autocomplete="off" onInput={change} onBlur={onLeave} />
  ) : (
    <input type="text" {...{ name, value }} autocomplete="off" onInput={change} aria-describedby={described} />
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field stands inside, made above */}
      <label class="make-field">
        <span>{label}</span>
        {field}
      </label>
      {hint && (
        <p class="small" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

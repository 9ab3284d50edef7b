/** Which hard subjects a claim goes into: each can be ticked. */
import type { MakeWordKey } from '../../i18n/make-words';
import { HARD_SUBJECTS } from '../../model/hard-subjects';

interface Props {
  name: string;
  chosen: readonly string[];
  word(key: MakeWordKey): string;
  onChange(chosen: string[]): void;
}

export const HardSubjects = ({ name, chosen, word, onChange }: Props) => (
  <fieldset class="make-part">
    <legend>{word('topics')}</legend>
    {HARD_SUBJECTS.map((subject) => (
      <label key={subject} class="choice">
        <input
          type="checkbox"
          name={name}
          value={subject}
          checked={chosen.includes(subject)}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? [...chosen, subject] : chosen.filter((other) => other !== subject))
          }
        />
        {word(`topic.${subject}`)}
      </label>
    ))}
  </fieldset>
);

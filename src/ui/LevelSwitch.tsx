/** Plain, standard or detail: how much the texts say. */
import type { PanelView, PanelWords } from '../presentation/views/panel';

type Level = PanelView['level'];
const ORDER: readonly Level[] = ['plain', 'standard', 'detail'];

export const LevelSwitch = ({
  level,
  words,
  onLevel,
}: {
  level: Level;
  words: PanelWords;
  onLevel: (level: Level) => void;
}) => (
  <fieldset class="levels" aria-label={words.levelLabel}>
    {ORDER.map((item) => (
      <button key={item} type="button" aria-pressed={item === level} onClick={() => onLevel(item)}>
        {words.levels[item]}
      </button>
    ))}
  </fieldset>
);

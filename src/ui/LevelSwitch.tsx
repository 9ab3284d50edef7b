/** Plain, standard or detail: how much the texts say. Not there where the level is held. */
import type { PanelView, PanelWords } from '../presentation/views/panel';

type Level = PanelView['level'];

export const LevelSwitch = ({
  level,
  words,
  onLevel,
}: {
  level: Level;
  words: PanelWords;
  onLevel: (level: Level) => void;
}) =>
  words.levels.length > 0 && (
    <fieldset class="levels" aria-label={words.levelLabel}>
      {words.levels.map((item) => (
        <button key={item.level} type="button" aria-pressed={item.level === level} onClick={() => onLevel(item.level)}>
          {item.label}
        </button>
      ))}
    </fieldset>
  );

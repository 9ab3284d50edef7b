/** How we know, on the teacher's sheet: each claim that a screen or a dossier shows, with its voice, its state and the way to its page. */
import type { LessonView } from '../../presentation/lesson/view';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Go } from './Rich';

/** Claims of the screens and dossiers that no key of cards tells of, each once: voice, state, and the way to its page. */
export function Proofs({ view: { slides, sheets, court } }: { view: LessonView }) {
  const told = new Set(court?.sets.flat().map(({ told: { text } }) => text));
  const shown = [...slides.flatMap(({ claim }) => claim ?? []), ...sheets.flatMap(({ cards }) => cards)];
  const once = new Map(shown.filter((one) => !told.has(one.told.text)).map((one) => [one.told.text, one]));
  return (
    <ul class="briefs">
      {[...once.values()].map(({ told: { text, lang, said }, mark, to }) => (
        <li key={text}>
          <Mark mark={mark} />{' '}
          <span {...inLanguage(lang)}>
            <Go to={to}>{text}</Go>
          </span>{' '}
          <span class="small">{said.line}</span>
        </li>
      ))}
    </ul>
  );
}

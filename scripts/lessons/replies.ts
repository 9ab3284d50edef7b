/** What a company answered, on a card for pupils: the record's own words where they are plain, else short ones that an editor wrote of them. */
import { LANGUAGES } from '../../src/model/languages';
import type { Lesson } from '../../src/model/lesson';
import type { KnowledgeBase } from '../knowledge/load';
import { cardsIn, hashOf } from './limits';
import { tooHard } from './plain';

/** What each company said in a claim, by its id, all of it in one text. */
function saidIn(id: string, { records }: KnowledgeBase): Map<string, string> {
  const said = new Map<string, string>();
  for (const { of, text } of records.claims.get(id)?.responses ?? [])
    if (text) said.set(of, [said.get(of) ?? '', text].join(' ').trim());
  return said;
}

/** The same in another language, whose rows stand under "company" and "company-2". */
const translated = (id: string, of: string, { overlays }: KnowledgeBase): string =>
  Object.entries(overlays.get('fr')?.claims.get(id)?.responses ?? {})
    .filter(([row]) => row === of || row.replace(/-\d+$/, '') === of)
    .map(([, text]) => text)
    .join(' ');

const isHard = (id: string, of: string, text: string, base: KnowledgeBase): boolean =>
  LANGUAGES.some((language) => tooHard(language === 'en' ? text : translated(id, of, base), language).length > 0);

/** The claims that stand on the wall, with what was answered to them. */
const screensIn = ({ phases }: Lesson): string[] =>
  Object.values(phases).flatMap(({ slides }) =>
    slides.flatMap(({ claim, after }) => [claim, after].filter((id) => id !== undefined)),
  );

/** Each answer that is too hard for pupils has short words on its card and its screen, of the answer as it stands; and nothing else does. */
export function replyFaults(lesson: Lesson, base: KnowledgeBase): { path: readonly string[]; message: string }[] {
  const { replies = {} } = lesson;
  const cards = new Set([...cardsIn(lesson), ...screensIn(lesson)]);
  const missing = [...cards].flatMap((id) =>
    [...saidIn(id, base)]
      .filter(([of, text]) => !replies[id]?.[of] && isHard(id, of, text, base))
      .map(([of]) => ({ id, of })),
  );
  return [
    ...missing.map(({ id, of }) => ({
      path: ['replies'],
      message: `shows ${id} on a card or a screen, where the answer of ${of} is too hard for pupils; say it in short`,
    })),
    ...Object.entries(replies).flatMap(([id, companies]) =>
      Object.entries(companies).flatMap(([of, short]) => {
        const text = saidIn(id, base).get(of);
        const path = ['replies', id, of];
        if (!cards.has(id) || text === undefined)
          return [{ path, message: `is of ${id}, on no card or screen of which ${of} answers; take it out` }];
        const hash = hashOf(text);
        return short.of === hash
          ? []
          : [{ path, message: `is of an older answer in ${id}; read it again, then write of: "${hash}"` }];
      }),
    ),
  ];
}

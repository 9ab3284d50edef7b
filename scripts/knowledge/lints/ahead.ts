/** Days that lie ahead: a text tells them so that it stays true once they are past, and is read again when they come. */
import { LANGUAGES, type Language } from '../../../src/model/languages';
import { perLanguage, wholeWord } from '../grammar';
import { KINDS, OVERLAYS, type OverlayKind } from '../kinds';
import type { KnowledgeBase } from '../load';
import type { Problem } from '../source-files';
import { daysNamed, sentencesOf } from './dates';
import { openAt } from './open';
import { overlayTexts, type Shown, shownTexts } from './texts';

const lasting = perLanguage(({ later }) => wholeWord(later.lasting, 'iu'));

/** The first day of a day, month or year. */
const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10);

/** Sentences that tell of a day still to come as if it were read before that day only. */
const passing = (text: string, language: Language, today: string): string[] =>
  sentencesOf(text).flatMap((sentence) =>
    lasting(language).test(sentence) ? [] : daysNamed(sentence, language).filter((day) => firstDay(day) > today),
  );

/** Days that a text names, that lay ahead when somebody last read its sources, and that have come. */
const come = (text: string, language: Language, readOn: string, today: string): string[] =>
  daysNamed(text, language).filter((day) => firstDay(day) > readOn && firstDay(day) <= today);

/** All prose of the base with the file that it stands in and its language. */
const textsIn = (base: KnowledgeBase): (Shown & { key: string; language: Language; kind: string; id: string })[] =>
  LANGUAGES.flatMap((language) =>
    (language === 'en' ? KINDS : (Object.keys(OVERLAYS) as OverlayKind[])).flatMap((kind) =>
      [...base.records[kind].keys()].flatMap((id) => {
        const texts =
          language === 'en'
            ? shownTexts(kind, base.records[kind].get(id))
            : overlayTexts(kind, base.overlays.get(language)?.[kind as OverlayKind].get(id));
        const key = language === 'en' ? `${kind}/${id}` : `${language}/${kind}/${id}`;
        return texts.map((text) => ({ ...text, key, language, kind, id }));
      }),
    ),
  );

export const checkAhead = (base: KnowledgeBase, today: string): Problem[] =>
  textsIn(base).flatMap(({ key, path, text, language, kind, id }) => {
    const readOn = kind === 'claims' ? base.records.claims.get(id)?.review.on : undefined;
    return [
      ...passing(text, language, today).map((day) =>
        openAt(
          base,
          key,
          path,
          'day ahead',
          `tells of ${day}, which is still to come, as of now; write what stays true after it ("the date set is …")`,
        ),
      ),
      ...(readOn === undefined ? [] : come(text, language, readOn, today)).map((day) =>
        openAt(
          base,
          key,
          path,
          'day that has come',
          `tells of ${day}, which lay ahead when its sources were read on ${readOn}; look for what came of it, and set review`,
        ),
      ),
    ];
  });

/** The words on what can be pressed inside a page: none that a consent manager or an ad blocker would press in our place. */
import { describe, expect, it } from 'vitest';
import { translator, type WordKey } from '../../../src/i18n/words';
import { DISMISSALS } from '../../../src/model/choices';
import { LANGUAGES } from '../../../src/model/primitives';

/** Words by which consent managers find the button to press, in the languages we speak. */
const PRESSED =
  /\b(accept|agree|allow|consent|reject|decline|refuse|deny|disagree|close|dismiss|got it|ok|okay|continue|necessary|accepter|accepte|autoriser|consentir|refuser|rejeter|fermer|continuer|compris|j['’]ai compris|d['’]accord|tout refuser|nécessaires)\b/i;

/** Labels of the label, the panel and the notes. Those of our own pages are not meant: no such machine runs there; nor is the panel's way out, which stands in a frame of ours and has to say what it does. */
const ON_BUTTONS: readonly WordKey[] = [
  'chip.title',
  'chip.hide',
  ...DISMISSALS.map((how) => `chip.${how}` as const),
  'chip.move',
  'chip.undo',
  'panel.half',
  'panel.full',
  'panel.narrower',
  'panel.wider',
  'panel.skip',
  'panel.readAnswers',
  'panel.show',
  'panel.showAll',
  'panel.copy',
  'panel.open',
  'panel.archive',
  'level.plain',
  'level.standard',
  'level.detail',
  'moment.open',
  'moment.stop',
];

describe.each(LANGUAGES)('in %s', (language) => {
  const { t } = translator(language);

  it.each(ON_BUTTONS)('the button %s carries no word of consent', (key) => {
    expect(t(key)).not.toMatch(PRESSED);
  });
});

it.each(['Accept all', 'Tout refuser', 'Fermer', 'OK'])('the list knows "%s"', (words) => {
  expect(words).toMatch(PRESSED);
});

/** Comes once into pages that were open before this release ran: takes away what an older one left there. */
import { read } from '../detection/node';
import { within } from '../detection/query';
import { rootOf } from './roots';
import { startScript } from './script';
import { shared } from './shared';

/** What one of our hosts looks like from outside: one sign in it at most, and nothing said of it but that it was lifted to the top layer. */
const isBare = (element: HTMLElement): boolean => {
  const [sign, more] = read(element, 'childNodes');
  return (!sign || sign instanceof Text) && !more && [...element.attributes].every(({ name }) => name === 'popover');
};

/**
 * The old script cannot do it itself any more. Where a panel was among it a person was reading: the detector opens it again.
 * A page that imitates one gains that the panel opens once, after an update.
 */
startScript('orphans', () => {
  for (const element of within(document, 'html > div, body > div') as HTMLElement[]) {
    if (shared.hosts.has(element) || !isBare(element)) continue;
    const root = rootOf(element);
    const part = root?.mode === 'closed' ? root.firstElementChild : null;
    if (!part?.matches('[data-many-hands]')) continue;
    shared.reading ||= part.matches('[data-many-hands=panel]');
    element.remove();
  }
  return {};
});

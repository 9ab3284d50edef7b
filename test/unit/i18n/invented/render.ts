/** Run inside a copy of the repository: prints what each surface says in a language, as JSON.  */
import { compileKnowledge } from '../../../../scripts/knowledge/compile';
import { readerOf } from '../../../../scripts/knowledge/pack';
import { readDataFolder } from '../../../../scripts/knowledge/source-files';
import { translator } from '../../../../src/i18n/words';
import { dossier } from '../../../../src/knowledge/dossier';
import { momentView } from '../../../../src/presentation/moment-view';
import { countsOf } from '../../../../src/presentation/own-claims';
import { panelView } from '../../../../src/presentation/panel-view';
import { popupView } from '../../../../src/presentation/popup-view';

const [, , language = ''] = process.argv;
const today = '2026-11-23';
const compiled = await compileKnowledge(readDataFolder('src/knowledge/data'), today);
const words = translator(language as 'en');
const product = { id: 'chatter', name: 'Chatter', vendor: 'acme', kind: 'chat' as const, knowledge: 'chatter' };
const known = await dossier(readerOf(compiled), product, words.language, 'standard');
const setting = { today, kbVersion: 'test', reportTo: 'mailto:', citeAs: 'plain' } as const;
const popup = popupView(
  {
    tab: { id: 1, isPrivate: false, seen: true },
    product: { host: 'chatter.example', inUse: false, dossier: known, shownOnSite: true },
    setting,
    held: null,
    managed: false,
    diary: false,
    access: { listed: [], granted: [], canAskForClick: true },
    groups: [],
    cards: [],
  },
  words,
);
const problems = compiled.problems
  .filter(({ severity }) => severity === 'error')
  .map(({ file, message }) => `${file}: ${message}`);
process.stdout.write(
  JSON.stringify({
    problems,
    panel: panelView(known, words, setting),
    counts: popup.counts,
    label: words.t('chip.counts', countsOf(known)),
    note: momentView('feedback', known, words),
  }),
);

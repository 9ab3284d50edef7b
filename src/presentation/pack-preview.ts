/** A pack as the panels of its products will show it, before anybody has it. */
import type { SiteWords } from '../i18n/site-words';
import type { Translator } from '../i18n/words';
import { atLevel } from '../knowledge/read-claims';
import type { Level } from '../model/primitives';
import type { BaseRecords } from '../packs/base';
import { headOf } from '../packs/head';
import type { Pack } from '../packs/pack';
import { firstPage } from '../packs/shelve';
import { lessonRow, lessonRowsOf } from '../packs/shelve-lessons';
import { type PackLessonView, packLessonView } from './lesson/pack-lesson';
import { packParts } from './packs-view';
import { panelWords } from './panel-words';
import { reportView } from './report-view';
import type { SiteFacts } from './site/facts';
import type { PackPartView } from './views/packs';
import type { AroundPack } from './views/panel-front';

/** The base as far as a lesson of the form needs it: it shows the pack's own claims alone. */
const noFacts = (today: string): SiteFacts => ({
  ...{ today, kbVersion: '', all: [], claims: {}, sources: {}, entities: {}, countries: {} },
  ...{ products: [], categories: [], terms: [], actions: [], resources: [], gaps: [] },
});

/** Its lessons as their pages will show them. `today` is YYYY-MM-DD. */
export function lessonPreview(pack: Pack, base: BaseRecords, words: SiteWords, today: string): PackLessonView[] {
  const { language } = words;
  const head = headOf(pack, { fingerprints: [], by: 'person', taken: today, laidOutBy: '' });
  const rows = lessonRowsOf(pack, base);
  // Which of its sources are the base's.
  const facts = { ...noFacts(today), sources: base.sources };
  return Object.keys(pack.lessons ?? {}).flatMap((id) => {
    const row = rows[lessonRow(pack.id, language, id)];
    return row ? packLessonView({ head, row, language, content: 'outlined', today }, facts, words) : [];
  });
}

/** The pack's part in the panel of one product, and what that panel says around it. */
export interface PreviewedPart {
  part: PackPartView;
  view: AroundPack;
}

/** The day on which the panel is read (YYYY-MM-DD), and how much its texts say. */
interface Read {
  today: string;
  level: Level;
}

/** Its first claims about each product, in the order of the products. */
export function packPreview(pack: Pack, base: BaseRecords, words: Translator, { today, level }: Read): PreviewedPart[] {
  const { language, t } = words;
  const head = headOf(pack, { fingerprints: [], by: 'person', taken: today, laidOutBy: '' });
  return Object.entries(head.counts).flatMap(([id, count]) => {
    const row = firstPage(pack, base, language, id);
    const page = { ...row, claims: row.claims.map((claim) => atLevel(claim, level)) };
    const view: AroundPack = {
      lang: language,
      level,
      product: { id, name: base.entities[language][id]?.name ?? id },
      words: panelWords(words),
      report: reportView(words, { kbVersion: '', reportTo: 'mailto:' }),
      sources: { heading: t('sources.heading') },
    };
    return packParts([{ id: pack.id, head, count, page }], words, { content: 'outlined', today }).map((part) => ({
      part,
      view,
    }));
  });
}

/** The pack as the panel of a product will show it: laid out, put into words and drawn by the panel's own code. */
import { useRef } from 'preact/hooks';
import type { Translator } from '../../i18n/words';
import { atLevel } from '../../knowledge/read-claims';
import type { BaseRecords } from '../../packs/base';
import { headOf } from '../../packs/head';
import type { Pack } from '../../packs/pack';
import { pageRow, rowsOf } from '../../packs/shelve';
import { packParts } from '../../presentation/packs-view';
import type { PanelFront } from '../../presentation/views/panel-front';
import { PackPart } from '../../ui/PackPart';
import { useProofs } from '../../ui/use-proofs';

interface Props {
  pack: Pack;
  base: BaseRecords;
  words: Translator;
  /** A real panel, for the words that all panels share. */
  view: PanelFront;
  today: string;
}

export function Preview({ pack, base, words, view, today }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const proofs = useProofs({
    body,
    claims: undefined,
    startAt: undefined,
    goTo: () => undefined,
    draw: () => null,
  });
  const head = headOf(pack, { fingerprints: [], by: 'person', taken: today, laidOutBy: '' });
  const rows = rowsOf(pack, base);
  return (
    <div class="sample-pack" ref={body}>
      {Object.entries(head.counts).flatMap(([product, count]) => {
        const row = rows[pageRow(pack.id, words.language, product, 0)];
        const page = row && { ...row, claims: row.claims.map((claim) => atLevel(claim, 'plain')) };
        return packParts([{ id: pack.id, head, count, page }], words, { content: 'outlined', today }).map((part) => (
          <section key={product}>
            <h3>{base.entities[words.language][product]?.name ?? product}</h3>
            <PackPart pack={part} {...{ view, proofs }} />
          </section>
        ));
      })}
    </div>
  );
}

/** The pack as the panel of a product will show it: laid out, put into words and drawn by the panel's own code. */
import { useRef } from 'preact/hooks';
import type { Translator } from '../../i18n/words';
import type { BaseRecords } from '../../packs/base';
import type { Pack } from '../../packs/pack';
import { packPreview } from '../../presentation/pack-preview';
import { PackPart } from '../../ui/PackPart';
import { useProofs } from '../../ui/use-proofs';

/** Claims of the base stand here by their sentence: a press has nothing to open. */
const NOT_HERE = new Map();

interface Props {
  pack: Pack;
  base: BaseRecords;
  words: Translator;
  /** YYYY-MM-DD */
  today: string;
}

export function Preview({ pack, base, words, today }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const proofs = useProofs({
    body,
    claims: NOT_HERE,
    startAt: undefined,
    goTo: () => undefined,
    draw: () => null,
  });
  return (
    <div class="sample-pack" ref={body}>
      {packPreview(pack, base, words, today).map(({ part, view }) => (
        <section key={view.product.id}>
          <h3>{view.product.name}</h3>
          <PackPart pack={part} {...{ view, proofs }} />
        </section>
      ))}
    </div>
  );
}

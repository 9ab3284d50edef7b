/** The pack as the panel of a product will show it: laid out, put into words and drawn by the panel's own code. */
import { useRef, useState } from 'preact/hooks';
import { siteWords } from '../../i18n/site-words';
import type { Translator } from '../../i18n/words';
import type { Level } from '../../model/primitives';
import type { BaseRecords } from '../../packs/base';
import type { Pack } from '../../packs/pack';
import { labelsOf } from '../../presentation/lesson/labels';
import { lessonPreview, packPreview } from '../../presentation/pack-preview';
import { panelWords } from '../../presentation/panel-words';
import { inLanguage } from '../../ui/in-language';
import { LevelSwitch } from '../../ui/LevelSwitch';
import { PackLesson } from '../../ui/lesson/PackLesson';
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
  const [level, setLevel] = useState<Level>('plain');
  const proofs = useProofs({
    body,
    claims: NOT_HERE,
    startAt: undefined,
    goTo: () => undefined,
    draw: () => null,
  });
  const site = siteWords(words.language);
  return (
    <div class="sample-pack" ref={body}>
      <LevelSwitch level={level} words={panelWords(words)} onLevel={setLevel} />
      {packPreview(pack, base, words, { today, level }).map(({ part, view }) => (
        <section key={view.product.id}>
          <h3>{view.product.name}</h3>
          <PackPart pack={part} {...{ view, proofs }} />
        </section>
      ))}
      {lessonPreview(pack, base, site, today).map((view, at) => (
        <section class="mh lesson sample-lesson" key={at}>
          <h3 {...inLanguage(view.lang)}>{view.title}</h3>
          <p>{view.note}</p>
          <PackLesson view={view} labels={labelsOf(site)} brand={words.t('brand')} />
        </section>
      ))}
    </div>
  );
}

/** Everything stored on this machine: what, how much, a copy of it to keep, and the way to be rid of it. */
import type { OptionsView } from '../../presentation/page-views';
import { Sure } from '../kit/Sure';

interface Props {
  view: Pick<OptionsView, 'stored' | 'words'>;
  onExport(): void;
  onErase(): void;
}

export const Stored = ({ view: { stored, words }, onExport, onErase }: Props) => (
  <section class="part" aria-labelledby="stored">
    <h3 id="stored">{words['options.stored']}</h3>
    <dl class="kept">
      {stored.map(({ id, text, count }) => (
        <div key={id} data-stored={id}>
          <dt>{text}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
    <p>{words['options.stored.nothingElse']}</p>
    <p class="small">{words['options.export.what']}</p>
    <p class="buttons">
      <button type="button" class="quiet" data-action="export" onClick={onExport}>
        {words['options.export']}
      </button>
    </p>
    <Sure
      actions={['erase', 'keep', 'erase-now']}
      ask={words['options.erase']}
      question={words['options.erase.sure']}
      no={words['options.erase.no']}
      yes={words['options.erase.yes']}
      onYes={onErase}
    />
  </section>
);

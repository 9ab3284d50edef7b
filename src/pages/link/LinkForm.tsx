/** Where a link is typed, pasted or dropped; what it leads to is asked about before anybody is asked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { linkWords } from '../../i18n/link-words';
import { sentenceOf } from '../../model/sentence';
import { send } from '../kit/send';
import { type Turn, takeTurn } from './turn';

interface Props {
  t: ReturnType<typeof linkWords>;
  /** What is said where nobody knows what went wrong. */
  fault: string;
  onTurn(turn: Turn): void;
}

/** A link has at most so many signs: those of the longest address that messages carry. */
const LONGEST = 8192;

export function LinkForm({ t, fault, onTurn }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [unfit, setUnfit] = useState('');
  useEffect(() => field.current?.focus(), []);

  const go = async () => {
    try {
      const link = await send('open-link', { link: field.current?.value ?? '' });
      if (typeof link === 'string') setUnfit(t(`unfit.${link}`));
      else {
        const turn = await takeTurn(link);
        if (turn) return onTurn(turn);
        setUnfit(t('busy'));
      }
    } catch (error) {
      setUnfit(sentenceOf(error, fault));
    }
    field.current?.focus();
  };

  return (
    <section class="part">
      <label>
        <b>{t('field')}</b>
        <input
          ref={field}
          class="link-field"
          // Not "url": the browser's own words on what is wrong would be others than ours.
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST}
          onKeyDown={({ key, isComposing }) => key === 'Enter' && !isComposing && void go()}
          aria-describedby="link-how"
          aria-invalid={unfit ? true : undefined}
        />
      </label>
      <p id="link-how" class="small">
        {t('field.how')}
      </p>
      {unfit && (
        <p role="alert" class="sure" data-unfit>
          {unfit}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="quiet" data-action="go" onClick={go}>
          {t('go')}
        </button>
      </p>
    </section>
  );
}

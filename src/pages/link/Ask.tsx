/** The question before a host is asked: which one, what it will learn, what the browser may ask. Then the asking, which can be stopped, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { linkWords } from '../../i18n/link-words';
import type { PackLink } from '../../model/pack-link';
import { sentenceOf } from '../../model/sentence';
import { askHost } from './ask-host';
import { LinkFailed } from './fetch-pack';

interface Props {
  link: PackLink;
  /** The browser lets us ask this host already. */
  had: boolean;
  t: ReturnType<typeof linkWords>;
  /** What is said where nobody knows what went wrong. */
  fault: string;
  onLeave(): void;
  onFile(bytes: Uint8Array): void;
}

const LEARNS = ['network', 'browser', 'pack', 'not'] as const;

export function Ask({ link, had, t, fault, onLeave, onFile }: Props) {
  const { address, host } = link;
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<AbortController>();
  const [failed, setFailed] = useState('');
  useEffect(() => heading.current?.focus(), []);

  const ask = () => {
    const stop = new AbortController();
    // In the press itself: the browser asks a person only then.
    const asked = askHost(link, had, stop.signal);
    setFailed('');
    setAsking(stop);
    asked
      .then(onFile, (error: unknown) =>
        setFailed(error instanceof LinkFailed ? t(`fault.${error.fault}`, host) : sentenceOf(error, fault)),
      )
      .finally(() => setAsking(undefined));
  };

  return (
    <section class="sure" data-question={host} aria-labelledby="ask-host">
      <h2 id="ask-host" tabIndex={-1} ref={heading}>
        {t('question', host)}
      </h2>
      <p class="small address" translate={false}>
        <bdi>{address}</bdi>
      </p>
      <p>{t('learns')}</p>
      <ul class="stored">
        {LEARNS.map((which) => (
          <li key={which}>{t(`learns.${which}`)}</li>
        ))}
      </ul>
      {!had && <p>{t('access', host)}</p>}
      {failed && (
        <p role="alert" data-failed>
          <b>{failed}</b>
        </p>
      )}
      {asking && (
        <p role="status" data-asking>
          {t('asking', host)}
        </p>
      )}
      <p class="buttons">
        {asking ? (
          <button type="button" class="quiet" data-action="stop" onClick={() => asking.abort()}>
            {t('stop')}
          </button>
        ) : (
          <>
            {failed ? (
              <a class="link" href="link.html">
                {t('other')}
              </a>
            ) : (
              <button type="button" class="quiet" data-action="leave-link" onClick={onLeave}>
                {t('no')}
              </button>
            )}
            <button type="button" class="quiet" data-action="ask-host" onClick={ask}>
              {t(failed ? 'again' : 'yes')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

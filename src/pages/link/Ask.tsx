/** The question before a host is asked: which one, what it will learn, what the browser may ask. Then the asking, which can be stopped, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { linkWords } from '../../i18n/link-words';
import { sentenceOf } from '../../model/sentence';
import { askHost } from './ask-host';
import { LinkFailed } from './fetch-pack';
import type { Turn } from './turn';

interface Props {
  turn: Turn;
  t: ReturnType<typeof linkWords>;
  /** What is said where nobody knows what went wrong. */
  fault: string;
  onLeave(): void;
  /** The same link once more: its question is asked anew. */
  onAgain(): void;
  onFile(bytes: Uint8Array): void;
  /** No link is taken here any more. */
  onOff(): void;
  onKept(): void;
}

/** How much of a long path stands there, before and after what is folded away; the host stands whole. */
const BEGIN = 80;
const END = 40;
const LEARNS = ['network', 'browser', 'pack', 'not'] as const;

export function Ask({ turn, t, fault, onLeave, onAgain, onFile, onOff, onKept }: Props) {
  const { address, host } = turn.link;
  const shown = `https://${host}`.length + BEGIN;
  const long = address.length > shown + END;
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<AbortController>();
  const [given, setGiven] = useState(turn.had);
  const [failed, setFailed] = useState('');
  useEffect(() => heading.current?.focus(), []);

  const ask = () => {
    const stop = new AbortController();
    // In the press itself: the browser asks a person only then.
    const asked = askHost(turn, stop.signal, { onGiven: () => setGiven(true), onKept });
    setAsking(stop);
    asked
      .then(
        (bytes) => (bytes ? onFile(bytes) : onOff()),
        (error: unknown) =>
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
        <bdi>{long ? `${address.slice(0, shown)} … ${address.slice(-END)}` : address}</bdi>
      </p>
      {long && (
        <details class="small">
          <summary class="link">{t('whole')}</summary>
          <p class="address" translate={false}>
            <bdi>{address}</bdi>
          </p>
        </details>
      )}
      <p>{t('learns')}</p>
      <ul class="stored">
        {LEARNS.map((which) => (
          <li key={which}>{t(`learns.${which}`)}</li>
        ))}
      </ul>
      {!turn.had && <p>{t(turn.own ? 'access.own' : 'access', host)}</p>}
      {failed && (
        <p role="alert" data-failed>
          <b>{failed}</b>
        </p>
      )}
      {asking && (
        <p role="status" data-asking>
          {t(given ? 'asking' : 'waiting', host)}
        </p>
      )}
      <p class="buttons">
        {asking ? (
          <button type="button" class="quiet" data-action="stop" onClick={() => asking.abort()}>
            {t('stop')}
          </button>
        ) : failed ? (
          <>
            <a class="link" href="link.html">
              {t('other')}
            </a>
            <button type="button" class="quiet" data-action="again" onClick={onAgain}>
              {t('again')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="quiet" data-action="leave-link" onClick={onLeave}>
              {t('no')}
            </button>
            <button type="button" class="quiet" data-action="ask-host" onClick={ask}>
              {t('yes')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

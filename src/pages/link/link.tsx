/** A pack from a link: typed, asked about, fetched once, read about, taken. The one page that can ask a host for anything, and it is one host for each opening of it. */
import { useEffect, useState } from 'preact/hooks';
import { linkWords } from '../../i18n/link-words';
import { sentenceOf } from '../../model/sentence';
import type { LinkView } from '../../presentation/link-view';
import type { PackAnswer } from '../../presentation/pack-list-view';
import '../../ui/panel.css';
import { follow } from '../kit/follow';
import { Offer, Refused } from '../kit/PackOffer';
import { PageHead } from '../kit/PageHead';
import { encoded } from '../kit/pack-bytes';
import { send } from '../kit/send';
import { startPage } from '../kit/start-page';
import '../kit/settings.css';
import { Ask } from './Ask';
import { isNarrowed } from './fetch-pack';
import { LinkForm } from './LinkForm';
import { type Turn, takeTurn } from './turn';
import './link.css';

type Step =
  | { at: 'link' }
  | { at: 'question'; turn: Turn }
  | { at: 'read'; file: string; answer: PackAnswer }
  | { at: 'done'; said: string };

/** A new document: it asks whatever host is confirmed next, and says at once where no link is taken any more. What was lent goes back as this one is left. */
const startOver = () => location.reload();
const load = () => send('link-page', {});

function TakeFromLink({ view }: { view: LinkView }) {
  const [step, setStep] = useState<Step>({ at: 'link' });
  const [failed, setFailed] = useState('');
  const [kept, setKept] = useState('');
  const t = linkWords(view.lang);
  const word = (key: keyof LinkView['words']) => view.words[key];

  const attempt = async (act: () => Promise<void>) => {
    setFailed('');
    await act().catch((error: unknown) => setFailed(sentenceOf(error, word('error.internal'))));
  };
  const examine = (bytes: Uint8Array) =>
    attempt(async () => {
      const file = encoded(bytes);
      setStep({ at: 'read', file, answer: await send('open-pack', { file }) });
    });
  const take = (file: string) =>
    attempt(async () => {
      const answer = await send('take-pack', { file });
      setStep('items' in answer ? { at: 'done', said: word('packs.taken') } : { at: 'read', file, answer });
    });

  const asks = step.at === 'link' || step.at === 'question';
  useEffect(() => {
    if (view.off || !asks) return undefined;
    return follow(
      load,
      ({ off }) => off && startOver(),
      () => undefined,
    );
  }, [view.off, asks]);

  const leave = (turn: Turn) => {
    const ended = turn.end();
    if (isNarrowed()) void ended.finally(startOver);
    else setStep({ at: 'link' });
  };
  const again = ({ link }: Turn) =>
    attempt(async () => {
      if ((await load()).off) return startOver();
      const turn = await takeTurn(link);
      if (turn) setStep({ at: 'question', turn });
      else setFailed(t('busy'));
    });

  return (
    <div class="mh options">
      <main>
        <PageHead brand={word('brand')} title={word('packs.fromLink')} />
        <p>{t('intro')}</p>
        {view.off && (
          <p class="notice" data-off>
            <b>{t(`off.${view.off}`)}</b>
          </p>
        )}
        {!view.off && step.at === 'link' && (
          <LinkForm t={t} fault={word('error.internal')} onTurn={(turn) => setStep({ at: 'question', turn })} />
        )}
        {step.at === 'question' && (
          <Ask
            key={step.turn}
            turn={step.turn}
            t={t}
            fault={word('error.internal')}
            onLeave={() => leave(step.turn)}
            onAgain={() => again(step.turn)}
            onFile={examine}
            onOff={startOver}
            onKept={() => setKept(step.turn.link.host)}
          />
        )}
        {step.at === 'read' &&
          ('offer' in step.answer ? (
            <Offer
              offer={step.answer.offer}
              word={word}
              heading="h2"
              onLeave={() => setStep({ at: 'done', said: '' })}
              onTake={() => take(step.file)}
              onErased={() => setStep({ at: 'done', said: word('packs.erased') })}
            />
          ) : (
            <Refused refused={step.answer} word={word} />
          ))}
        {kept && (
          <p role="alert" class="sure" data-kept>
            {t('kept', kept)}
          </p>
        )}
        {failed && (
          <p role="alert" class="sure">
            {failed}
          </p>
        )}
        {step.at === 'done' && step.said && (
          <p role="status" data-taken>
            <b>{step.said}</b>
          </p>
        )}
        <footer class="part">
          {!asks && (
            <p>
              <a class="link" href="link.html">
                {t('other')}
              </a>
            </p>
          )}
          <p>
            <a class="link" href="../options/options.html#packs">
              {t('options')}
            </a>
          </p>
        </footer>
      </main>
    </div>
  );
}

await startPage(
  load,
  (view) => <TakeFromLink view={view} />,
  ({ words }) => `${words['packs.fromLink']} · ${words.brand}`,
);

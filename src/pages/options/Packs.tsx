/** Packs of others: what is there, and the question that stands before anything is taken. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../model/sentence';
import type { PackAnswer, PackItem, PackOffer, PacksView } from '../../presentation/pack-list-view';
import { PackLessons } from '../../ui/PackLessons';
import { follow } from '../kit/follow';
import { Facts, Offer, Refused } from '../kit/PackOffer';
import { encoded, READ_BYTES } from '../kit/pack-bytes';
import { Sure } from '../kit/Sure';
import { send } from '../kit/send';
import { focusAskedFor } from './asked-for';
import { PackDrop } from './PackDrop';

type Word = (key: keyof PacksView['words']) => string;

const Item = ({ pack, word, onDo }: { pack: PackItem; word: Word; onDo(what: 'undo-pack' | 'remove-pack'): void }) => (
  <li data-pack={pack.id}>
    {pack.state && (
      <p>
        <b>{pack.state}</b>
      </p>
    )}
    <Facts facts={pack} word={word} />
    {pack.lessons.length > 0 && (
      <>
        <p class="small">{word('packs.lessons')}</p>
        <PackLessons pack={pack} />
      </>
    )}
    {pack.held ? (
      <p>{pack.held}</p>
    ) : (
      <div class="buttons">
        {pack.canUndo && (
          <button type="button" class="quiet" data-action="undo-pack" onClick={() => onDo('undo-pack')}>
            {word('packs.undo')}
          </button>
        )}
        <Sure
          actions={['remove-pack', 'keep-pack', 'remove-pack-now']}
          ask={word('packs.remove')}
          question={word('packs.remove.sure')}
          no={word('packs.remove.no')}
          yes={word('packs.remove.yes')}
          onYes={() => onDo('remove-pack')}
        />
      </div>
    )}
  </li>
);

interface Props {
  /** What the page opened with; missing where it could not be told. */
  first: PacksView | undefined;
  onSaid(sentence: string): void;
  /** Brings what the page says of all that is stored up to date: it never lists less than stands here. */
  onChanged(): Promise<void>;
}

export function Packs({ first, onSaid, onChanged }: Props) {
  const [view, setView] = useState(first);
  const [open, setOpen] = useState<{ file: string; offer: PackOffer }>();
  const [refused, setRefused] = useState<Extract<PackAnswer, { refused: string }>>();
  const [linked, setLinked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const load = () => send('packs', {});
    const fail = (error: unknown) => onSaid(sentenceOf(error, ''));
    if (!first) load().then(setView, fail);
    return follow(load, setView, fail);
  }, [first, onSaid]);
  const here = view !== undefined;
  useEffect(() => {
    // What the address names was not there yet when the page opened at it.
    if (here) focusAskedFor();
  }, [here]);
  if (!view) return null;
  const word: Word = (key) => view.words[key];

  /** Does something with a pack; what comes back is an offer, a refusal or the list as it is now. */
  const attempt = async (act: () => Promise<PackAnswer | PacksView>, done: string, file = '') => {
    setRefused(undefined);
    setLinked(false);
    // What was said of the one before is no word on this one.
    onSaid('');
    try {
      const answer = await act();
      if ('offer' in answer) return setOpen({ file, offer: answer.offer });
      setOpen(undefined);
      if ('refused' in answer) return setRefused(answer);
      await onChanged();
      setView(answer);
      onSaid(done);
    } catch (error) {
      onSaid(sentenceOf(error, word('error.internal')));
    }
  };
  const examine = async (file: File | undefined) => {
    if (!file) return;
    const text = encoded(new Uint8Array(await file.slice(0, READ_BYTES).arrayBuffer()));
    await attempt(() => send('open-pack', { file: text }), '', text);
  };
  const act = (id: string) => async (what: 'undo-pack' | 'remove-pack') => {
    await attempt(() => send(what, { id }), word(what === 'undo-pack' ? 'packs.undone' : 'packs.removed'));
    // What was pressed has gone with the pack.
    heading.current?.focus();
  };

  return (
    <section class="part" aria-labelledby="packs">
      <h3 id="packs" tabIndex={-1} ref={heading}>
        {word('packs.heading')}
      </h3>
      <p>{word('packs.intro')}</p>
      <PackDrop
        words={view.words}
        onFile={examine}
        onLink={() => {
          setRefused(undefined);
          setOpen(undefined);
          onSaid('');
          setLinked(true);
        }}
      />
      {linked && (
        <p role="alert" class="sure" data-linked>
          {word('packs.link')}
        </p>
      )}
      <p>
        <a class="link" href="../link/link.html">
          {word('packs.fromLink')}
        </a>
      </p>
      <p>
        <a class="link" href="../make/make.html">
          {word('packs.make')}
        </a>
      </p>
      {refused && <Refused {...{ refused, word }} />}
      {open && (
        <Offer
          key={open.file}
          offer={open.offer}
          word={word}
          onLeave={() => setOpen(undefined)}
          onErased={() => {
            setOpen(undefined);
            onSaid(word('packs.erased'));
          }}
          onTake={() => attempt(() => send('take-pack', { file: open.file }), word('packs.taken'))}
        />
      )}
      {view.items.length === 0 ? (
        <p>{word('packs.none')}</p>
      ) : (
        <ul class="packs">
          {view.items.map((pack) => (
            <Item key={pack.id} {...{ pack, word }} onDo={act(pack.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The card of a week: seen, read in words, saved, copied. */
import { useMemo, useRef } from 'preact/hooks';
import type { CardView, DiaryView } from '../../presentation/diary-view';
import { saveFile } from '../kit/save-file';
import { CardPicture } from './CardPicture';
import { cardScene } from './card-scene';
import { canvasMeasure, pngOf } from './raster';

interface Props {
  card: CardView;
  dir: DiaryView['dir'];
  word(key: keyof DiaryView['words']): string;
  onSaid(sentence: string): void;
}

export function Card({ card, dir, word, onSaid }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const scene = useMemo(() => cardScene(card, dir, canvasMeasure()), [card, dir]);
  /** Does something that the browser may refuse, and says how it went. */
  const attempt = async (action: () => Promise<void>, done: keyof DiaryView['words']) => {
    try {
      await action();
      onSaid(word(done));
    } catch {
      onSaid(word('diary.copyRefused'));
    }
  };
  const savePicture = async () => saveFile(await pngOf(scene), `${card.file}.png`);
  const saveDrawing = async () => {
    if (picture.current)
      saveFile(
        new Blob([new XMLSerializer().serializeToString(picture.current)], { type: 'image/svg+xml' }),
        `${card.file}.svg`,
      );
  };
  const copyPicture = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(scene) })]);
  const copyText = () => navigator.clipboard.writeText(card.text);
  return (
    <figure class="card">
      <CardPicture scene={scene} label={card.sentence} picture={picture} />
      <figcaption>
        <details>
          <summary>{word('diary.card.words')}</summary>
          <p class="card-words">{card.text}</p>
        </details>
        <p class="buttons">
          <button
            type="button"
            class="quiet"
            data-action="save-png"
            onClick={() => attempt(savePicture, 'diary.saved')}
          >
            {word('diary.savePicture')}
          </button>
          <button
            type="button"
            class="quiet"
            data-action="save-svg"
            onClick={() => attempt(saveDrawing, 'diary.saved')}
          >
            {word('diary.saveDrawing')}
          </button>
          <button
            type="button"
            class="quiet"
            data-action="copy-picture"
            onClick={() => attempt(copyPicture, 'diary.copied')}
          >
            {word('diary.copyPicture')}
          </button>
          <button type="button" class="quiet" data-action="copy-text" onClick={() => attempt(copyText, 'diary.copied')}>
            {word('diary.copyText')}
          </button>
        </p>
      </figcaption>
    </figure>
  );
}

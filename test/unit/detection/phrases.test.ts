/** The words by which a control is known for what it is. */
import { describe, expect, it } from 'vitest';
import { meaningOfMark, meaningOfName } from '../../../src/detection/phrases';

describe('the vocabulary', () => {
  it('never confuses up, down and the controls beside them', () => {
    expect(
      ['Like', 'Dislike', 'Copy', 'Bien', 'inutile', 'Útil', 'não útil', 'مفيد', 'غير مفيد'].map(
        (name) => meaningOfName(name)?.meaning,
      ),
    ).toEqual(['up', 'down', 'beside', 'up', 'down', 'up', 'down', 'up', 'down']);
    expect(
      [
        'ThumbsUpIcon',
        'message-thumbs-down-button',
        'copy-turn-action-button',
        'thumb_up',
        'good-response-turn-action-button',
        'thumbnail-upload',
        'likes',
      ].map(meaningOfMark),
    ).toEqual(['up', 'down', 'beside', 'up', 'up', 'attach', undefined]);
  });
});

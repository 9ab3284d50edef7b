/** The card as pixels: drawn on a canvas of this page, since an extension page may not load an SVG as a picture of its own making. */
import { DOTS, FONT, type Measure, RING_DOTS, type Scene, type Shape, THREAD } from './scene';

const fontOf = (size: number, weight: number) => `${weight} ${size}px ${FONT}`;

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const found = canvas.getContext('2d');
  if (!found) throw new Error('the browser gives no canvas');
  return found;
}

/** Widths as this browser sets them. */
export function canvasMeasure(): Measure {
  const pen = context(document.createElement('canvas'));
  return (text, size, weight) => {
    pen.font = fontOf(size, weight);
    return pen.measureText(text).width;
  };
}

function draw(pen: CanvasRenderingContext2D, shape: Shape): void {
  pen.beginPath();
  if (shape.kind === 'text') {
    pen.fillStyle = shape.fill;
    pen.font = fontOf(shape.size, shape.weight);
    pen.fillText(shape.text, shape.x, shape.y);
    return;
  }
  if (shape.kind === 'box') {
    pen.fillStyle = shape.fill;
    pen.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
    pen.fill();
    return;
  }
  pen.strokeStyle = shape.stroke;
  pen.setLineDash(shape.dotted ? [...(shape.kind === 'knot' ? RING_DOTS : DOTS)] : []);
  if (shape.kind === 'knot') {
    pen.fillStyle = shape.fill;
    pen.arc(shape.x, shape.y, shape.radius - THREAD / 2, 0, 2 * Math.PI);
    pen.fill();
  } else {
    for (const [x, y] of shape.points) pen.lineTo(x, y);
  }
  pen.stroke();
}

/** A PNG of the card. Throws when the browser refuses to make one. */
export function pngOf(scene: Scene): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: scene.width, height: scene.height });
  const pen = context(canvas);
  pen.fillStyle = scene.ground;
  pen.fillRect(0, 0, scene.width, scene.height);
  Object.assign(pen, {
    lineWidth: THREAD,
    lineCap: 'round',
    lineJoin: 'round',
    direction: scene.dir,
    textAlign: 'start',
  });
  for (const shape of scene.shapes) draw(pen, shape);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no picture'))), 'image/png'),
  );
}

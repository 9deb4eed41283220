/**
 * Draws the shapes of all `svg[data-image-shape]` in a root, and the borders of all elements with
 * `data-image-frame`, where they stand on the page and as they are styled there, with the figure's corner
 * at the context's origin. Texts are not shapes.
 */
export function drawShapes(
  context: CanvasRenderingContext2D,
  root: ShadowRoot,
  figure: DOMRect,
): void {
  for (const image of root.querySelectorAll<SVGSVGElement>('svg[data-image-shape]')) {
    for (const shape of image.querySelectorAll<SVGGeometryElement>(shapeNames)) {
      if (shape.checkVisibility({ visibilityProperty: true })) {
        drawShape(context, shape, image, figure);
      }
    }
  }
  for (const element of root.querySelectorAll('[data-image-frame]')) {
    drawFrame(context, element, figure);
  }
}

/** Where the lowest of these images ends, counted from the figure's top; 0 without any. */
export function shapesBottom(root: ShadowRoot, figure: DOMRect): number {
  const images = Array.from(root.querySelectorAll('svg[data-image-shape]'));
  return Math.max(0, ...images.map((image) => image.getBoundingClientRect().bottom - figure.top));
}

const shapeNames = 'path, line, circle, rect';

function drawShape(
  context: CanvasRenderingContext2D,
  shape: SVGGeometryElement,
  image: SVGSVGElement,
  figure: DOMRect,
): void {
  const matrix = shape.getScreenCTM();
  if (!matrix) return;
  const style = getComputedStyle(shape);
  const outline = outlineOf(shape);
  const opacity = opacityOf(shape, image);
  context.save();
  context.translate(-figure.left, -figure.top);
  context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (style.fill !== 'none') {
    context.globalAlpha = opacity * Number(style.fillOpacity);
    context.fillStyle = style.fill;
    context.fill(outline);
  }
  if (style.stroke !== 'none') {
    context.globalAlpha = opacity * Number(style.strokeOpacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = parseFloat(style.strokeWidth);
    context.lineCap = style.strokeLinecap as CanvasLineCap;
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    context.stroke(outline);
  }
  context.restore();
}

function drawFrame(context: CanvasRenderingContext2D, element: Element, figure: DOMRect): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { borderTopColor, borderTopWidth, borderTopLeftRadius } = getComputedStyle(element);
  const line = parseFloat(borderTopWidth);
  if (width === 0 || line === 0) return;
  const [x, y] = [left - figure.left + line / 2, top - figure.top + line / 2];
  context.strokeStyle = borderTopColor;
  context.lineWidth = line;
  context.beginPath();
  context.roundRect(x, y, width - line, height - line, parseFloat(borderTopLeftRadius));
  context.stroke();
}

function outlineOf(shape: SVGGeometryElement): Path2D {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '');
  const path = new Path2D();
  if (shape instanceof SVGLineElement) {
    path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
    path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
  } else if (shape instanceof SVGCircleElement) {
    path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
  } else if (shape instanceof SVGRectElement) {
    const [x, y] = [shape.x.baseVal.value, shape.y.baseVal.value];
    const [width, height] = [shape.width.baseVal.value, shape.height.baseVal.value];
    path.roundRect(x, y, width, height, shape.rx.baseVal.value);
  }
  return path;
}

/** Opacities multiply from the image down to the shape. */
function opacityOf(shape: Element, image: Element): number {
  let opacity = 1;
  for (let element: Element | null = shape; element && element !== image;) {
    opacity *= Number(getComputedStyle(element).opacity);
    element = element.parentElement;
  }
  return opacity;
}

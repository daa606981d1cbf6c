const svg = 'http://www.w3.org/2000/svg';

/** Head and shoulders in two shapes: a calm stand-in while the avatar loads or cannot be drawn. */
export function createSilhouette(): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 120 150');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(
    shape('M60 14c15 0 25 11 25 27 0 17-11 30-25 30S35 58 35 41c0-16 10-27 25-27z'),
    shape('M10 150c1-46 14-71 50-71s49 25 50 71z'),
  );
  return picture;
}

function shape(outline: string): SVGPathElement {
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', outline);
  return path;
}

import type { Page } from '@playwright/test';

/** Text this small is still read from a step away, and a target this wide still hit in passing; CSS pixels. */
const smallest = { textPx: 18, targetPx: 60 };

/**
 * What a visitor would stumble over on the screen as it stands, one sentence a fault: small text, small targets, and text or
 * targets that are cut off or covered. Only what is within `mayScroll`, a selector, may first be scrolled into sight.
 */
export async function layoutFaults(page: Page, mayScroll: string): Promise<string[]> {
  return page.evaluate(
    ({ textPx, targetPx, scrolling }) => {
      const hasWords = ({ childNodes }: Element): boolean =>
        [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const shown = [...document.querySelectorAll<HTMLElement>('#page *')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('[aria-hidden=true]') === null,
      );
      const targets = shown.filter((element) => element.matches('button, input'));
      const texts = shown.filter((element) => hasWords(element) && !targets.includes(element));

      return [
        ...targets.flatMap(smallTarget),
        ...[...targets, ...texts].flatMap((element) => [...smallText(element), ...outOfSight(element)]),
      ];

      function smallTarget(element: HTMLElement): string[] {
        const { width, height } = element.getBoundingClientRect();
        const wide = Math.min(width, height) >= targetPx;
        return wide ? [] : [`${nameOf(element)} measures ${width} by ${height}`];
      }

      function smallText(element: HTMLElement): string[] {
        const { fontSize } = getComputedStyle(element);
        return Number.parseFloat(fontSize) >= textPx ? [] : [`${nameOf(element)} is written in ${fontSize}`];
      }

      /** Looks at the middle and at the edges of every line, as far as the lines fit into what scrolls them. */
      function outOfSight(element: HTMLElement): string[] {
        const frame = element.closest(scrolling);
        if (frame !== null)
          element.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' });
        const points = [...element.getClientRects()].filter(({ width }) => width > 0).flatMap(pointsOf);
        const toSee = frame === null ? points : points.filter((point) => isWithin(point, frame));
        const seen = toSee.every(({ x, y }) => element.contains(document.elementFromPoint(x, y)));
        return seen && toSee.length > 0 ? [] : [`${nameOf(element)} is cut off or covered`];
      }

      function pointsOf({ left, right, top, bottom }: DOMRect): { x: number; y: number }[] {
        const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
        const ends = [left + 2, right - 2].map((x) => ({ x, y: centre }));
        return [...ends, ...[top + 2, centre, bottom - 2].map((y) => ({ x: middle, y }))];
      }

      function isWithin({ x, y }: { x: number; y: number }, frame: Element): boolean {
        const box = frame.getBoundingClientRect();
        const [across, down] = [x - box.left - frame.clientLeft, y - box.top - frame.clientTop];
        return across > 0 && across < frame.clientWidth && down > 0 && down < frame.clientHeight;
      }

      function nameOf({ tagName, className, textContent }: HTMLElement): string {
        return `${tagName.toLowerCase()}.${className} "${textContent}"`;
      }
    },
    { ...smallest, scrolling: mayScroll },
  );
}

import type { Page } from 'playwright-core';

/** As wide as a window of 1280 is at 200 % and at 400 %, and a phone. */
const widths = { 'a phone': 375, '200 %': 640, '400 %': 320 } as const;

/** At which widths a page has to be moved sideways to be read. */
export async function movedSideways(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 640 });
    const over = await page.evaluate(() => {
      const most = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= most) return undefined;
      const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(
        (one) => one.getBoundingClientRect().right > most + 1 && !one.closest('.table-frame, .tabs'),
      );
      return wide.map((one) => `${one.tagName}.${one.className}`).join(' ') || 'something';
    });
    if (over !== undefined) found.push(`${name}: ${over}`);
  }
  return found;
}

/**
 * What is pressed and is smaller than a thumb: 44 by 44 CSS pixels around its middle do not all press it. A link within a sentence
 * is as high as its line (WCAG 2.5.8, "Inline"); nothing else is excused.
 */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // A box may begin between two pixels.
    const half = 21;
    const pressed = 'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], [role=tab]';
    const isSeen = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const isInSentence = (one: Element) => {
      const line = one.closest('p, li, dd, label, small');
      if (one.tagName !== 'A' || !line || getComputedStyle(one).display !== 'inline') return false;
      return (line.textContent ?? '').trim().length > (one.textContent ?? '').trim().length;
    };
    const boxOf = (one: Element) => {
      const all = [one.getBoundingClientRect()];
      // What stands for all of its line is as large as that.
      if (getComputedStyle(one, '::after').position === 'absolute') {
        let line: Element | null = one;
        while (line && getComputedStyle(line).position !== 'relative') line = line.parentElement;
        if (line) all.push(line.getBoundingClientRect());
      }
      if (one.matches('[type=radio], [type=checkbox], [type=file]'))
        for (const label of (one as HTMLInputElement).labels ?? []) all.push(label.getBoundingClientRect());
      const [left, top] = [Math.min(...all.map((b) => b.left)), Math.min(...all.map((b) => b.top))];
      const [right, bottom] = [Math.max(...all.map((b) => b.right)), Math.max(...all.map((b) => b.bottom))];
      return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
    };
    const isHit = (one: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      const label = hit?.closest('label');
      return hit !== null && (one.contains(hit) || (label?.control ?? label?.querySelector('input')) === one);
    };
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((one) => {
      if (!isSeen(one) || isInSentence(one)) return [];
      // The way past the top of the page is there once it has the focus.
      const isSkip = one.matches('.skip');
      if (isSkip) one.focus();
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = boxOf(one);
      const corners = [-half, half].flatMap((dx) => [-half, half].map((dy) => [x + dx, y + dy] as const));
      const missed = corners.find(([at, down]) => !isHit(one, at, down));
      const over = missed && document.elementFromPoint(...missed)?.outerHTML.slice(0, 60);
      if (isSkip) one.blur();
      if (width > 43.9 && height > 43.9 && !missed) return [];
      return [`${Math.round(width)}×${Math.round(height)} ${one.outerHTML.slice(0, 120)}, beside it ${over}`];
    });
  });

/** What cannot be told from its ground when the reader's system says all colours: neither an edge, a line below, a drawing, nor the browser's own. */
export const withoutEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const hasEdge = (one: Element) => {
      const style = getComputedStyle(one);
      return ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
        const part = (what: string) => style.getPropertyValue(`border-${side.toLowerCase()}-${what}`);
        return part('style') !== 'none' && part('width') !== '0px' && part('color') !== ground;
      });
    };
    const isUnderlined = (one: Element) => getComputedStyle(one).textDecorationLine.includes('underline');
    const marker = (one: Element) => getComputedStyle(one, '::before').borderRightWidth !== '0px';
    const isNative = (one: Element) => one.matches('input') && getComputedStyle(one).appearance !== 'none';
    const controls = document.querySelectorAll(
      'button, summary, input:not([type=hidden], [type=file]), select, textarea, .button',
    );
    return [...controls].flatMap((one) => {
      if (!one.checkVisibility()) return [];
      const parts = [one, ...one.querySelectorAll('*')];
      const drawn = one.querySelector('svg.icon') !== null;
      const isTold = drawn || isNative(one) || marker(one) || parts.some((part) => hasEdge(part) || isUnderlined(part));
      return isTold ? [] : [one.outerHTML.slice(0, 120)];
    });
  });

/** Which states look the same as their opposite when the reader's system says all colours. */
export const sameWhenChosen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const looks = (one: Element) => {
      const style = getComputedStyle(one);
      return [
        style.appearance,
        style.backgroundColor,
        style.backgroundImage,
        style.borderBottomColor,
        style.color,
      ].join();
    };
    const pairs = [
      ['[type=radio]:checked', '[type=radio]:not(:checked)'],
      ['[type=checkbox]:checked', '[type=checkbox]:not(:checked)'],
      ['.chip[aria-pressed=true]', '.chip[aria-pressed=false]'],
      ['.tabs [aria-current]', '.tabs a:not([aria-current])'],
    ] as const;
    return pairs.flatMap(([chosen, not]) => {
      const [one, other] = [document.querySelector(chosen), document.querySelector(not)];
      // The browser's own says it in its own way.
      if (!one || !other || (one.matches('input') && getComputedStyle(one).appearance === 'auto')) return [];
      return looks(one) === looks(other) ? [chosen] : [];
    });
  });

/** Goes through a page by the Tab key. @returns what has the focus and is not seen to, or lies under what stays in sight */
export async function lostFocus(page: Page, keys: readonly string[] = ['Tab']): Promise<readonly string[]> {
  const found: string[] = [];
  const bars = await page.evaluateHandle(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return [...document.querySelectorAll('body *')].filter((bar) => {
      const { position, pointerEvents } = getComputedStyle(bar);
      return ['sticky', 'fixed'].includes(position) && pointerEvents !== 'none';
    });
  });
  for (const key of keys) {
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press(key);
      const seen = await page.evaluate((inSight) => {
        const one = document.activeElement;
        if (!one || one === document.body) return 'end';
        const name = one.outerHTML.slice(0, 120);
        const own = [one, one.parentElement, one.parentElement?.parentElement, one.closest('label, li')];
        const hasRing = own.some((part) => {
          if (!part) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(part);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        });
        const box = one.getBoundingClientRect();
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        const under = inSight.some((bar) => {
          const over = bar.getBoundingClientRect();
          if (over.height === 0 || bar.contains(one)) return false;
          return over.top < bottom - 1 && over.bottom > top + 1 && over.left < box.right && over.right > box.left;
        });
        if (bottom - top < Math.min(box.height, 20)) return `out of sight: ${name}`;
        if (under) return `under what stays in sight: ${name}`;
        // The calendar's button within the field of a day is the browser's own, and so is its ring.
        const isBrowsers = one.matches('[type=date]:not(:focus-visible)');
        return hasRing || isBrowsers ? '' : `no ring: ${name}`;
      }, bars);
      if (seen === 'end') break;
      if (seen !== '' && !found.includes(seen)) found.push(seen);
    }
  }
  return found;
}

/** What goes on moving for somebody who has asked that nothing moves: longer than a hundredth of a second. */
export const stillMoving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const longest = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    return [...document.querySelectorAll('*')].flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(one, part);
        const isAnimated = style.animationName !== 'none' && longest(style.animationDuration) > 0.01;
        const isMoved = style.transitionProperty !== 'none' && longest(style.transitionDuration) > 0.01;
        return isAnimated || isMoved ? [`${one.tagName}.${one.getAttribute('class') ?? ''}${part ?? ''}`] : [];
      }),
    );
  });

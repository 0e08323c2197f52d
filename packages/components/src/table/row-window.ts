/** Rows drawn above and below those in sight, so that scrolling a little shows no gap. */
const overscan = 3;

/** How one row comes to be and is filled; `position` counts the rows as they are shown. */
export interface RowDrawer {
  make(): HTMLTableRowElement;
  fill(row: HTMLTableRowElement, position: number): void;
}

/**
 * Draws only the rows in sight of a table that scrolls in its frame. Rows that leave at one end come back at the other
 * with other content, in the order of the document, so that screen readers and Tab meet them as they are shown.
 */
export class RowWindow {
  readonly #frame: HTMLElement;
  readonly #drawer: RowDrawer;
  readonly #above = document.createElement('tr');
  readonly #below = document.createElement('tr');
  readonly #resized: ResizeObserver;
  #pool: HTMLTableRowElement[] = [];
  #first = 0;
  #count = 0;
  /** @unit pixels */
  #height = 0;

  constructor(frame: HTMLElement, body: HTMLElement, drawer: RowDrawer) {
    this.#frame = frame;
    this.#drawer = drawer;
    for (const space of [this.#above, this.#below]) {
      space.className = 'kph-table-space';
      space.role = 'presentation';
    }
    body.append(this.#above, this.#below);
    frame.addEventListener('scroll', this.#follow, {passive: true});
    let width = frame.clientWidth;
    this.#resized = new ResizeObserver(() => {
      // Rows that become cards have another height.
      if (frame.clientWidth !== width) this.show(this.#count);
      width = frame.clientWidth;
    });
    this.#resized.observe(frame);
  }

  /** Draws again, from where the person is if there are still rows there. */
  show(count: number): void {
    this.#count = count;
    this.#resize(Math.min(count, this.#pool.length || 12));
    this.#fillAll();
    const height = this.#pool[0]?.offsetHeight ?? 0;
    if (height > 0) this.#height = height;
    this.#resize(Math.min(count, this.#needed));
    this.#fillAll();
  }

  /** Takes the rows away. */
  end(): void {
    this.#resized.disconnect();
    this.#frame.removeEventListener('scroll', this.#follow);
    for (const row of [this.#above, this.#below, ...this.#pool]) row.remove();
  }

  get #needed(): number {
    return this.#height === 0 ? 12 : Math.ceil(this.#frame.clientHeight / this.#height) + 2 * overscan;
  }

  /** First row to draw at the present place of the frame. */
  get #wanted(): number {
    const top = this.#height === 0 ? 0 : Math.floor(this.#frame.scrollTop / this.#height) - overscan;
    return Math.max(0, Math.min(top, this.#count - this.#pool.length));
  }

  #resize(size: number): void {
    while (this.#pool.length > size) this.#pool.pop()!.remove();
    while (this.#pool.length < size) {
      const row = this.#drawer.make();
      this.#pool.push(row);
      this.#below.before(row);
    }
  }

  #fillAll(): void {
    this.#first = this.#wanted;
    this.#pool.forEach((row, index) => this.#drawer.fill(row, this.#first + index));
    this.#space();
  }

  #space(): void {
    const after = this.#count - this.#first - this.#pool.length;
    this.#above.style.height = `${this.#first * this.#height}px`;
    this.#below.style.height = `${Math.max(0, after) * this.#height}px`;
  }

  #follow = (): void => {
    const wanted = this.#wanted;
    const moved = wanted - this.#first;
    if (moved === 0) return;
    if (Math.abs(moved) >= this.#pool.length) {
      this.#keepFocus(this.#pool);
      this.#fillAll();
      return;
    }
    this.#keepFocus(moved > 0 ? this.#pool.slice(0, moved) : this.#pool.slice(moved));
    for (let step = 0; step < Math.abs(moved); step += 1) {
      if (moved > 0) this.#toEnd();
      else this.#toStart();
    }
    this.#space();
  };

  #toEnd(): void {
    const row = this.#pool.shift()!;
    this.#pool.push(row);
    this.#first += 1;
    this.#drawer.fill(row, this.#first + this.#pool.length - 1);
    this.#below.before(row);
  }

  #toStart(): void {
    const row = this.#pool.pop()!;
    this.#pool.unshift(row);
    this.#first -= 1;
    this.#drawer.fill(row, this.#first);
    this.#above.after(row);
  }

  /** The focus must not jump to the top of the page because its row went out of sight. */
  #keepFocus(leaving: readonly HTMLTableRowElement[]): void {
    const {activeElement} = document;
    if (leaving.some(row => row.contains(activeElement))) this.#frame.focus({preventScroll: true});
  }
}

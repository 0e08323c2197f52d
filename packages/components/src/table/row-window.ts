/** Rows drawn above and below those in sight, so that scrolling a little shows no gap. */
const overscan = 3;

/** How one row comes to be and is filled; `position` counts the rows as they are shown. */
export interface RowDrawer {
  /** A row with nothing in it yet. */
  make(): HTMLTableRowElement;
  /** Writes what stands at a position into a row. */
  fill(row: HTMLTableRowElement, position: number): void;
}

/** Height of a row as the stylesheet has it, so that nothing needs to be laid out before the rows are there. */
function guessedHeight(): number {
  return 3 * parseFloat(getComputedStyle(document.documentElement).fontSize);
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
  /** Of one row; before it was measured, a guess. @unit pixels */
  #height = 0;
  /** Height of the frame, once it was measured. @unit pixels */
  #seen = 0;

  constructor(frame: HTMLElement, body: HTMLElement, drawer: RowDrawer) {
    this.#frame = frame;
    this.#drawer = drawer;
    for (const space of [this.#above, this.#below]) {
      space.className = 'kph-table-space';
      space.role = 'presentation';
    }
    body.append(this.#above, this.#below);
    frame.addEventListener('scroll', this.#follow, {passive: true});
    frame.addEventListener('focusin', this.#reveal);
    // Told once the rows have been laid out, and again when they become cards. What we change then is laid out next time.
    this.#resized = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#resized.observe(frame);
  }

  /** Draws again, from where the person is if there are still rows there. */
  show(count: number): void {
    this.#count = count;
    this.#height ||= guessedHeight();
    this.#resize(Math.min(count, this.#needed));
    this.#fillAll();
  }

  /** Takes the rows away. */
  end(): void {
    this.#resized.disconnect();
    this.#frame.removeEventListener('scroll', this.#follow);
    this.#frame.removeEventListener('focusin', this.#reveal);
    for (const row of [this.#above, this.#below, ...this.#pool]) row.remove();
  }

  /** Browsers take what is half in sight for seen: whoever walks back along the head would stand at a cut button. */
  #reveal = ({target}: Event): void => {
    if (target !== this.#frame) (target as Element).scrollIntoView({block: 'nearest', inline: 'nearest'});
  };

  get #needed(): number {
    return Math.ceil((this.#seen || innerHeight * 0.7) / this.#height) + 2 * overscan;
  }

  /** Puts the real heights in the place of the guessed ones. */
  #measure(): void {
    const height = this.#pool[0]?.offsetHeight ?? 0;
    // A page without our stylesheet does not hold the frame to a height: it must not be given all rows for that.
    const seen = Math.min(this.#frame.clientHeight, innerHeight);
    if (height === 0 || (height === this.#height && seen === this.#seen)) return;
    this.#height = height;
    this.#seen = seen;
    this.show(this.#count);
  }

  /** First row to draw at the present place of the frame. */
  get #wanted(): number {
    // Not asked before there is anything to scroll: the answer would have to be laid out first.
    const top = this.#seen === 0 ? 0 : Math.floor(this.#frame.scrollTop / this.#height) - overscan;
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
    const first = this.#wanted;
    if (first !== this.#first) this.#keepFocus(this.#pool);
    this.#first = first;
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
    if (Math.abs(moved) >= this.#pool.length) return this.#fillAll();
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
